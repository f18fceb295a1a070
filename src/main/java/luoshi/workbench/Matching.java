package luoshi.workbench;

import java.util.List;
import luoshi.matching.Matcher;
import luoshi.model.ProblemException;
import luoshi.store.Ledger;
import org.jspecify.annotations.Nullable;

/** Proposing and deciding which task an outcome answers. */
public final class Matching {
    private final Ledger ledger;
    private final Matcher matcher;
    private final Runnable changed;

    Matching(Ledger ledger, Matcher matcher, Runnable changed) {
        this.ledger = ledger;
        this.matcher = matcher;
        this.changed = changed;
    }

    /**
     * Matches the outcomes of a year anew. What the officer has decided stays.
     *
     * @param year of the reports, or null for all
     * @throws ProblemException where the ledger holds nothing of that year
     */
    public void run(@Nullable Integer year) throws ProblemException {
        List<Integer> known = ledger.documents().years();
        if (year != null && !known.contains(year)) {
            throw new ProblemException("matching.no-such-year", Integer.toString(year));
        }
        (year == null ? known : List.of(year)).forEach(this::propose);
        changed.run();
    }

    void propose(int year) {
        ledger.undisturbed(
                () ->
                        ledger.links()
                                .propose(
                                        matcher.match(
                                                ledger.documents().outcomes(year),
                                                ledger.documents().tasks(year)),
                                        Integer.toString(year)));
    }

    /**
     * The officer settles an outcome's task, as one step.
     *
     * @param subject the step's name in the history (落实行 10 → 任务 9)
     * @param comment the officer's note, null where there is none
     */
    public void confirm(long outcome, long task, String subject, @Nullable String comment) {
        ledger.links().confirm(outcome, task, comment, subject);
        changed.run();
    }

    /** The officer says that a task does not answer an outcome, as one step. */
    public void reject(long outcome, long task, String subject, @Nullable String comment) {
        ledger.links().reject(outcome, task, comment, subject);
        changed.run();
    }

    /** The officer says that no task fits an outcome, as one step. */
    public void noneFits(long outcome, String subject, @Nullable String comment) {
        ledger.links().noneFits(outcome, comment, subject);
        changed.run();
    }
}

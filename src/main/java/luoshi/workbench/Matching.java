package luoshi.workbench;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.matching.Matcher;
import luoshi.model.KeptOutcome;
import luoshi.model.Link;
import luoshi.model.Match;
import luoshi.model.ProblemException;
import luoshi.model.Reference;
import luoshi.model.StepKind;
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
        ledger.backUpBeforeWork();
        (year == null ? known : List.of(year)).forEach(this::propose);
        changed.run();
    }

    void propose(int year) {
        ledger.undisturbed(
                () ->
                        ledger.asOneStep(
                                StepKind.MATCH,
                                Integer.toString(year),
                                () -> {
                                    new Decisions(ledger).carry(year);
                                    ledger.links().propose(matches(year), Integer.toString(year));
                                }));
    }

    private List<Match> matches(int year) {
        return matcher.match(ledger.documents().outcomes(year), ledger.documents().tasks(year));
    }

    /**
     * Makes tasks of that year from rows that name tasks which the ledger does not hold, marked as
     * reconstructed, and settles the rows with them, as one step. They give way to the real ones as
     * soon as their list is imported; what was decided then stays.
     *
     * @param outcomes the keys of the rows; those that name no task are left out
     * @param title what a reconstructed list is called, of the list's name ({@code {0}})
     */
    public void reconstruct(int year, Set<Long> outcomes, String title, String subject) {
        Map<KeptOutcome, Reference> rows = new LinkedHashMap<>();
        Map<String, String> titles = new HashMap<>();
        Map<Long, List<Link>> links = ledger.links().byOutcome(year);
        for (KeptOutcome row : ledger.documents().outcomes(year)) {
            List<Reference> references = row.outcome().references();
            boolean open = !links.containsKey(row.id());
            if (outcomes.contains(row.id()) && open && !references.isEmpty()) {
                Reference named = references.getFirst();
                rows.put(row, named);
                titles.put(
                        named.list(), new MessageFormat(title).format(new Object[] {named.list()}));
            }
        }
        ledger.reconstructions().make(rows, titles, year, subject);
        changed.run();
    }

    /** The keys of the lists that are reconstructed from reports. */
    public Set<Long> reconstructed() {
        return ledger.reconstructions().editions().keySet();
    }

    /**
     * The officer settles an outcome's task, as one step.
     *
     * @param subject the step's name in the history (落实行 10 → 任务 9)
     * @param comment the officer's note, null where there is none
     */
    public void confirm(long outcome, long task, String subject, @Nullable String comment) {
        ledger.links().decisions().confirm(outcome, task, comment, subject);
        changed.run();
    }

    /**
     * The officer settles one more task of an outcome, beside those that it answers already, as one
     * step; the parameters are those of {@link #confirm}.
     */
    public void confirmAlso(long outcome, long task, String subject, @Nullable String comment) {
        ledger.links().decisions().confirmAlso(outcome, task, comment, subject);
        changed.run();
    }

    /**
     * The officer settles one task each of several outcomes, as one step.
     *
     * @param tasks by outcome, by their keys
     */
    public void confirmAll(Map<Long, Long> tasks, String subject) {
        ledger.links().decisions().confirmAll(tasks, subject);
        changed.run();
    }

    /** The officer says that a task does not answer an outcome, as one step. */
    public void reject(long outcome, long task, String subject, @Nullable String comment) {
        ledger.links().decisions().reject(outcome, task, comment, subject);
        changed.run();
    }

    /** The officer says that no task fits an outcome, as one step. */
    public void noneFits(long outcome, String subject, @Nullable String comment) {
        ledger.links().decisions().noneFits(outcome, comment, subject);
        changed.run();
    }
}

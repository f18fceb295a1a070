package luoshi.workbench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import luoshi.model.KeptTask;
import luoshi.model.ProblemException;
import luoshi.model.StepKind;
import luoshi.model.Task;
import luoshi.store.Ledger;

/** Many tasks changed or removed together: one step, which one undo takes back. */
public final class BulkEdits {
    private final Ledger ledger;
    private final Matching matching;
    private final Runnable changed;

    BulkEdits(Ledger ledger, Matching matching, Runnable changed) {
        this.ledger = ledger;
        this.matching = matching;
        this.changed = changed;
    }

    /**
     * Changes tasks alike, with the matching that follows from it.
     *
     * @param subject the step's name in the history
     * @return how many were changed; the others were so already
     * @throws ProblemException where the value cannot stand there, with the reason, or a task is
     *     gone; nothing is changed
     */
    public int change(Collection<Long> tasks, TaskEdit edit, String typed, String subject)
            throws ProblemException {
        List<KeptTask> before = kept(tasks);
        List<KeptTask> after = new ArrayList<>();
        for (KeptTask task : before) {
            Task edited = edit.of(task.task(), typed);
            if (!edited.equals(task.task())) {
                after.add(new KeptTask(task.id(), task.edition(), edited));
            }
        }
        if (!after.isEmpty()) {
            step(
                    after,
                    subject,
                    () ->
                            after.forEach(
                                    task ->
                                            ledger.items()
                                                    .change(task.id(), task.task(), subject)));
        }
        return after.size();
    }

    /**
     * Removes tasks with their links and decisions.
     *
     * @throws ProblemException where one is gone already; nothing is changed
     */
    public void remove(Collection<Long> tasks, String subject) throws ProblemException {
        step(
                kept(tasks),
                subject,
                () -> tasks.forEach(id -> ledger.items().removeTask(id, subject)));
    }

    private List<KeptTask> kept(Collection<Long> tasks) throws ProblemException {
        List<KeptTask> kept = new ArrayList<>();
        for (long id : tasks) {
            kept.add(
                    ledger.documents()
                            .task(id)
                            .orElseThrow(() -> new ProblemException("workbench.item-gone")));
        }
        return kept;
    }

    private void step(List<KeptTask> tasks, String subject, Runnable write)
            throws ProblemException {
        Set<Integer> years = new LinkedHashSet<>();
        tasks.forEach(task -> years.add(task.edition().heading().year()));
        years.removeIf(Objects::isNull);
        try {
            ledger.asOneStep(
                    StepKind.CORRECT,
                    subject,
                    () -> {
                        write.run();
                        years.forEach(matching::propose);
                    });
        } catch (NoSuchElementException e) {
            throw new ProblemException(e, "workbench.item-gone");
        }
        changed.run();
    }
}

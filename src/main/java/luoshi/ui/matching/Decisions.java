package luoshi.ui.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import luoshi.model.KeptTask;
import luoshi.model.Step;
import luoshi.ui.support.Desk;
import luoshi.workbench.Matching;
import luoshi.workbench.YearBook;
import org.jspecify.annotations.Nullable;

/**
 * Writes the officer's decisions, each as one step with a name. The view does not wait: what has
 * been decided but is not in the year's book yet is remembered here.
 */
final class Decisions {
    private final Desk desk;
    private final MatchingWords words;
    private final Set<Long> settled = new HashSet<>();
    private final Map<String, Long> rowOfStep = new HashMap<>();

    Decisions(Desk desk, MatchingWords words) {
        this.desk = desk;
        this.words = words;
    }

    /** Rows that are settled although the book does not say so yet. */
    Set<Long> settled() {
        return Set.copyOf(settled);
    }

    /** The book has been read anew. */
    void caughtUp(YearBook book) {
        Queue queue = Queue.of(book);
        settled.removeIf(id -> queue.row(id).filter(row -> row.group().isOpen()).isEmpty());
    }

    /** The task answers the row. */
    void confirm(QueueItem.Row row, KeptTask task, @Nullable String comment) {
        String subject = words.text("step.confirm", words.row(row), words.task(task));
        settled.add(row.id());
        write(row, subject, matching -> matching.confirm(row.id(), task.id(), subject, comment));
    }

    /** The task answers the row too, beside those settled already. */
    void confirmAlso(QueueItem.Row row, KeptTask task, @Nullable String comment) {
        String subject = words.text("step.also", words.row(row), words.task(task));
        write(row, subject, one -> one.confirmAlso(row.id(), task.id(), subject, comment));
    }

    /**
     * Each row's best proposal answers it; one step.
     *
     * @param rows whose first link is a proposal
     */
    void confirmAll(List<QueueItem.Row> rows) {
        Map<Long, Long> tasks = new LinkedHashMap<>();
        rows.forEach(row -> tasks.put(row.id(), row.match().links().getFirst().taskId()));
        String subject = words.text("step.all", rows.size());
        settled.addAll(tasks.keySet());
        write(rows.getFirst(), subject, matching -> matching.confirmAll(tasks, subject));
    }

    /** The task does not answer the row. */
    void reject(QueueItem.Row row, KeptTask task, @Nullable String comment) {
        String subject = words.text("step.reject", words.row(row), words.task(task));
        write(row, subject, matching -> matching.reject(row.id(), task.id(), subject, comment));
    }

    /** No task answers the row. */
    void noneFits(QueueItem.Row row, @Nullable String comment) {
        String subject = words.text("step.none-fits", words.row(row));
        settled.add(row.id());
        write(row, subject, matching -> matching.noneFits(row.id(), subject, comment));
    }

    private void write(QueueItem.Row row, String subject, Consumer<Matching> decision) {
        rowOfStep.put(subject, row.id());
        Matching matching = desk.workbench().matching();
        desk.work()
                .start(
                        "",
                        progress -> {
                            try {
                                decision.accept(matching);
                            } catch (RuntimeException e) {
                                desk.work().onWindow(() -> settled.remove(row.id()));
                                throw e;
                            }
                            return subject;
                        },
                        done -> {});
    }

    /**
     * Takes the last step back.
     *
     * @param whenDone hears which step it was; nothing where there was none
     */
    void undo(Consumer<Optional<Step>> whenDone) {
        settled.clear();
        desk.work().start("", progress -> desk.workbench().undoing().undo(), whenDone);
    }

    /** The row that a step of this session was about. */
    Optional<Long> row(Step step) {
        return Optional.ofNullable(rowOfStep.get(step.subject()));
    }
}

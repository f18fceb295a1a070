package luoshi.store;

import static luoshi.store.schema.Tables.EDITION;
import static luoshi.store.schema.Tables.INDICATOR_VALUE;
import static luoshi.store.schema.Tables.MEASURE;
import static luoshi.store.schema.Tables.OUTCOME;
import static luoshi.store.schema.Tables.TASK;

import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicLong;
import luoshi.model.DocumentKind;
import luoshi.model.Heading;
import luoshi.model.IndicatorValue;
import luoshi.model.Measure;
import luoshi.model.Outcome;
import luoshi.model.Step;
import luoshi.model.StepKind;
import luoshi.model.Task;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Kept things corrected by hand: each write is one step, and gives it, or null where nothing has
 * changed. A thing that is not there any more is a {@link NoSuchElementException}, and nothing is
 * written.
 */
public final class Items {
    private final Ledger ledger;

    Items(Ledger ledger) {
        this.ledger = ledger;
    }

    /** A task as it should be; its key, edition and links stay. */
    public @Nullable Step change(long id, Task task, String subject) {
        return write(
                subject,
                r -> new ItemWriter(r, new Parts(r)).change(row(r, TASK, TASK.ID, id), task));
    }

    /** A row of a report as it should be; its key, edition and links stay. */
    public @Nullable Step change(long id, Outcome outcome, String subject) {
        return write(
                subject,
                r ->
                        new ItemWriter(r, new Parts(r))
                                .change(row(r, OUTCOME, OUTCOME.ID, id), outcome));
    }

    /** A measure of a plan as it should be. */
    public @Nullable Step change(long id, Measure measure, String subject) {
        return write(
                subject,
                r ->
                        new ItemWriter(r, new Parts(r))
                                .change(row(r, MEASURE, MEASURE.ID, id), measure));
    }

    /** An indicator's value as it should be. */
    public @Nullable Step change(long id, IndicatorValue value, String subject) {
        return write(
                subject,
                r ->
                        new ItemWriter(r, new Parts(r))
                                .change(row(r, INDICATOR_VALUE, INDICATOR_VALUE.ID, id), value));
    }

    /**
     * What a document says of itself as it should be.
     *
     * @param lastYear of a plan
     * @param period of a report
     */
    public @Nullable Step change(
            long edition,
            Heading heading,
            @Nullable Integer lastYear,
            @Nullable String period,
            String subject) {
        return write(
                subject,
                r -> {
                    var row = row(r, EDITION, EDITION.ID, edition);
                    Rows.fill(row, Words.enumOf(DocumentKind.class, row.getKind()), heading);
                    row.setLastYear(lastYear);
                    row.setPeriod(period);
                    r.update(row);
                });
    }

    /**
     * One more task.
     *
     * @param after the key of the task that it follows, null for the first place
     * @return its key
     */
    public long add(long edition, @Nullable Long after, Task task, String subject) {
        return add(
                subject,
                r -> {
                    row(r, EDITION, EDITION.ID, edition);
                    int position = after == null ? -1 : row(r, TASK, TASK.ID, after).getPosition();
                    return new ReadingWriter(r).task(edition, position, task);
                });
    }

    /** One more row of a report, as {@link #add(long, Long, Task, String)}. */
    public long add(long edition, @Nullable Long after, Outcome outcome, String subject) {
        return add(
                subject,
                r -> {
                    row(r, EDITION, EDITION.ID, edition);
                    int position =
                            after == null ? -1 : row(r, OUTCOME, OUTCOME.ID, after).getPosition();
                    return new ReadingWriter(r).outcome(edition, position, outcome);
                });
    }

    /** One more measure, the plan's last; gives its key. */
    public long add(long edition, Measure measure, String subject) {
        return add(
                subject,
                r -> {
                    row(r, EDITION, EDITION.ID, edition);
                    int last = last(r, MEASURE, MEASURE.POSITION, MEASURE.EDITION_ID.eq(edition));
                    return new ReadingWriter(r).measure(edition, last + 1, measure);
                });
    }

    /** One more value of an indicator, the plan's last; gives its key. */
    public long add(long edition, IndicatorValue value, String subject) {
        return add(
                subject,
                r -> {
                    row(r, EDITION, EDITION.ID, edition);
                    int last =
                            last(
                                    r,
                                    INDICATOR_VALUE,
                                    INDICATOR_VALUE.POSITION,
                                    INDICATOR_VALUE.EDITION_ID.eq(edition));
                    return new ReadingWriter(r).indicator(edition, last + 1, value);
                });
    }

    /** A task goes with all that hangs on it: its links and decisions too. */
    public @Nullable Step removeTask(long id, String subject) {
        return write(subject, r -> new Removal(r).remove(row(r, TASK, TASK.ID, id)));
    }

    /** A row of a report goes with all that hangs on it. */
    public @Nullable Step removeOutcome(long id, String subject) {
        return write(subject, r -> new Removal(r).remove(row(r, OUTCOME, OUTCOME.ID, id)));
    }

    /** A measure goes with all that hangs on it. */
    public @Nullable Step removeMeasure(long id, String subject) {
        return write(subject, r -> new Removal(r).remove(row(r, MEASURE, MEASURE.ID, id)));
    }

    /** An indicator's value goes with all that hangs on it. */
    public @Nullable Step removeIndicator(long id, String subject) {
        return write(
                subject,
                r -> new Removal(r).remove(row(r, INDICATOR_VALUE, INDICATOR_VALUE.ID, id)));
    }

    /** A document goes with all that it holds; its file stays known. */
    public @Nullable Step removeDocument(long edition, String subject) {
        return write(subject, r -> new Removal(r).remove(row(r, EDITION, EDITION.ID, edition)));
    }

    private @Nullable Step write(String subject, java.util.function.Consumer<Recorder> work) {
        return ledger.write(StepKind.CORRECT, subject, work);
    }

    private long add(String subject, java.util.function.ToLongFunction<Recorder> work) {
        AtomicLong key = new AtomicLong();
        ledger.write(StepKind.CORRECT, subject, r -> key.set(work.applyAsLong(r)));
        return key.get();
    }

    private static <R extends UpdatableRecord<R>> R row(
            Recorder recorder, Table<R> table, TableField<R, Long> key, long id) {
        return recorder.dsl()
                .selectFrom(table)
                .where(key.eq(id))
                .fetchOptional()
                .orElseThrow(NoSuchElementException::new);
    }

    private static int last(
            Recorder recorder, Table<?> table, TableField<?, Integer> position, Condition which) {
        Integer last =
                recorder.dsl()
                        .select(DSL.max(position))
                        .from(table)
                        .where(which)
                        .fetchOne(0, Integer.class);
        return last == null ? -1 : last;
    }
}

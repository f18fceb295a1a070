package luoshi.store;

import static luoshi.store.schema.Tables.CHANGE;
import static luoshi.store.schema.Tables.SEAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import luoshi.store.schema.tables.records.ChangeRecord;
import luoshi.store.schema.tables.records.StepRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows, and with each its change: the only way anything is written. One recorder serves one
 * step, inside its transaction.
 */
final class Recorder {
    private final DSLContext dsl;
    private final StepRecord step;
    private final List<ChangeRecord> changes = new ArrayList<>();

    Recorder(DSLContext dsl, StepRecord step) {
        this.dsl = dsl;
        this.step = step;
    }

    DSLContext dsl() {
        return dsl;
    }

    StepRecord step() {
        return step;
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Inserts a new row; its key is known afterwards. */
    <R extends UpdatableRecord<R>> R insert(R row) {
        row.attach(dsl.configuration());
        row.insert();
        record(row, null, RowJson.write(row));
        return row;
    }

    /** Writes a row read before, where it has changed. */
    <R extends UpdatableRecord<R>> void update(R row) {
        if (!row.modified()) {
            return;
        }
        String before = RowJson.write(row.original());
        String after = RowJson.write(row);
        if (before.equals(after)) {
            return;
        }
        row.attach(dsl.configuration());
        row.update();
        record(row, before, after);
    }

    /** Deletes a row read before. */
    <R extends UpdatableRecord<R>> void delete(R row) {
        String before = RowJson.write(row.original());
        row.attach(dsl.configuration());
        row.delete();
        record(row, before, null);
    }

    /**
     * Brings one row of any table from one state to another; null means that it is not there.
     *
     * @throws IllegalStateException where the row is not in the state that it is brought from
     */
    void bring(Table<?> table, @Nullable String from, @Nullable String to) {
        UpdatableRecord<?> row = (UpdatableRecord<?>) dsl.newRecord(table);
        RowJson.read(Objects.requireNonNull(to == null ? from : to), row);
        int touched = to == null ? row.delete() : from == null ? row.insert() : row.update();
        if (touched != 1) {
            throw new IllegalStateException("not there as the history has it: " + key(row));
        }
        record(row, from, to);
    }

    private void record(UpdatableRecord<?> row, @Nullable String before, @Nullable String after) {
        ChangeRecord change = new ChangeRecord();
        change.setStepId(step.getId());
        change.setRelation(row.getTable().getName());
        change.setRowKey(key(row));
        change.setBefore(before);
        change.setAfter(after);
        changes.add(change);
    }

    static String key(UpdatableRecord<?> row) {
        org.jooq.Record key = row.key();
        return IntStream.range(0, key.size())
                .mapToObj(i -> String.valueOf(key.get((Field<?>) key.field(i))))
                .collect(Collectors.joining("/"));
    }

    /** Chains the step's changes to the history. */
    void close() {
        String previous = lastHash();
        for (ChangeRecord change : changes) {
            change.setPreviousHash(previous);
            previous = Chain.hash(previous, step, change);
            change.setHash(previous);
        }
        dsl.batchInsert(changes).execute();
        seal(previous);
    }

    /** Says which entries the step has, the last of them by its hash. */
    private void seal(String lastHash) {
        dsl.insertInto(SEAL)
                .select(
                        dsl.select(
                                        CHANGE.STEP_ID,
                                        DSL.min(CHANGE.ID),
                                        DSL.max(CHANGE.ID),
                                        DSL.count(),
                                        DSL.val(lastHash))
                                .from(CHANGE)
                                .where(CHANGE.STEP_ID.eq(step.getId()))
                                .groupBy(CHANGE.STEP_ID))
                .execute();
    }

    private String lastHash() {
        String last =
                dsl.select(CHANGE.HASH)
                        .from(CHANGE)
                        .orderBy(CHANGE.ID.desc())
                        .limit(1)
                        .fetchOne(CHANGE.HASH);
        return last == null ? Chain.START : last;
    }
}

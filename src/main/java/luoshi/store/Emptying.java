package luoshi.store;

import static luoshi.store.schema.Tables.CHANGE;
import static luoshi.store.schema.Tables.STEP;

import java.util.List;
import luoshi.model.StepKind;
import luoshi.store.schema.tables.Change;
import luoshi.store.schema.tables.records.ChangeRecord;
import luoshi.store.schema.tables.records.EmptiedRecord;
import luoshi.store.schema.tables.records.StepRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Removes the values of deleted things from the history for good. What an entry was can still be
 * proved by its hashes; the entry stays. Backups written before still hold the values.
 */
public final class Emptying {
    private static final Change LATER = CHANGE.as("later");

    private final Ledger ledger;

    Emptying(Ledger ledger) {
        this.ledger = ledger;
    }

    /** How many deleted rows have values in the history. */
    public int count() {
        return ledger.read(dsl -> dsl.fetchCount(CHANGE, isDeletion()));
    }

    /** Removes the values, as one step. What is done now cannot be taken back. */
    public void empty() {
        int count = count();
        if (count == 0) {
            return;
        }
        ledger.backUpBeforeWork();
        ledger.write(StepKind.EMPTY, Integer.toString(count), this::empty);
        ledger.compactAtClose();
    }

    private void empty(Recorder recorder) {
        DSLContext dsl = recorder.dsl();
        List<ChangeRecord> deletions = dsl.selectFrom(CHANGE).where(isDeletion()).fetch();
        for (ChangeRecord deletion : deletions) {
            dsl.selectFrom(CHANGE)
                    .where(CHANGE.RELATION.eq(deletion.getRelation()))
                    .and(CHANGE.ROW_KEY.eq(deletion.getRowKey()))
                    .and(CHANGE.BEFORE.isNotNull().or(CHANGE.AFTER.isNotNull()))
                    .forEach(change -> empty(recorder, change));
        }
    }

    private static void empty(Recorder recorder, ChangeRecord change) {
        DSLContext dsl = recorder.dsl();
        StepRecord step = dsl.fetchSingle(STEP, STEP.ID.eq(change.getStepId()));
        String before = Hashes.of(change.getBefore());
        String after = Hashes.of(change.getAfter());
        String mark = fingerprint(change.getPreviousHash(), step, change, before, after);
        recorder.insert(new EmptiedRecord(change.getId(), before, after, mark));
        dsl.update(CHANGE)
                .setNull(CHANGE.BEFORE)
                .setNull(CHANGE.AFTER)
                .where(CHANGE.ID.eq(change.getId()))
                .execute();
    }

    /** The last word on a row, which is that it was deleted; an undone import can be done again. */
    private static Condition isDeletion() {
        return CHANGE.AFTER
                .isNull()
                .and(CHANGE.BEFORE.isNotNull())
                .and(
                        DSL.notExists(
                                DSL.selectOne()
                                        .from(LATER)
                                        .where(LATER.RELATION.eq(CHANGE.RELATION))
                                        .and(LATER.ROW_KEY.eq(CHANGE.ROW_KEY))
                                        .and(LATER.ID.gt(CHANGE.ID))))
                .and(
                        CHANGE.STEP_ID.in(
                                DSL.select(STEP.ID)
                                        .from(STEP)
                                        .where(STEP.KIND.ne(Words.of(StepKind.UNDO)))));
    }

    /** What the entry said, all but the values themselves. */
    static String fingerprint(
            String previous,
            StepRecord step,
            ChangeRecord change,
            @Nullable String beforeHash,
            @Nullable String afterHash) {
        ChangeRecord said = new ChangeRecord();
        said.setRelation(change.getRelation());
        said.setRowKey(change.getRowKey());
        said.setBefore(beforeHash);
        said.setAfter(afterHash);
        return Chain.hash(previous + change.getHash(), step, said);
    }
}

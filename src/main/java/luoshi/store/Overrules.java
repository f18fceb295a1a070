package luoshi.store;

import static luoshi.store.schema.Tables.OVERRULE;

import java.util.List;
import luoshi.model.Overrule;
import luoshi.model.Passage;
import luoshi.model.Step;
import luoshi.model.StepKind;
import luoshi.model.Verdict;
import luoshi.store.schema.tables.records.OverruleRecord;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** Verdicts that the officer has overruled, each with the reason. */
public final class Overrules {
    private final Ledger ledger;

    Overrules(Ledger ledger) {
        this.ledger = ledger;
    }

    /** All of them, in the order in which they were made. */
    public List<Overrule> all() {
        return ledger.read(
                dsl -> dsl.selectFrom(OVERRULE).orderBy(OVERRULE.ID).fetch(this::overrule));
    }

    /**
     * Overrules a verdict, as one step; an earlier word on the same commitment gives way.
     *
     * @param task whose commitment it is, or null
     * @param outcome the row that promises it itself, or null; one of the two is given
     * @return the step, or null where nothing has changed
     */
    public @Nullable Step set(
            @Nullable Long task,
            @Nullable Long outcome,
            Passage mark,
            Verdict verdict,
            String reason,
            String subject) {
        return ledger.write(
                StepKind.DECIDE,
                subject,
                recorder -> {
                    OverruleRecord row = found(recorder, task, outcome, mark);
                    boolean fresh = row == null;
                    OverruleRecord kept = row == null ? new OverruleRecord() : row;
                    kept.setTaskId(task);
                    kept.setOutcomeId(outcome);
                    kept.setMarkStart(mark.start());
                    kept.setMarkEnd(mark.end());
                    kept.setVerdict(Words.of(verdict));
                    kept.setReason(reason);
                    kept.setDecidedBy(ledger.officer());
                    kept.setDecidedAt(recorder.step().getAt());
                    if (fresh) {
                        recorder.insert(kept);
                    } else {
                        recorder.update(kept);
                    }
                });
    }

    /** Lets the program's verdict stand again, as one step; null where it stood. */
    public @Nullable Step withdraw(
            @Nullable Long task, @Nullable Long outcome, Passage mark, String subject) {
        return ledger.write(
                StepKind.DECIDE,
                subject,
                recorder -> {
                    OverruleRecord row = found(recorder, task, outcome, mark);
                    if (row != null) {
                        recorder.delete(row);
                    }
                });
    }

    private static @Nullable OverruleRecord found(
            Recorder recorder, @Nullable Long task, @Nullable Long outcome, Passage mark) {
        Condition whose =
                task != null ? OVERRULE.TASK_ID.eq(task) : OVERRULE.OUTCOME_ID.eq(outcome);
        return recorder.dsl()
                .selectFrom(OVERRULE)
                .where(whose)
                .and(OVERRULE.MARK_START.eq(mark.start()))
                .and(OVERRULE.MARK_END.eq(mark.end()))
                .fetchOne();
    }

    private Overrule overrule(OverruleRecord row) {
        return new Overrule(
                row.getId(),
                row.getTaskId(),
                row.getOutcomeId(),
                new Passage(row.getMarkStart(), row.getMarkEnd()),
                Words.enumOf(Verdict.class, row.getVerdict()),
                row.getReason(),
                row.getDecidedBy(),
                ledger.local(row.getDecidedAt()));
    }
}

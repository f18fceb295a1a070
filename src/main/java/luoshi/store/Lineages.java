package luoshi.store;

import static luoshi.store.schema.Tables.EDITION;
import static luoshi.store.schema.Tables.INDICATOR_VALUE;
import static luoshi.store.schema.Tables.LINEAGE;
import static luoshi.store.schema.Tables.MEASURE;
import static luoshi.store.schema.Tables.UNCOVERED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.model.Goal;
import luoshi.model.IndicatorRole;
import luoshi.model.LineageDecision;
import luoshi.model.LinkState;
import luoshi.model.OriginKind;
import luoshi.model.Step;
import luoshi.model.StepKind;
import luoshi.store.schema.tables.records.LineageRecord;
import luoshi.store.schema.tables.records.UncoveredRecord;
import org.jspecify.annotations.Nullable;

/** What the officer says of lineages, and the goals of plans that tasks serve. */
public final class Lineages {
    private final Ledger ledger;

    Lineages(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The measures and the targets of indicators of every plan whose term holds the year. */
    public List<Goal> goals(int year) {
        List<Goal> goals = new ArrayList<>(measures(year));
        goals.addAll(indicators(year));
        return goals;
    }

    private List<Goal> measures(int year) {
        return ledger.read(
                dsl ->
                        dsl.select(MEASURE.ID, MEASURE.TEXT, EDITION.TITLE)
                                .from(MEASURE)
                                .join(EDITION)
                                .on(EDITION.ID.eq(MEASURE.EDITION_ID))
                                .where(EDITION.YEAR.isNull().or(EDITION.YEAR.le(year)))
                                .and(EDITION.LAST_YEAR.isNull().or(EDITION.LAST_YEAR.ge(year)))
                                .orderBy(MEASURE.EDITION_ID, MEASURE.POSITION)
                                .fetch(
                                        row ->
                                                new Goal(
                                                        row.value1(),
                                                        OriginKind.MEASURE,
                                                        row.value2(),
                                                        row.value3())));
    }

    private List<Goal> indicators(int year) {
        return ledger.read(
                dsl ->
                        dsl.select(INDICATOR_VALUE.ID, INDICATOR_VALUE.NAME, EDITION.TITLE)
                                .from(INDICATOR_VALUE)
                                .join(EDITION)
                                .on(EDITION.ID.eq(INDICATOR_VALUE.EDITION_ID))
                                .where(EDITION.YEAR.isNull().or(EDITION.YEAR.le(year)))
                                .and(EDITION.LAST_YEAR.isNull().or(EDITION.LAST_YEAR.ge(year)))
                                .and(INDICATOR_VALUE.ROLE.eq(Words.of(IndicatorRole.TARGET)))
                                .orderBy(INDICATOR_VALUE.EDITION_ID, INDICATOR_VALUE.POSITION)
                                .fetch(
                                        row ->
                                                new Goal(
                                                        row.value1(),
                                                        OriginKind.INDICATOR,
                                                        row.value2(),
                                                        row.value3())));
    }

    /** Everything that officers have decided on lineages. */
    public List<LineageDecision> decisions() {
        return ledger.read(
                dsl ->
                        dsl.selectFrom(LINEAGE)
                                .orderBy(LINEAGE.ID)
                                .fetch(
                                        row ->
                                                new LineageDecision(
                                                        kind(row.getKind()),
                                                        row.getOriginId(),
                                                        row.getTaskId(),
                                                        Words.enumOf(
                                                                LinkState.class, row.getState()))));
    }

    /**
     * The officer confirms or rejects that a task carries something on, as one step.
     *
     * @param comment the officer's note, null where there is none
     */
    public @Nullable Step decide(
            LineageDecision decision, @Nullable String comment, String subject) {
        return ledger.write(
                StepKind.DECIDE,
                subject,
                recorder -> {
                    LineageRecord kept =
                            recorder.dsl()
                                    .fetchOne(
                                            LINEAGE,
                                            LINEAGE.KIND
                                                    .eq(Words.of(decision.kind()))
                                                    .and(LINEAGE.ORIGIN_ID.eq(decision.origin()))
                                                    .and(LINEAGE.TASK_ID.eq(decision.taskId())));
                    LineageRecord row = kept == null ? new LineageRecord() : kept;
                    row.setKind(Words.of(decision.kind()));
                    row.setOriginId(decision.origin());
                    row.setTaskId(decision.taskId());
                    row.setState(Words.of(decision.state()));
                    row.setDecidedBy(ledger.officer());
                    row.setDecidedAt(recorder.step().getAt());
                    row.setComment(comment);
                    if (kept == null) {
                        recorder.insert(row);
                    } else {
                        recorder.update(row);
                    }
                });
    }

    /** Why nothing carries something on, by kind and key, where the officer has said so. */
    public Map<OriginKind, Map<Long, String>> reasons() {
        Map<OriginKind, Map<Long, String>> reasons = new HashMap<>();
        ledger.read(dsl -> dsl.selectFrom(UNCOVERED).fetch())
                .forEach(
                        row ->
                                reasons.computeIfAbsent(kind(row.getKind()), k -> new HashMap<>())
                                        .put(row.getOriginId(), row.getReason()));
        return reasons;
    }

    /**
     * The officer says why nothing carries something on, as one step; an empty word takes it back.
     */
    public @Nullable Step explain(OriginKind kind, long origin, String reason, String subject) {
        return ledger.write(
                StepKind.DECIDE,
                subject,
                recorder -> {
                    recorder.dsl()
                            .selectFrom(UNCOVERED)
                            .where(UNCOVERED.KIND.eq(Words.of(kind)))
                            .and(UNCOVERED.ORIGIN_ID.eq(origin))
                            .fetch()
                            .forEach(recorder::delete);
                    if (!reason.isBlank()) {
                        recorder.insert(
                                new UncoveredRecord(
                                        Words.of(kind),
                                        origin,
                                        reason,
                                        ledger.officer(),
                                        recorder.step().getAt()));
                    }
                });
    }

    private static OriginKind kind(String word) {
        return Words.enumOf(OriginKind.class, word);
    }
}

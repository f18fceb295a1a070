package luoshi.store;

import static luoshi.store.schema.Tables.CHANGE;
import static luoshi.store.schema.Tables.EDITION;
import static luoshi.store.schema.Tables.INDICATOR_VALUE;
import static luoshi.store.schema.Tables.MEASURE;
import static luoshi.store.schema.Tables.OUTCOME;
import static luoshi.store.schema.Tables.STEP;
import static luoshi.store.schema.Tables.TASK;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import luoshi.model.Step;
import luoshi.model.StepKind;
import luoshi.store.schema.DefaultSchema;
import luoshi.store.schema.tables.records.ChangeRecord;
import org.jooq.DSLContext;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** What was removed from the ledger, and its way back: long after an undo would reach it. */
public final class Removals {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Table<?>> THINGS =
            List.of(EDITION, TASK, OUTCOME, MEASURE, INDICATOR_VALUE);

    private final Ledger ledger;

    Removals(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * A thing that is not in the ledger any more.
     *
     * @param change names it
     * @param step that removed it
     * @param what its table: edition, task, outcome, measure or indicator_value
     * @param number as printed, null where it has none
     * @param text its text, name or title
     */
    public record Removed(
            long change, Step step, String what, @Nullable Integer number, String text) {}

    /** What can be restored, the last removed first. A document stands for all that it held. */
    public List<Removed> all() {
        return ledger.read(this::all);
    }

    private List<Removed> all(DSLContext dsl) {
        List<Removed> removed = new ArrayList<>();
        dsl.select(CHANGE.fields())
                .select(STEP.fields())
                .from(CHANGE)
                .join(STEP)
                .on(STEP.ID.eq(CHANGE.STEP_ID))
                .where(CHANGE.AFTER.isNull().and(CHANGE.BEFORE.isNotNull()))
                .and(CHANGE.RELATION.in(THINGS.stream().map(Table::getName).toList()))
                .and(STEP.KIND.ne(Words.of(StepKind.UNDO)))
                .orderBy(CHANGE.ID.desc())
                .forEach(
                        row -> {
                            ChangeRecord change = row.into(CHANGE);
                            if (isLast(dsl, change) && !wentWithItsDocument(dsl, change)) {
                                removed.add(removed(change, ledger.step(row.into(STEP))));
                            }
                        });
        return removed;
    }

    private static boolean isLast(DSLContext dsl, ChangeRecord change) {
        return !dsl.fetchExists(
                CHANGE,
                CHANGE.RELATION
                        .eq(change.getRelation())
                        .and(CHANGE.ROW_KEY.eq(change.getRowKey()))
                        .and(CHANGE.ID.gt(change.getId())));
    }

    private static boolean wentWithItsDocument(DSLContext dsl, ChangeRecord change) {
        JsonNode edition = json(change.getBefore()).path("EDITION_ID");
        return !edition.isMissingNode()
                && dsl.fetchExists(
                        CHANGE,
                        CHANGE.RELATION
                                .eq(EDITION.getName())
                                .and(CHANGE.ROW_KEY.eq(edition.asText()))
                                .and(CHANGE.AFTER.isNull())
                                .and(CHANGE.STEP_ID.eq(change.getStepId())));
    }

    private static Removed removed(ChangeRecord change, Step step) {
        JsonNode row = json(change.getBefore());
        String text = "";
        for (String name : List.of("TITLE", "NAME", "TASK", "TEXT")) {
            text = row.path(name).asText(text);
        }
        JsonNode number = row.path("NUMBER");
        return new Removed(
                change.getId(),
                step,
                change.getRelation().toLowerCase(java.util.Locale.ROOT),
                number.isInt() ? Integer.valueOf(number.asInt()) : null,
                text);
    }

    /**
     * Brings a thing back with all that hung on it, as one step.
     *
     * @return the step; empty where what it belongs to is not there, or it is there again
     */
    public Optional<Step> restore(Removed removed) {
        try {
            return Optional.ofNullable(
                    ledger.write(
                            StepKind.CORRECT,
                            removed.text(),
                            recorder -> bringBack(recorder, removed.change())));
        } catch (DataAccessException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** What hung on a thing was removed before it, in the same step. */
    private static void bringBack(Recorder recorder, long thing) {
        ChangeRecord first =
                Objects.requireNonNull(
                        recorder.dsl().selectFrom(CHANGE).where(CHANGE.ID.eq(thing)).fetchOne());
        List<ChangeRecord> back = new ArrayList<>(List.of(first));
        recorder
                .dsl()
                .selectFrom(CHANGE)
                .where(CHANGE.STEP_ID.eq(first.getStepId()))
                .and(CHANGE.ID.lt(thing))
                .and(CHANGE.AFTER.isNull())
                .orderBy(CHANGE.ID.desc())
                .fetch()
                .stream()
                .filter(change -> hangsOn(change, back))
                .forEach(back::add);
        for (ChangeRecord change : back) {
            recorder.bring(table(change), null, change.getBefore());
        }
    }

    private static boolean hangsOn(ChangeRecord change, List<ChangeRecord> back) {
        JsonNode row = json(change.getBefore());
        for (ForeignKey<?, ?> key : table(change).getReferences()) {
            String column = key.getFields().getFirst().getName();
            String owner = key.getKey().getTable().getName();
            for (ChangeRecord known : back) {
                if (known.getRelation().equals(owner)
                        && row.path(column).asText().equals(known.getRowKey())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Table<?> table(ChangeRecord change) {
        return Objects.requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(change.getRelation()));
    }

    private static JsonNode json(String row) {
        try {
            return JSON.readTree(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row of the history is not JSON", e);
        }
    }
}

package luoshi.store;

import static luoshi.store.schema.Tables.CHANGE;
import static luoshi.store.schema.Tables.LINK;
import static luoshi.store.schema.Tables.OVERRULE;
import static luoshi.store.schema.Tables.STEP;
import static luoshi.store.schema.Tables.TASK;
import static luoshi.store.schema.Tables.TASK_UNIT;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import luoshi.model.StepKind;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * When tasks were changed by hand: their words, their units, a decision on what answers them, a
 * verdict. What an import brings and what the program matches is no change by hand.
 */
final class ChangedTasks {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> BY_HAND =
            Stream.of(StepKind.CORRECT, StepKind.DECIDE, StepKind.UNDO, StepKind.REDO)
                    .map(Words::of)
                    .toList();
    private static final List<String> HANGING =
            Stream.of(TASK_UNIT, LINK, OVERRULE).map(table -> table.getName()).toList();

    private final DSLContext dsl;
    private final Ledger ledger;
    private final Map<Long, OffsetDateTime> changed = new HashMap<>();

    ChangedTasks(DSLContext dsl, Ledger ledger) {
        this.dsl = dsl;
        this.ledger = ledger;
    }

    Map<Long, OffsetDateTime> all() {
        dsl.select(CHANGE.ROW_KEY, STEP.AT)
                .from(STEP)
                .join(CHANGE)
                .on(CHANGE.STEP_ID.eq(STEP.ID))
                .where(STEP.KIND.in(BY_HAND))
                .and(CHANGE.RELATION.eq(TASK.getName()))
                .forEach(row -> note(Long.parseLong(row.value1()), row.value2()));
        dsl.select(CHANGE.RELATION, CHANGE.BEFORE, CHANGE.AFTER, STEP.AT)
                .from(STEP)
                .join(CHANGE)
                .on(CHANGE.STEP_ID.eq(STEP.ID))
                .where(STEP.KIND.in(BY_HAND))
                .and(CHANGE.RELATION.in(HANGING))
                .forEach(
                        row -> {
                            note(row.value1(), row.value2(), row.value4());
                            note(row.value1(), row.value3(), row.value4());
                        });
        return changed;
    }

    private void note(String relation, @Nullable String json, OffsetDateTime at) {
        if (json == null) {
            return;
        }
        try {
            JsonNode row = JSON.readTree(json);
            boolean isByHand = !relation.equals(LINK.getName()) || row.hasNonNull("DECIDED_BY");
            if (isByHand && row.hasNonNull("TASK_ID")) {
                note(row.get("TASK_ID").asLong(), at);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row of the history is not JSON", e);
        }
    }

    private void note(long task, OffsetDateTime at) {
        changed.merge(task, ledger.local(at), (one, other) -> one.isAfter(other) ? one : other);
    }
}

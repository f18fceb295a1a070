package luoshi.store;

import static luoshi.store.schema.Tables.CHANGE;
import static luoshi.store.schema.Tables.LINK;
import static luoshi.store.schema.Tables.OUTCOME;
import static luoshi.store.schema.Tables.TASK;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import luoshi.store.schema.tables.records.LinkRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Links that an officer has decided and of which one end says something else now. It follows from
 * the history, so that an undo that brings the old words back makes the link sound again.
 */
public final class Suspects {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Ledger ledger;

    Suspects(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * A suspect link.
     *
     * @param task the task's words when it was decided, null where they are still the same
     * @param outcome the row's task and, behind a line break, its account when it was decided, null
     *     where they are still the same
     */
    public record Suspect(long link, @Nullable String task, @Nullable String outcome) {}

    /** What a row said before a change. */
    private record Before(long change, String text) {}

    /** All suspect links by their keys. */
    public Map<Long, Suspect> all() {
        return ledger.read(Suspects::all);
    }

    private static Map<Long, Suspect> all(DSLContext dsl) {
        Map<Long, Suspect> suspects = new HashMap<>();
        Result<LinkRecord> links = dsl.selectFrom(LINK).where(LINK.DECIDED_BY.isNotNull()).fetch();
        if (links.isEmpty()) {
            return suspects;
        }
        Map<Long, List<Before>> tasks = edits(dsl, TASK, links.getValues(LINK.TASK_ID));
        Map<Long, List<Before>> outcomes = edits(dsl, OUTCOME, links.getValues(LINK.OUTCOME_ID));
        if (tasks.isEmpty() && outcomes.isEmpty()) {
            return suspects;
        }
        Map<Long, Long> decided = lastChanges(dsl, links.getValues(LINK.ID));
        for (LinkRecord link : links) {
            long at = decided.getOrDefault(link.getId(), 0L);
            String task = before(tasks.get(link.getTaskId()), at);
            String outcome = before(outcomes.get(link.getOutcomeId()), at);
            Suspect suspect =
                    new Suspect(
                            link.getId(),
                            unlessSame(task, task == null ? null : task(dsl, link.getTaskId())),
                            unlessSame(
                                    outcome,
                                    outcome == null ? null : outcome(dsl, link.getOutcomeId())));
            if (suspect.task() != null || suspect.outcome() != null) {
                suspects.put(link.getId(), suspect);
            }
        }
        return suspects;
    }

    private static @Nullable String unlessSame(@Nullable String then, @Nullable String now) {
        return Objects.equals(then, now) ? null : then;
    }

    /** The changes of some rows' texts by row, the oldest first. */
    private static Map<Long, List<Before>> edits(DSLContext dsl, Table<?> table, List<Long> rows) {
        Map<Long, List<Before>> edits = new HashMap<>();
        dsl.select(CHANGE.ID, CHANGE.ROW_KEY, CHANGE.BEFORE, CHANGE.AFTER)
                .from(changesOf(table, rows))
                .where(CHANGE.BEFORE.isNotNull())
                .and(CHANGE.AFTER.isNotNull())
                .orderBy(CHANGE.ID)
                .forEach(
                        row -> {
                            String before = text(row.value3());
                            if (!before.equals(text(row.value4()))) {
                                edits.computeIfAbsent(
                                                Long.valueOf(row.value2()),
                                                key -> new ArrayList<>())
                                        .add(new Before(row.value1(), before));
                            }
                        });
        return edits;
    }

    /**
     * The history's changes of some rows, each found by the index: the history holds every import
     * whole, and is not to be read through.
     */
    private static Table<?> changesOf(Table<?> table, List<Long> rows) {
        String[] keys = rows.stream().distinct().map(String::valueOf).toArray(String[]::new);
        Field<String> key = DSL.field(DSL.name("wanted", "row_key"), String.class);
        return DSL.unnest(DSL.val(keys))
                .as("wanted", "row_key")
                .join(CHANGE)
                .on(CHANGE.RELATION.eq(table.getName()))
                .and(CHANGE.ROW_KEY.eq(key));
    }

    /** The words of a task or row as the history has them. */
    private static String text(String json) {
        try {
            JsonNode row = JSON.readTree(json);
            return row.hasNonNull("ACCOUNT")
                    ? row.get("TASK").asText() + "\n" + row.get("ACCOUNT").asText()
                    : row.get("TEXT").asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row of the history is not JSON", e);
        }
    }

    private static Map<Long, Long> lastChanges(DSLContext dsl, List<Long> links) {
        Map<Long, Long> last = new HashMap<>();
        dsl.select(CHANGE.ROW_KEY, DSL.max(CHANGE.ID))
                .from(changesOf(LINK, links))
                .groupBy(CHANGE.ROW_KEY)
                .forEach(row -> last.put(Long.valueOf(row.value1()), row.value2()));
        return last;
    }

    /** The words before the first change behind a place in the history; null where none came. */
    private static @Nullable String before(@Nullable List<Before> edits, long change) {
        return edits == null
                ? null
                : edits.stream()
                        .filter(edit -> edit.change() > change)
                        .map(Before::text)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable String task(DSLContext dsl, long id) {
        return dsl.select(TASK.TEXT).from(TASK).where(TASK.ID.eq(id)).fetchOne(TASK.TEXT);
    }

    private static @Nullable String outcome(DSLContext dsl, long id) {
        return dsl.select(OUTCOME.TASK, OUTCOME.ACCOUNT)
                .from(OUTCOME)
                .where(OUTCOME.ID.eq(id))
                .fetchOne(row -> row.value1() + "\n" + row.value2());
    }
}

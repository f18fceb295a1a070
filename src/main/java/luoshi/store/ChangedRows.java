package luoshi.store;

import static luoshi.store.schema.Tables.CHANGE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.model.ChangedRow;
import luoshi.store.schema.tables.records.ChangeRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Reads the history's changes as an officer can follow them: whose row it is, and what differs. */
final class ChangedRows {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Columns that only tie rows together or say where they stand. */
    private static final Set<String> TIES =
            Set.of(
                    "id",
                    "position",
                    "span_start",
                    "span_end",
                    "mark_start",
                    "mark_end",
                    "text_hash",
                    "sha256");

    private final DSLContext dsl;
    private final Map<String, JsonNode> rows = new HashMap<>();

    ChangedRows(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The rows of a step, in the order in which they were written. */
    List<ChangedRow> of(long step) {
        return dsl.selectFrom(CHANGE)
                .where(CHANGE.STEP_ID.eq(step))
                .orderBy(CHANGE.ID)
                .fetch(this::row);
    }

    /** The keys of the steps that touched a task or what belongs to it. */
    Set<Long> stepsOfTask(long task) {
        String key = Long.toString(task);
        String tie = "\"TASK_ID\":" + key;
        return dsl
                .select(CHANGE.STEP_ID)
                .from(CHANGE)
                .where(CHANGE.RELATION.eq("TASK").and(CHANGE.ROW_KEY.eq(key)))
                .or(CHANGE.AFTER.contains(tie + ",").or(CHANGE.AFTER.contains(tie + "}")))
                .or(CHANGE.BEFORE.contains(tie + ",").or(CHANGE.BEFORE.contains(tie + "}")))
                .fetch(CHANGE.STEP_ID)
                .stream()
                .collect(Collectors.toSet());
    }

    private ChangedRow row(ChangeRecord change) {
        JsonNode before = parse(change.getBefore());
        JsonNode after = parse(change.getAfter());
        JsonNode known = after == null ? before : after;
        // emptied
        JsonNode stands = known == null ? JSON.createObjectNode() : known;
        return new ChangedRow(
                change.getRelation().toLowerCase(Locale.ROOT),
                change.getRowKey(),
                about(stands),
                name(stands),
                kind(before, after),
                values(before, after));
    }

    private static ChangedRow.Kind kind(@Nullable JsonNode before, @Nullable JsonNode after) {
        if (before == null && after != null) {
            return ChangedRow.Kind.MADE;
        }
        return after == null ? ChangedRow.Kind.DELETED : ChangedRow.Kind.CHANGED;
    }

    private static List<ChangedRow.Value> values(
            @Nullable JsonNode before, @Nullable JsonNode after) {
        Set<String> columns = new LinkedHashSet<>();
        for (JsonNode row : new JsonNode[] {before, after}) {
            if (row != null) {
                row.fieldNames().forEachRemaining(columns::add);
            }
        }
        List<ChangedRow.Value> values = new ArrayList<>();
        for (String column : columns) {
            String name = column.toLowerCase(Locale.ROOT);
            String was = text(before, column);
            String is = text(after, column);
            if (!Objects.equals(was, is) && !TIES.contains(name) && !name.endsWith("_id")) {
                values.add(new ChangedRow.Value(name, was, is));
            }
        }
        return values;
    }

    private static @Nullable String text(@Nullable JsonNode row, String column) {
        JsonNode value = row == null ? null : row.get(column);
        if (value == null || value.isNull() || (value.isArray() && value.isEmpty())) {
            return null;
        }
        if (!value.isArray()) {
            return value.asText();
        }
        List<String> words = new ArrayList<>();
        value.forEach(word -> words.add(word.asText()));
        return String.join("、", words);
    }

    /** The number of the row itself, or of the task and the outcome that it hangs on. */
    private String about(JsonNode row) {
        List<String> numbers = new ArrayList<>();
        if (row.has("SECTION") || row.has("ACCOUNT")) {
            numbers.add(row.path("NUMBER").asText(""));
        }
        for (String parent : List.of("OUTCOME", "TASK")) {
            if (row.has(parent + "_ID")) {
                numbers.add(
                        row(parent, row.get(parent + "_ID").asText()).path("NUMBER").asText(""));
            }
        }
        numbers.removeIf(number -> number.isEmpty() || number.equals("null"));
        return String.join(" – ", numbers);
    }

    private String name(JsonNode row) {
        if (row.has("UNIT_ID")) {
            return row("UNIT", row.get("UNIT_ID").asText()).path("NAME").asText("");
        }
        return row.path("NAME").asText(row.path("TITLE").asText(""));
    }

    /** A row as the history last knew it; it may be gone by now. */
    private JsonNode row(String relation, String key) {
        return rows.computeIfAbsent(
                relation + "/" + key,
                name -> {
                    ChangeRecord last =
                            dsl.selectFrom(CHANGE)
                                    .where(CHANGE.RELATION.eq(relation))
                                    .and(CHANGE.ROW_KEY.eq(key))
                                    .orderBy(CHANGE.ID.desc())
                                    .limit(1)
                                    .fetchOne();
                    JsonNode found = null;
                    if (last != null) {
                        found = parse(last.getAfter() == null ? last.getBefore() : last.getAfter());
                    }
                    return found == null ? JSON.createObjectNode() : found;
                });
    }

    private static @Nullable JsonNode parse(@Nullable String json) {
        try {
            return json == null ? null : JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row of the history is not JSON", e);
        }
    }
}

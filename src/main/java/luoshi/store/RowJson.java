package luoshi.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/** A row as JSON, for the history: every column by its name, read back into the same row. */
final class RowJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RowJson() {}

    static String write(Record row) {
        ObjectNode node = JSON.createObjectNode();
        for (Field<?> field : row.fields()) {
            put(node, field.getName(), row.get(field));
        }
        return node.toString();
    }

    private static void put(ObjectNode node, String name, @Nullable Object value) {
        switch (value) {
            case null -> node.putNull(name);
            case Boolean truth -> node.put(name, truth);
            case Integer number -> node.put(name, number);
            case Long number -> node.put(name, number);
            case Double number -> node.put(name, number);
            case String[] words -> {
                ArrayNode array = node.putArray(name);
                for (String word : words) {
                    array.add(word);
                }
            }
            default -> node.put(name, value.toString());
        }
    }

    /** Fills an empty row. */
    static void read(String json, UpdatableRecord<?> row) {
        try {
            JsonNode node = JSON.readTree(json);
            for (Field<?> field : row.fields()) {
                set(row, field, node.path(field.getName()));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row of the history is not JSON", e);
        }
    }

    @SuppressWarnings("removal") // its successor is not public yet
    private static <T> void set(UpdatableRecord<?> row, Field<T> field, JsonNode node) {
        if (node.isArray()) {
            List<String> words = new ArrayList<>();
            node.forEach(word -> words.add(word.asText()));
            row.set(field, field.getDataType().convert((Object) words.toArray(new String[0])));
        } else if (node.isNull() || node.isMissingNode()) {
            row.set(field, null);
        } else {
            row.set(field, field.getDataType().convert(node.asText()));
        }
    }
}

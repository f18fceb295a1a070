package luoshi.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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
            // the column's scale is not the number's
            case BigDecimal number -> node.put(name, number.stripTrailingZeros().toPlainString());
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
            Map<String, @Nullable Object> values =
                    JSON.readValue(json, new TypeReference<Map<String, @Nullable Object>>() {});
            values.replaceAll(
                    (name, value) -> value instanceof List<?> words ? array(words) : value);
            row.fromMap(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row of the history is not JSON", e);
        }
    }

    private static String[] array(List<?> words) {
        return words.stream().map(String::valueOf).toArray(String[]::new);
    }
}

package luoshi.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import luoshi.model.Evidence;

/** A link's evidence as the ledger keeps it. */
final class EvidenceJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private EvidenceJson() {}

    static String write(List<Evidence> evidence) {
        try {
            return JSON.writeValueAsString(evidence);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("evidence is plain data", e);
        }
    }

    static List<Evidence> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<Evidence>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the ledger's evidence cannot be read: " + json, e);
        }
    }
}

package luoshi.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import luoshi.model.Achievement;
import luoshi.model.Commitment;
import luoshi.workbench.Target;
import org.jspecify.annotations.Nullable;

/** Commitments and verdicts as the contract writes them: one object a commitment. */
final class TargetsJson {
    private final Speech speech;

    TargetsJson(Speech speech) {
        this.speech = speech;
    }

    ArrayNode all(List<Target> targets) {
        ArrayNode rows = Speech.mapper().createArrayNode();
        targets.forEach(target -> rows.add(row(target)));
        return rows;
    }

    private ObjectNode row(Target target) {
        ObjectNode node = Speech.mapper().createObjectNode();
        node.set("task", target.task() == null ? null : MatchJson.task(target.task()));
        node.set(
                "outcome",
                target.rows().isEmpty() ? null : MatchJson.outcome(target.rows().getFirst()));
        node.set("commitment", commitment(target.judgement().commitment()));
        Achievement achievement = target.judgement().achievement();
        node.set("achievement", achievement == null ? null : achievement(target, achievement));
        node.put("verdict", target.verdict() == null ? null : ReadingJson.word(target.verdict()));
        node.put("provisional", target.provisional());
        node.put("reason", target.verdict() == null ? null : speech.of(target));
        return node;
    }

    private static ObjectNode commitment(Commitment commitment) {
        ObjectNode node = Speech.mapper().createObjectNode();
        node.put("kind", ReadingJson.word(commitment.kind()));
        node.put("what", commitment.what());
        value(node, commitment.value(), commitment.unit());
        node.put(
                "comparison",
                commitment.comparison() == null ? null : ReadingJson.word(commitment.comparison()));
        return node.put("quote", commitment.quote());
    }

    private static ObjectNode achievement(Target target, Achievement achievement) {
        ObjectNode node = Speech.mapper().createObjectNode();
        value(node, achievement.value(), achievement.unit());
        node.put("quote", achievement.quote());
        node.set("row", target.source() == null ? null : MatchJson.outcome(target.source()));
        return node;
    }

    private static void value(ObjectNode node, @Nullable BigDecimal value, String unit) {
        node.put("value", value);
        node.put("unit", value == null ? null : unit);
    }
}

package luoshi.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import luoshi.model.Continuation;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.LinkState;
import luoshi.model.OriginKind;
import luoshi.model.Succession;
import luoshi.workbench.LineageBook;

/** Lineages as the contract writes them: one object a task or outcome of the earlier year. */
final class LineageJson {
    private final Map<Long, KeptTask> tasks = new HashMap<>();
    private final Map<Long, KeptOutcome> outcomes = new HashMap<>();

    private LineageJson(LineageBook book) {
        book.tasks().forEach(task -> tasks.put(task.id(), task));
        book.later().forEach(task -> tasks.put(task.id(), task));
        book.outcomes().forEach(outcome -> outcomes.put(outcome.id(), outcome));
    }

    static ArrayNode of(LineageBook book) {
        LineageJson json = new LineageJson(book);
        ArrayNode all = Speech.mapper().createArrayNode();
        book.successions().stream()
                .filter(one -> one.kind() == OriginKind.TASK || one.kind() == OriginKind.OUTCOME)
                .forEach(succession -> all.add(json.node(succession)));
        return all;
    }

    private ObjectNode node(Succession succession) {
        ObjectNode node = Speech.mapper().createObjectNode();
        ObjectNode from = node.putObject("from").put("kind", ReadingJson.word(succession.kind()));
        if (succession.kind() == OriginKind.TASK) {
            from.setAll(MatchJson.task(task(succession.origin())));
        } else {
            from.setAll(
                    MatchJson.outcome(Objects.requireNonNull(outcomes.get(succession.origin()))));
        }
        ArrayNode to = node.putArray("to");
        for (Continuation each : succession.to()) {
            if (each.state() == LinkState.REJECTED) {
                continue;
            }
            to.addObject()
                    .<ObjectNode>setAll(MatchJson.task(task(each.taskId())))
                    .put("score", each.score())
                    .put("grade", ReadingJson.word(each.grade()));
        }
        return node;
    }

    private KeptTask task(long id) {
        return Objects.requireNonNull(tasks.get(id));
    }
}

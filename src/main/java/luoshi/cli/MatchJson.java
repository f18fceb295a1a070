package luoshi.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import luoshi.model.Edition;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.Link;
import luoshi.model.LinkState;
import luoshi.model.MatchState;
import luoshi.model.OutcomeMatch;
import luoshi.workbench.YearBook;
import org.jspecify.annotations.Nullable;

/** Matches as the contract writes them: one object a row. */
final class MatchJson {
    private final Speech speech;

    MatchJson(Speech speech) {
        this.speech = speech;
    }

    ArrayNode all(List<YearBook> books) {
        ArrayNode rows = Speech.mapper().createArrayNode();
        books.forEach(book -> book.matches().forEach(match -> rows.add(row(book, match))));
        return rows;
    }

    private ObjectNode row(YearBook book, OutcomeMatch match) {
        ObjectNode node = Speech.mapper().createObjectNode();
        node.set("outcome", outcome(match.outcome()));
        List<Link> open =
                match.links().stream().filter(link -> link.state() != LinkState.REJECTED).toList();
        boolean hasTask =
                match.state() == MatchState.CONFIRMED || match.state() == MatchState.PROPOSED;
        proposal(node, book, hasTask ? open.getFirst() : null);
        node.put("state", ReadingJson.word(match.state()));
        ArrayNode alternatives = node.putArray("alternatives");
        open.stream()
                .skip(hasTask ? 1 : 0)
                .forEach(link -> proposal(alternatives.addObject(), book, link));
        return node;
    }

    private void proposal(ObjectNode node, YearBook book, @Nullable Link link) {
        if (link == null) {
            node.putNull("task");
            node.put("score", 0.0);
            node.putArray("evidence");
            return;
        }
        node.set("task", task(book.task(link.taskId()).orElseThrow()));
        node.put("score", link.score());
        ArrayNode evidence = node.putArray("evidence");
        link.evidence()
                .forEach(
                        piece ->
                                evidence.addObject()
                                        .put("kind", ReadingJson.word(piece.kind()))
                                        .put("score", piece.score())
                                        .put("detail", speech.of(piece)));
    }

    static ObjectNode outcome(KeptOutcome outcome) {
        return named(outcome.edition(), outcome.id(), outcome.outcome().number())
                .put("period", outcome.edition().period());
    }

    static ObjectNode task(KeptTask task) {
        return named(task.edition(), task.id(), task.task().number());
    }

    private static ObjectNode named(Edition edition, long id, @Nullable Integer number) {
        return Speech.mapper()
                .createObjectNode()
                .put("document", edition.source())
                .put("id", id)
                .put("year", edition.heading().year())
                .put("number", number);
    }
}

package luoshi.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import luoshi.model.Document.OutcomeReport;
import luoshi.model.Document.Plan;
import luoshi.model.Document.TaskList;
import luoshi.model.Measure;
import luoshi.model.Outcome;
import luoshi.model.Reference;
import luoshi.model.Responsibility;
import luoshi.model.Task;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/** A file of checked answers, and what was read, each item shown as one line. */
final class Answers {
    private final JsonNode root;

    private Answers(JsonNode root) {
        this.root = root;
    }

    static Answers of(InputStream stream) throws IOException {
        return new Answers(new ObjectMapper().readTree(stream));
    }

    static Answers of(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return of(stream);
        }
    }

    List<JsonNode> items() {
        return items(root);
    }

    private static List<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    List<String> tasks() {
        return items().stream().map(Answers::task).toList();
    }

    static List<String> shown(TaskList list) {
        return list.tasks().stream().map(Answers::task).toList();
    }

    private static String task(JsonNode task) {
        return line(
                task.get("number"),
                task.get("section").asText(),
                task.get("subsection").asText(),
                task.get("text").asText(),
                items(task.get("units")).stream().map(JsonNode::asText).toList(),
                task.path("truncated").asBoolean());
    }

    private static String task(Task task) {
        return line(
                task.number(),
                task.section(),
                task.subsection(),
                task.text(),
                task.units().stream().map(Responsibility::unit).toList(),
                task.truncated());
    }

    List<String> rows() {
        return items().stream().map(Answers::row).toList();
    }

    static List<String> shown(OutcomeReport report) {
        return report.rows().stream().map(Answers::row).toList();
    }

    private static String row(JsonNode row) {
        return line(
                row.get("number"),
                row.get("task").asText(),
                row.get("source").asText(),
                items(row.get("reportTaskNumbers")).stream().map(JsonNode::asInt).toList(),
                row.get("dailyDuty").asBoolean(),
                repaired(row));
    }

    private static String row(Outcome row) {
        return line(
                row.number(),
                row.task(),
                row.source(),
                row.references().stream()
                        .filter(reference -> reference.list().equals("市政府工作报告"))
                        .map(Reference::number)
                        .toList(),
                row.dailyDuty(),
                account(row));
    }

    /** Repaired as the answers say, and folded: they give the readings in Simplified characters. */
    private static String repaired(JsonNode row) {
        String account = row.get("outcome").asText();
        List<JsonNode> readings = items(row.get("repaired"));
        for (int i = 0; i < readings.size(); i++) {
            String damaged = row.get("damaged").get(i).asText();
            account = account.replace(damaged, readings.get(i).asText());
        }
        return readings.isEmpty() ? account(account) : Folding.fold(account);
    }

    private static String account(Outcome row) {
        return row.repairs().isEmpty() ? account(row.account()) : Folding.fold(row.account());
    }

    /** The answers keep a few spaces inside a sentence as printed; paragraph breaks count. */
    private static String account(String text) {
        return text.replace(" ", "");
    }

    List<String> measures() {
        List<String> shown = new ArrayList<>();
        for (JsonNode measure : items(root.get("measures"))) {
            shown.add(
                    line(
                            measure.get("number"),
                            measure.get("subsection").asText(),
                            measure.get("text").asText()));
        }
        return shown;
    }

    static List<String> shown(Plan plan) {
        return plan.measures().stream().map(Answers::measure).toList();
    }

    private static String measure(Measure measure) {
        return line(measure.number(), measure.section(), measure.text());
    }

    private static String line(@Nullable Object... parts) {
        List<String> words = new ArrayList<>();
        for (@Nullable Object part : parts) {
            words.add(String.valueOf(part));
        }
        return String.join(" | ", words);
    }
}

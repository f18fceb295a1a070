package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import luoshi.SharedDocuments;
import luoshi.model.Document.TaskList;
import luoshi.model.Heading;
import luoshi.model.ProblemException;
import luoshi.model.Reading;
import luoshi.model.Responsibility;
import luoshi.model.Role;
import luoshi.model.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real documents, whole, against the checked answers. */
final class RealDocumentsTest {
    @ParameterizedTest
    @CsvSource({
        "2023-task-list.txt, tasks-2023.json, 2023年市政府工作报告重点任务清单, 京政发〔2023〕8号, 2023",
        "2021-task-list-preview.txt, tasks-2021.json, 2021年市政府工作报告重点任务清单, 京政发〔2021〕2号, 2021",
    })
    void taskLists(String file, String answers, String title, String number, int year)
            throws ProblemException, IOException {
        Reading reading = read(file);
        TaskList list = (TaskList) reading.documents().getFirst();

        assertThat(list.heading()).isEqualTo(new Heading(title, number, "北京市人民政府", year));
        assertThat(list.tasks().stream().map(RealDocumentsTest::shown).toList())
                .isEqualTo(answers(answers).stream().map(RealDocumentsTest::shown).toList());
        for (Task task : list.tasks()) {
            String passage = task.passage().of(reading.manuscript().text());
            assertThat(passage).startsWith(task.number() + ".");
            assertThat(Spacing.tidy(passage)).startsWith(task.number() + "." + task.text());
            assertThat(task.units())
                    .allSatisfy(unit -> assertThat(Spacing.tidy(passage)).contains(unit.unit()))
                    .extracting(Responsibility::role)
                    .containsSubsequence(roles(task));
        }
    }

    private static List<Role> roles(Task task) {
        List<Role> roles = new ArrayList<>();
        task.units().forEach(unit -> roles.add(roles.isEmpty() ? Role.LEAD : Role.JOINT));
        return roles;
    }

    private static String shown(Task task) {
        List<String> units = task.units().stream().map(Responsibility::unit).toList();
        return String.join(
                "|",
                String.valueOf(task.number()),
                task.section(),
                task.subsection(),
                task.text(),
                units.toString(),
                String.valueOf(task.truncated()));
    }

    private static String shown(JsonNode task) {
        List<String> units = new ArrayList<>();
        task.get("units").forEach(unit -> units.add(unit.asText()));
        return String.join(
                "|",
                task.get("number").asText(),
                task.get("section").asText(),
                task.get("subsection").asText(),
                task.get("text").asText(),
                units.toString(),
                String.valueOf(task.path("truncated").asBoolean()));
    }

    private static Reading read(String file) throws ProblemException {
        return new DocumentReader().read(SharedDocuments.require("documents/" + file));
    }

    private static List<JsonNode> answers(String file) throws IOException {
        JsonNode array =
                new ObjectMapper().readTree(SharedDocuments.require("gold/" + file).toFile());
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}

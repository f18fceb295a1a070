package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import luoshi.matching.meaning.LocalMeaning;
import luoshi.model.Document.OutcomeReport;
import luoshi.model.Document.Plan;
import luoshi.model.Document.TaskList;
import luoshi.model.ProblemException;
import luoshi.model.Reading;
import org.junit.jupiter.api.Test;

/** The sample documents of the invented city, whole. */
final class SamplesTest {
    private static Reading read(String name) throws ProblemException, IOException {
        try (InputStream stream =
                SamplesTest.class.getResourceAsStream("/luoshi/workbench/samples/" + name)) {
            assertThat(stream).as(name).isNotNull();
            return new DocumentReader(new LocalMeaning()).read(name, stream.readAllBytes());
        }
    }

    private static Answers answers(String name) throws IOException {
        try (InputStream stream = SamplesTest.class.getResourceAsStream("samples/" + name)) {
            assertThat(stream).as(name).isNotNull();
            return Answers.of(stream);
        }
    }

    @Test
    void taskList() throws ProblemException, IOException {
        Reading reading = read("2025-task-list.txt");
        TaskList list = Readings.list(reading);

        assertThat(list.tasks()).hasSize(60);
        assertThat(Answers.shown(list)).isEqualTo(answers("tasks-2025.json").tasks());
        assertThat(list.heading().title()).isEqualTo("2025年市政府工作报告重点任务清单");
        assertThat(list.heading().number()).isEqualTo("云政发〔2025〕3号");
        assertThat(Readings.codes(reading)).containsExactly("clutter");
    }

    @Test
    void outcomeReport() throws ProblemException, IOException {
        Reading reading = read("2025-outcome-report.txt");
        OutcomeReport report = Readings.report(reading);

        assertThat(report.rows()).hasSize(30);
        assertThat(Answers.shown(report)).isEqualTo(answers("outcomes-2025.json").rows());
        assertThat(report.heading().issuer()).isEqualTo("市科技局、高新区管委会");
        assertThat(Readings.codes(reading))
                .containsExactlyInAnyOrderElementsOf(
                        List.of(
                                "clutter",
                                "repaired",
                                "repaired",
                                "repaired",
                                "stated-total",
                                "stated-total"));
    }

    @Test
    void plan() throws ProblemException, IOException {
        Reading reading = read("2021-2025-plan.txt");
        Plan plan = Readings.plan(reading);

        assertThat(plan.heading().year()).isEqualTo(2021);
        assertThat(plan.lastYear()).isEqualTo(2025);
        assertThat(Answers.shown(plan)).isEqualTo(answers("plan-2025.json").measures());
        assertThat(reading.remarks()).isEmpty();
    }
}

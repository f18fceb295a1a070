package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import luoshi.SharedDocuments;
import luoshi.model.Document.OutcomeReport;
import luoshi.model.Document.Plan;
import luoshi.model.Document.TaskList;
import luoshi.model.Heading;
import luoshi.model.IndicatorValue;
import luoshi.model.Measure;
import luoshi.model.Outcome;
import luoshi.model.ProblemException;
import luoshi.model.Reading;
import luoshi.model.Repair;
import luoshi.model.Responsibility;
import luoshi.model.Role;
import luoshi.model.Task;
import luoshi.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real documents, whole, against the checked answers. */
final class RealDocumentsTest {
    private static Reading read(String file) throws ProblemException {
        return new DocumentReader().read(SharedDocuments.require("documents/" + file));
    }

    private static Answers answers(String file) throws IOException {
        return Answers.of(SharedDocuments.require("gold/" + file));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-task-list.txt, tasks-2023.json, 2023年市政府工作报告重点任务清单, 京政发〔2023〕8号, 2023",
        "2021-task-list-preview.txt, tasks-2021.json, 2021年市政府工作报告重点任务清单, 京政发〔2021〕2号, 2021",
    })
    void taskLists(String file, String answers, String title, String number, int year)
            throws ProblemException, IOException {
        Reading reading = read(file);
        TaskList list = Readings.list(reading);

        assertThat(list.heading()).isEqualTo(new Heading(title, number, "北京市人民政府", year));
        assertThat(Answers.shown(list)).isEqualTo(answers(answers).tasks());
        for (Task task : list.tasks()) {
            String passage = task.passage().of(reading.manuscript().text());
            String tidy = Spacing.tidy(passage);
            assertThat(tidy).startsWith(task.number() + "." + task.text());
            assertThat(task.units())
                    .allSatisfy(unit -> assertThat(tidy).contains(unit.unit()))
                    .extracting(Responsibility::role)
                    .isEqualTo(roles(task));
            if (!task.units().isEmpty()) {
                assertThat(tidy).endsWith(task.units().getLast().unit());
            }
        }
    }

    private static List<Role> roles(Task task) {
        List<Role> roles = new ArrayList<>();
        task.units().forEach(unit -> roles.add(roles.isEmpty() ? Role.LEAD : Role.JOINT));
        return roles;
    }

    @Test
    void outcomeReport() throws ProblemException, IOException {
        Reading reading = read("2021-outcome-report.txt");
        OutcomeReport report = Readings.report(reading);

        assertThat(report.heading())
                .isEqualTo(new Heading("市科委、中關村管委會2021年市督查績效重點任務全年落實情況", null, "市科委、中关村管委会", 2021));
        assertThat(report.period()).isEqualTo("2021");
        assertThat(Answers.shown(report)).isEqualTo(answers("outcomes-2021.json").rows());
        for (Outcome row : report.rows()) {
            String passage = row.passage().of(reading.manuscript().text());
            for (Repair repair : row.repairs()) {
                passage = passage.replace(repair.damaged(), repair.repaired());
            }
            assertThat(Spacing.tidy(passage))
                    .isEqualTo(
                            row.number()
                                    + row.task()
                                    + row.source()
                                    + row.account().replace("\n", ""));
        }
    }

    @Test
    void everyDamagedPlaceOfTheReportIsRepairedAndNoOther() throws ProblemException, IOException {
        Reading reading = read("2021-outcome-report.txt");
        List<Repair> repairs =
                Readings.report(reading).rows().stream()
                        .flatMap(row -> row.repairs().stream())
                        .toList();
        List<String> places = new ArrayList<>();
        List<String> readings = new ArrayList<>();
        for (JsonNode row : answers("outcomes-2021.json").items()) {
            row.get("damaged").forEach(place -> places.add(place.asText()));
            row.get("repaired").forEach(one -> readings.add(one.asText()));
        }

        assertThat(repairs).hasSameSizeAs(places).allMatch(Repair::applied);
        for (int i = 0; i < places.size(); i++) {
            Repair one = repairs.get(i);
            assertThat(one.passage().of(reading.manuscript().text())).isEqualTo(one.damaged());
            assertThat(Folding.fold(places.get(i).replace(one.damaged(), one.repaired())))
                    .isEqualTo(Folding.fold(readings.get(i)));
        }
    }

    @Test
    void workPlan() throws ProblemException {
        Reading reading = read("2023-work-plan.txt");
        Plan plan = Readings.plan(reading);

        assertThat(plan.heading().title()).startsWith("深入").endsWith("的工作方案");
        assertThat(plan.heading().year()).isNull();
        assertThat(plan.lastYear()).isNull();
        assertThat(plan.measures())
                .extracting(Measure::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(plan.measures().get(4).section()).startsWith("(二)");
        assertThat(reading.remarks()).isEmpty();
    }

    @Test
    void fiveYearPlan() throws ProblemException {
        Reading reading = read("2021-2025-plan.txt");
        Plan plan = Readings.plan(reading);

        assertThat(plan.heading().title()).isEqualTo("北京市“十四五”时期国际科技创新中心建设规划");
        assertThat(plan.heading().year()).isEqualTo(2021);
        assertThat(plan.lastYear()).isEqualTo(2025);
        assertThat(plan.measures())
                .hasSize(47)
                .allSatisfy(
                        measure -> {
                            assertThat(measure.number()).isNull();
                            assertThat(measure.section()).matches("[一二三四五六七八九十]+、.*");
                            assertThat(measure.text()).startsWith("(").contains("\n");
                        });
        assertThat(Readings.codes(reading)).containsExactly("table-missing");
    }

    /** Every headline value is found, at least nine in ten, and hardly anything else. */
    @ParameterizedTest
    @CsvSource({"2021-2025-plan.txt, 002, 25", "2023-work-plan.txt, 003, 6"})
    void indicators(String file, String document, int headlines)
            throws ProblemException, IOException {
        List<String> found = new ArrayList<>();
        for (IndicatorValue value : Readings.plan(read(file)).indicators()) {
            found.add(
                    shown(
                            value.role().name(),
                            value.value(),
                            value.unit(),
                            value.comparison().name().replace('_', '-'),
                            value.quote()));
        }
        List<String> headline = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (JsonNode one : answers("indicators.json").items()) {
            if (one.get("document").asText().equals(document)) {
                all.add(shown(one));
                if (one.get("level").asText().equals("headline")) {
                    headline.add(shown(one));
                }
            }
        }

        assertThat(headline).hasSize(headlines);
        double recall = headline.stream().filter(found::contains).count() / (double) headlines;
        double precision = found.stream().filter(all::contains).count() / (double) found.size();
        assertThat(recall).as("recall").isGreaterThanOrEqualTo(0.9);
        assertThat(precision).as("precision").isGreaterThanOrEqualTo(0.9);
    }

    private static String shown(JsonNode one) {
        return shown(
                one.get("role").asText(),
                one.get("value").decimalValue(),
                one.get("unit").asText(),
                one.get("comparison").asText(),
                one.get("quote").asText());
    }

    private static String shown(
            String role, BigDecimal value, String unit, String comparison, String quote) {
        return Folding.fold(
                String.join(
                        "|",
                        role,
                        value.stripTrailingZeros().toPlainString(),
                        unit,
                        comparison,
                        quote));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-task-list.txt, ''",
        "2021-task-list-preview.txt, 'truncated clutter'",
        "2021-outcome-report.txt,"
                + " 'clutter repaired repaired repaired repaired repaired repaired repaired stated-total stated-total'",
    })
    void remarks(String file, String codes) throws ProblemException {
        assertThat(String.join(" ", Readings.codes(read(file)))).isEqualTo(codes);
    }
}

package luoshi.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import luoshi.SharedDocuments;
import luoshi.commitment.IndicatorRule;
import luoshi.document.DocumentReader;
import luoshi.model.Document.OutcomeReport;
import luoshi.model.Document.Plan;
import luoshi.model.Document.TaskList;
import luoshi.model.IndicatorPoint;
import luoshi.model.IndicatorRole;
import luoshi.model.IndicatorSeries;
import luoshi.model.IndicatorValue;
import luoshi.model.Outcome;
import luoshi.model.ProblemException;
import luoshi.model.Progress;
import luoshi.model.Reading;
import luoshi.model.Reference;
import luoshi.model.Responsibility;
import luoshi.model.Severity;
import luoshi.model.Task;
import luoshi.report.Layout;
import luoshi.report.SheetKind;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program has written, it reads again. */
class OwnWorkbookTest {
    private static final String LIST =
            """
            2024年市政府重点任务清单
            一、聚力科技创新
            （一）夯实平台
            1.建成实验室，TEXT
            主责单位：市科技局、高新区管委会，UNITS
            完成时限：2024年12月31日
            2.办好大会。
            主责单位：市科技局、高新区管委会
            （二）优化服务
            3.减少证明。
            主责单位：市司法局，市数据局
            二、改善民生
            4.新建学校10所。
            主责单位：市教育局
            """;

    @TempDir private Path folder;

    private Reading written(Workbench workbench, int year, Set<SheetKind> sheets)
            throws ProblemException {
        Path file = folder.resolve("a.xlsx");
        ReportChoice choice = new ReportChoice(year, null, sheets, Layout.USUAL);
        workbench.reports().write(file, choice, Progress.UNHEARD);
        return new DocumentReader().read(file);
    }

    private record Known(
            @Nullable Integer number,
            String section,
            String subsection,
            String text,
            List<String> units,
            @Nullable String deadline) {
        static Known of(Task task) {
            List<String> units = task.units().stream().map(Responsibility::unit).toList();
            return new Known(
                    task.number(),
                    task.section(),
                    task.subsection(),
                    task.text(),
                    units,
                    task.deadline());
        }
    }

    private record KnownRow(
            @Nullable Integer number,
            String task,
            List<Reference> references,
            boolean duty,
            String account) {
        static KnownRow of(Outcome row) {
            return new KnownRow(
                    row.number(),
                    row.task(),
                    row.references(),
                    row.dailyDuty(),
                    row.account().replace("\n", ""));
        }
    }

    private record KnownValue(
            String name,
            String unit,
            IndicatorRole role,
            @Nullable Integer year,
            BigDecimal value) {
        static KnownValue of(IndicatorValue value) {
            return new KnownValue(
                    Folding.fold(value.name()),
                    value.unit(),
                    value.role(),
                    value.year(),
                    value.value().stripTrailingZeros());
        }
    }

    /** A value of each year and kind; what is only expected does not come back. */
    private static Set<KnownValue> exported(Workbench workbench) {
        Set<KnownValue> values = new HashSet<>();
        for (IndicatorSeries series : workbench.indicators().series(IndicatorRule.USUAL)) {
            Set<List<Object>> seen = new HashSet<>();
            series.points().stream()
                    .filter(IndicatorPoint::firm)
                    .sorted(Comparator.comparing(IndicatorPoint::source))
                    .filter(point -> seen.add(List.of(point.role(), String.valueOf(point.year()))))
                    .map(
                            point ->
                                    new KnownValue(
                                            Folding.fold(series.name()),
                                            series.unit(),
                                            point.role(),
                                            point.year(),
                                            point.value().stripTrailingZeros()))
                    .forEach(values::add);
        }
        return values;
    }

    @Test
    void wholeWorkbookIsOneListAndOneReport() throws ProblemException {
        try (Workbench workbench = Workbench.open(folder.resolve("ledger"))) {
            Samples.keepIn(workbench, Progress.UNHEARD);
            YearBook book = workbench.browsing().year(2025);

            Reading reading = written(workbench, 2025, EnumSet.allOf(SheetKind.class));

            assertThat(reading.documents()).hasSize(2);
            TaskList list = (TaskList) reading.documents().getFirst();
            OutcomeReport report = (OutcomeReport) reading.documents().getLast();
            assertThat(list.heading().year()).isEqualTo(2025);
            assertThat(report.period()).isEqualTo("2025");
            assertThat(list.tasks().stream().map(Known::of))
                    .isEqualTo(book.tasks().stream().map(kept -> Known.of(kept.task())).toList());
            assertThat(report.rows().stream().map(KnownRow::of))
                    .isEqualTo(
                            book.matches().stream()
                                    .map(match -> KnownRow.of(match.outcome().outcome()))
                                    .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2021-task-list-preview.txt,2021",
        "2023-task-list.txt,2023",
        "more/tongxiang-2020.txt,2020",
        "more/caidian-district-2023.txt,2023",
        "more/state-council-2020-cs.txt,2020",
        "more/xiangxi-fgf-2020.txt,2020"
    })
    void realTasksComeBack(String paper, int year) throws Exception {
        Path source = SharedDocuments.require("documents/" + paper);
        try (Workbench workbench = Workbench.open(folder.resolve("ledger"))) {
            workbench.imports().keep(paper, Files.readAllBytes(source));
            YearBook book = workbench.browsing().year(year);

            Reading reading =
                    written(workbench, year, EnumSet.of(SheetKind.LEDGER, SheetKind.SUMMARY));

            TaskList list = (TaskList) reading.documents().getFirst();
            assertThat(list.tasks()).hasSize(book.tasks().size());
            assertThat(list.tasks().stream().map(Known::of))
                    .isEqualTo(book.tasks().stream().map(kept -> Known.of(kept.task())).toList());
        }
    }

    @Test
    void realOutcomesComeBack() throws Exception {
        Path source = SharedDocuments.require("documents/2021-outcome-report.txt");
        try (Workbench workbench = Workbench.open(folder.resolve("ledger"))) {
            workbench.imports().keep("report.txt", Files.readAllBytes(source));
            YearBook book = workbench.browsing().year(2021);

            Reading reading =
                    written(workbench, 2021, EnumSet.of(SheetKind.OUTCOMES, SheetKind.MATCHING));

            OutcomeReport report = (OutcomeReport) reading.documents().getFirst();
            assertThat(report.rows().stream().map(KnownRow::of))
                    .isEqualTo(
                            book.matches().stream()
                                    .map(match -> KnownRow.of(match.outcome().outcome()))
                                    .toList());
            assertThat(report.rows().stream().map(Outcome::source))
                    .isEqualTo(
                            book.matches().stream()
                                    .map(match -> match.outcome().outcome().source())
                                    .toList());
        }
    }

    @Test
    void longTasksThatGoOnInASecondRowAreOne() throws ProblemException {
        String text = "新增科研用房3.6万平方米，引进首席科学家，完成主体结构封顶并投入使用；".repeat(40) + "年底验收。";
        String units =
                IntStream.rangeClosed(1, 36)
                                .mapToObj(number -> "湖东区第" + number + "街道办事处，")
                                .collect(Collectors.joining())
                        + "市统计局";
        try (Workbench workbench = Workbench.open(folder.resolve("ledger"))) {
            byte[] file =
                    LIST.replace("TEXT", text)
                            .replace("UNITS", units)
                            .getBytes(StandardCharsets.UTF_8);
            workbench.imports().keep("a.txt", file);

            Reading reading = written(workbench, 2024, EnumSet.of(SheetKind.LEDGER));

            List<Task> tasks = ((TaskList) reading.documents().getFirst()).tasks();
            assertThat(reading.manuscript().text()).contains("（续）");
            assertThat(tasks).hasSize(4);
            assertThat(tasks.getFirst().text()).isEqualTo("建成实验室，" + text);
            assertThat(tasks.getFirst().units()).hasSize(2 + 6 * 6);
            assertThat(tasks.getFirst().deadline()).isEqualTo("2024年12月31日");
            assertThat(tasks)
                    .extracting(Task::section, Task::subsection)
                    .contains(
                            org.assertj.core.groups.Tuple.tuple("一、聚力科技创新", "（二）优化服务"),
                            org.assertj.core.groups.Tuple.tuple("二、改善民生", ""));
            assertThat(reading.remarks()).noneMatch(one -> one.severity() == Severity.ERROR);
        }
    }

    @Test
    void sheetsByUnitAloneHoldEachTaskOnce() throws ProblemException {
        try (Workbench workbench = Workbench.open(folder.resolve("ledger"))) {
            Samples.keepIn(workbench, Progress.UNHEARD);

            Reading reading = written(workbench, 2025, EnumSet.of(SheetKind.UNITS));

            assertThat(((TaskList) reading.documents().getFirst()).tasks()).hasSize(60);
        }
    }

    @Test
    void indicatorsComeBackAsWhatTheyWere() throws ProblemException {
        try (Workbench workbench = Workbench.open(folder.resolve("ledger"))) {
            Samples.keepIn(workbench, Progress.UNHEARD);

            Reading reading = written(workbench, 2025, EnumSet.of(SheetKind.INDICATORS));

            Plan plan = (Plan) reading.documents().getFirst();
            assertThat(plan.indicators().stream().map(KnownValue::of))
                    .containsExactlyInAnyOrderElementsOf(exported(workbench));
            assertThat(plan.measures()).isEmpty();
        }
    }

    @Test
    void realIndicatorsComeBack() throws Exception {
        try (Workbench workbench = Workbench.open(folder.resolve("ledger"))) {
            for (String paper :
                    List.of(
                            "2021-2025-plan.txt",
                            "2021-task-list-preview.txt",
                            "2021-outcome-report.txt",
                            "2023-work-plan.txt")) {
                Path source = SharedDocuments.require("documents/" + paper);
                workbench.imports().keep(paper, Files.readAllBytes(source));
            }

            Reading reading = written(workbench, 2021, EnumSet.of(SheetKind.INDICATORS));

            Plan plan = (Plan) reading.documents().getFirst();
            assertThat(plan.indicators().stream().map(KnownValue::of))
                    .containsExactlyInAnyOrderElementsOf(exported(workbench))
                    .hasSizeGreaterThan(25);
        }
    }
}

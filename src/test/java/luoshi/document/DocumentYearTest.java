package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import luoshi.model.Document.OutcomeReport;
import luoshi.model.Document.TaskList;
import luoshi.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DocumentYearTest {
    private static final String TASK = "\n一、聚力\n1.建成实验室。\n责任单位：市科技局";

    @ParameterizedTest
    @CsvSource({
        "2025年重点任务清单, 2025",
        "关于2024年重点工作完成情况及2025年云岫市重点任务清单的通知, 2025",
        "关于报送2024年重点任务落实情况和2025年打算的报告, 2024",
        "2024-2025年秋冬重点任务清单, 2024",
        "云岫市重点任务清单,",
    })
    void ofATitle(String title, Integer year) {
        var found = DocumentYear.in(luoshi.text.Folding.fold(title));

        assertThat(found == null ? null : Integer.valueOf(found.group(1))).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "云政发〔2025〕3号\\n云岫市重点任务清单; ''; 2025; ''",
                "云岫市重点任务清单\\n发布日期：2025-02-10; ''; 2025; year-from-date",
                "云岫市重点任务清单\\n来源：市政府 发布时间:2025年2月10日; ''; 2025; year-from-date",
                "云岫市人民政府\\n2025年2月10日\\n云岫市重点任务清单; ''; 2025; year-from-date",
                "云岫市重点任务清单; \\n云岫市人民政府办公室\\n二〇二五年二月十日; 2025; year-from-date",
                "云岫市重点任务清单; ''; ; no-year",
            })
    void ofAList(String above, String below, Integer year, String remark) {
        Reading reading = Readings.of(above.translateEscapes() + TASK + below.translateEscapes());

        TaskList list = Readings.list(reading);
        assertThat(list.heading().year()).isEqualTo(year);
        assertThat(Readings.codes(reading).stream().filter(code -> code.contains("year")).toList())
                .isEqualTo(remark.isEmpty() ? java.util.List.of() : java.util.List.of(remark));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "市科技局重点任务全年落实情况; 2025年落实情况; 2025; 2025",
                "市科技局重点任务第三季度落实情况\\n发布日期：2025-10-09; 落实情况; 2025; 2025-Q3",
                "市科技局重点任务全年落实情况\\n发布日期：2025-01-09; 落实情况; 2024; 2024",
                "市科技局重点任务全年落实情况\\n发布日期：2024-12-30; 落实情况; 2024; 2024",
                "2024年工作打算和2025年重点任务上半年进展情况表; 落实情况; 2025; 2025-H1",
            })
    void ofAReport(String above, String column, int year, String period) {
        String table = "\n序号任务内容任务来源" + column + "\n1建成实验室。市政府工作报告第3项已建成。";

        OutcomeReport report = Readings.report(Readings.of(above.translateEscapes() + table));
        assertThat(report.heading().year()).isEqualTo(year);
        assertThat(report.period()).isEqualTo(period);
    }
}

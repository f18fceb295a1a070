package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import luoshi.model.Document.OutcomeReport;
import luoshi.model.Outcome;
import luoshi.model.Reading;
import luoshi.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OutcomeReportReaderTest {
    private static final String HEAD =
            """
            市科技局、高新區管委會2025年重點任務全年落實情況
            序號任務內容任務來源市科技局、高新區管委會全年落實情況
            """;

    private static Reading report(String rows) {
        return Readings.of(HEAD + rows);
    }

    @Test
    void headingComesFromTitleAndHeaderRow() {
        OutcomeReport report = Readings.report(report("1建成實驗室。市政府工作報告第3項已建成。"));

        assertThat(report.heading().title()).isEqualTo("市科技局、高新區管委會2025年重點任務全年落實情況");
        assertThat(report.heading().issuer()).isEqualTo("市科技局、高新区管委会");
        assertThat(report.heading().year()).isEqualTo(2025);
        assertThat(report.period()).isEqualTo("2025");
    }

    @Test
    void columnsThatRunTogetherArePartedAtTheSource() {
        Outcome row =
                Readings.report(report("1建成實驗室,引進3人。市政府工作報告第3項、折子工程第12項、日常履職考核事項已建成,引進4人。\n完成驗收。"))
                        .rows()
                        .getFirst();

        assertThat(row.number()).isEqualTo(1);
        assertThat(row.task()).isEqualTo("建成實驗室,引進3人。");
        assertThat(row.source()).isEqualTo("市政府工作報告第3項、折子工程第12項、日常履職考核事項");
        assertThat(row.references())
                .containsExactly(new Reference("市政府工作报告", 3), new Reference("折子工程", 12));
        assertThat(row.dailyDuty()).isTrue();
        assertThat(row.account()).isEqualTo("已建成,引進4人。\n完成驗收。");
    }

    @Test
    void pointsOfAnAccountAreNoRows() {
        Reading reading =
                report(
                        """
                        1建成實驗室。市政府工作報告第3項1.完成一期。
                        2.完成二期。
                        2025年底驗收。
                        2辦好大會。市政府工作報告第4項1.簽約15項。
                        2.落實市政府工作報告第9項相關要求。
                        3.總結表彰。
                        15號館建成。
                        3減少證明。日常履職考核事項2025年,減少證明5項。
                        """);

        assertThat(Readings.report(reading).rows())
                .extracting(Outcome::number, Outcome::task, Outcome::account)
                .containsExactly(
                        tuple(1, "建成實驗室。", "1.完成一期。\n2.完成二期。\n2025年底驗收。"),
                        tuple(2, "辦好大會。", "1.簽約15項。\n2.落實市政府工作報告第9項相關要求。\n3.總結表彰。\n15號館建成。"),
                        tuple(3, "減少證明。", "2025年,減少證明5項。"));
        assertThat(reading.remarks()).isEmpty();
    }

    @Test
    void taskMayBeginWithANumber() {
        Outcome row = Readings.report(report("12025年建成5個站。市政府工作報告第3項已建成。")).rows().getFirst();

        assertThat(row.task()).isEqualTo("2025年建成5個站。");
    }

    @Test
    void taskMayBeBrokenOverLines() {
        Outcome row =
                Readings.report(report("1建成實驗室,引進\n首席科學家。市政府工作報告第\n3項已建成。")).rows().getFirst();

        assertThat(row.task()).isEqualTo("建成實驗室,引進首席科學家。");
        assertThat(row.source()).isEqualTo("市政府工作報告第3項");
    }

    @Test
    void headerMayHaveALineForEachColumn() {
        Reading reading =
                Readings.of("2025年重点任务上半年完成情况\n序号\n重点任务\n任务来源\n完成情况\n1建成实验室。市政府工作报告第3项已建成。");

        assertThat(Readings.report(reading).period()).isEqualTo("2025-H1");
        assertThat(Readings.report(reading).heading().title()).isEqualTo("2025年重点任务上半年完成情况");
        assertThat(Readings.report(reading).rows())
                .extracting(Outcome::task, Outcome::account)
                .containsExactly(tuple("建成实验室。", "已建成。"));
    }

    @Test
    void missingRowIsAskedAbout() {
        Reading reading = report("1建成實驗室。市政府工作報告第3項已建成。\n3辦好大會。市政府工作報告第4項已辦。\n");

        assertThat(Readings.report(reading).rows()).hasSize(2);
        assertThat(Readings.codes(reading)).containsExactly("number-gap");
    }

    @Test
    void totalsThatDisagreeAreAskedAbout() {
        Reading reading =
                report("1建成實驗室。市政府工作報告第3項已建成。\n2考評。日常履職考核事項承擔的2項市政府工作報告重點任務、1項日常履職考核事項任務完成。");

        assertThat(reading.remarks())
                .extracting(remark -> remark.code(), remark -> remark.arguments())
                .containsExactly(tuple("stated-total", List.of("2項市政府工作報告重點任務", "1")));
    }

    @Test
    void listsThatOnlyThisReportCitesAreLearnt() {
        Reading reading =
                report(
                        """
                        1建成實驗室。岫山行動方案第1項已建成。
                        2辦好大會。岫山行動方案第2項已辦。
                        3減少證明。岫山行動方案第3項已減少。
                        """);

        assertThat(Readings.report(reading).rows())
                .extracting(Outcome::source, Outcome::account)
                .containsExactly(
                        tuple("岫山行動方案第1項", "已建成。"),
                        tuple("岫山行動方案第2項", "已辦。"),
                        tuple("岫山行動方案第3項", "已減少。"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025年全年落实情况, 2025",
        "2025年一季度落实情况, 2025-Q1",
        "2025年第3季度落实情况, 2025-Q3",
        "2025年上半年落实情况, 2025-H1",
        "2025年11月落实情况, 2025-11",
        "2025年重点任务前三季度落实情况, 2025-01/2025-09",
        "2025年重点任务下半年落实情况, 2025-H2",
        "2025年1-4月落实情况, 2025-01/2025-04",
        "重点任务落实情况, ",
    })
    void periodIsInTheTitle(String title, String period) {
        assertThat(Period.in(title)).isEqualTo(period);
    }
}

package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import luoshi.model.Outcome;
import luoshi.model.Passage;
import luoshi.model.Reading;
import luoshi.model.Reference;
import luoshi.model.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the rows of a report begin and end, and which items of which lists they name. */
final class ReportRowsTest {
    private static Reading report(String rows) {
        return Readings.of("市科技局2025年重点任务全年落实情况\n序号任务内容任务来源市科技局全年落实情况\n" + rows);
    }

    @ParameterizedTest
    @CsvSource({
        "市政府工作报告第3项, 市政府工作报告 3",
        "市政府工作报告（第3项）, 市政府工作报告 3",
        "市政府工作报告第3-5项, 市政府工作报告 3 4 5",
        "市政府工作报告第3至5项、第9项, 市政府工作报告 3 4 5 9",
        "市政府工作报告第3、5项, 市政府工作报告 3 5",
        "市政府工作报告第3项、第5项, 市政府工作报告 3 5",
        "2025年市政府工作报告第3项, 市政府工作报告 3",
        "2025年市政府工作报告第3～4项、日常履职考核事项, 市政府工作报告 3 4",
    })
    void sourcesOfEveryShape(String source, String named) {
        Reading reading = report("1建成实验室。" + source + "建成5个。\n2办好大会。日常履职考核事项已办。");

        Outcome row = Readings.report(reading).rows().getFirst();
        assertThat(row.task()).isEqualTo("建成实验室。");
        assertThat(row.source()).isEqualTo(source);
        assertThat(row.account()).isEqualTo("建成5个。");
        List<String> words = List.of(named.split(" ", -1));
        assertThat(row.references())
                .isEqualTo(
                        words.stream()
                                .skip(1)
                                .map(one -> new Reference(words.getFirst(), Integer.parseInt(one)))
                                .toList());
        assertThat(reading.remarks()).isEmpty();
    }

    @Test
    void aYearInsideTheTaskIsNotTheSources() {
        Outcome row = Readings.report(report("1建成实验室，衔接2025年市政府工作报告第3项已建成。")).rows().getFirst();

        assertThat(row.task()).isEqualTo("建成实验室，衔接2025年");
    }

    @Test
    void headingsBetweenRowsAreInNoAccount() {
        Reading reading =
                report(
                        """
                        一、聚力
                        1建成实验室。市政府工作报告第3项已建成。
                        二、惠民
                        1办好大会。市政府工作报告第4项措施有二：
                        一、布展
                        二、签约
                        2减少证明。市政府工作报告第5项已减少。
                        """);

        assertThat(Readings.report(reading).rows())
                .extracting(Outcome::task, Outcome::account)
                .containsExactly(
                        tuple("建成实验室。", "已建成。"),
                        tuple("办好大会。", "措施有二：\n一、布展二、签约"),
                        tuple("减少证明。", "已减少。"));
    }

    @ParameterizedTest
    @CsvSource({"、", "."})
    void numbersMayHaveAMark(String mark) {
        Reading reading =
                report(
                        "1%建成实验室。市政府工作报告第3项1%完成一期。\n2%完成二期。\n2%办好大会。市政府工作报告第4项已办。\n"
                                        .replace("%", mark)
                                + "3%减少证明。日常履职考核事项已减少。".replace("%", mark));

        assertThat(Readings.report(reading).rows())
                .extracting(Outcome::number, Outcome::task, Outcome::account)
                .containsExactly(
                        tuple(1, "建成实验室。", "1%完成一期。\n2%完成二期。".replace("%", mark)),
                        tuple(2, "办好大会。", "已办。"),
                        tuple(3, "减少证明。", "已减少。"));
        assertThat(reading.remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2办好大会。市委督办第4项已办。, 2办好大会。市委督办第4项已办。",
        "2 办好大会。为民事项已办。, 2 办好大会。为民事项已办。",
        "3 办好大会。为民事项已办。, 3 办好大会。为民事项已办。",
        "2号楼封顶。,",
        "2个平台投用。,",
        "2025年底验收。,",
        "30平台投用。,",
        "2.完成二期。,",
    })
    void aRowWithoutAKnownSourceIsAskedAbout(String line, String swallowed) {
        Reading reading = report("1建成实验室。市政府工作报告第3项已建成。\n" + line);

        assertThat(Readings.report(reading).rows()).hasSize(1);
        List<String> places =
                reading.remarks().stream()
                        .filter(one -> one.code().equals("row-swallowed"))
                        .map(one -> place(one, reading))
                        .toList();
        assertThat(places).isEqualTo(swallowed == null ? List.of() : List.of(swallowed));
    }

    private static String place(Remark remark, Reading reading) {
        Passage passage = remark.passage();
        return passage == null ? "" : passage.of(reading.manuscript().text());
    }

    @Test
    void aTitleMayEndInTable() {
        Reading reading = Readings.of("云岫市2025年重点任务进展情况表\n序号任务内容任务来源落实情况\n1建成实验室。市政府工作报告第3项已建成。");

        assertThat(Readings.report(reading).heading().title()).isEqualTo("云岫市2025年重点任务进展情况表");
        assertThat(Readings.report(reading).heading().year()).isEqualTo(2025);
    }
}

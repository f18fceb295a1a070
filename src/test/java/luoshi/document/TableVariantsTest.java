package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import luoshi.model.Document.OutcomeReport;
import luoshi.model.Outcome;
import luoshi.model.ProblemException;
import luoshi.model.Reading;
import luoshi.model.Responsibility;
import luoshi.model.Severity;
import luoshi.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables as bureaus make them: many names for the same column, merged cells, headers again. */
final class TableVariantsTest {
    private static final String HEAD = "<html><h1>2025年重点任务清单</h1><table>";

    /** Rows in lines, cells between bars; {@code ^3} spans rows and {@code >3} columns. */
    private static Reading read(String head, String rows) {
        StringBuilder page = new StringBuilder(head);
        for (String row : rows.split("\n", -1)) {
            page.append("<tr>");
            for (String cell : row.split("\\|", -1)) {
                String down = cell.matches("\\^\\d.*") ? " rowspan=" + cell.charAt(1) : "";
                String across = cell.matches(">\\d.*") ? " colspan=" + cell.charAt(1) : "";
                String text = down.isEmpty() && across.isEmpty() ? cell : cell.substring(2);
                page.append("<td" + down + across + ">" + text.replace("/", "<br>") + "</td>");
            }
            page.append("</tr>");
        }
        try {
            return new DocumentReader()
                    .read("a.html", (page + "</table>").getBytes(StandardCharsets.UTF_8));
        } catch (ProblemException e) {
            throw new AssertionError(e);
        }
    }

    private static Arguments list(String name, String rows, String... tasks) {
        return Arguments.of(name, rows, List.of(tasks));
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                list(
                        "roles in columns of their own",
                        "编号|工作任务|牵头单位|配合单位|完成时限\n1|建成实验室|市科技局|市财政局、湖东区政府|12月底",
                        "1  建成实验室 [市科技局 LEAD, 市财政局 SUPPORTING, 湖东区政府 SUPPORTING] [] 12月底"),
                list(
                        "header of two rows",
                        "^2序号|^2重点任务|>2责任单位|^2时间要求\n牵头单位|责任单位\n1|建成实验室|市科技局|市财政局|全年",
                        "1  建成实验室 [市科技局 LEAD, 市财政局 JOINT] [] 全年"),
                list(
                        "leaders beside units",
                        "序号|任务内容|责任领导|责任单位|责任人\n1|建成实验室|李某某、王某|市科技局|张某",
                        "1  建成实验室 [市科技局 LEAD] [李某某, 王某, 张某] null"),
                list(
                        "category merged down",
                        "类别|序号|工作内容|主责单位\n^2科技创新|1|建成实验室|市科技局\n2|办好大会|市教育局\n民生|3|减少证明|市司法局",
                        "1 科技创新 建成实验室 [市科技局 LEAD] [] null",
                        "2 科技创新 办好大会 [市教育局 LEAD] [] null",
                        "3 民生 减少证明 [市司法局 LEAD] [] null"),
                list(
                        "name merged down over its measures",
                        "序号|重点任务|具体措施|责任单位\n^2一|^2科技创新|1.建成实验室|市科技局\n2.办好大会|市教育局",
                        "1 科技创新 建成实验室 [市科技局 LEAD] [] null",
                        "2 科技创新 办好大会 [市教育局 LEAD] [] null"),
                list(
                        "units merged down",
                        "序号|任务|责任单位\n1|建成实验室|^2市科技局、高新区管委会/市财政局\n2|办好大会\n3|减少证明|市科技局、高新区管委会",
                        "1  建成实验室 [市科技局、高新区管委会 LEAD, 市财政局 JOINT] [] null",
                        "2  办好大会 [市科技局、高新区管委会 LEAD, 市财政局 JOINT] [] null",
                        "3  减少证明 [市科技局、高新区管委会 LEAD] [] null"),
                list(
                        "task merged over its units",
                        "序号|任务|责任单位\n^2 1|^2建成实验室|市科技局\n市财政局\n2|办好大会|市教育局",
                        "1  建成实验室 [市科技局 LEAD, 市财政局 JOINT] [] null",
                        "2  办好大会 [市教育局 LEAD] [] null"),
                list(
                        "header again on the next page",
                        "序号|任务|责任单位\n1|建成实验室|市科技局\n序号|任务|责任单位\n2|办好大会|市教育局",
                        "1  建成实验室 [市科技局 LEAD] [] null",
                        "2  办好大会 [市教育局 LEAD] [] null"),
                list(
                        "labels in the cell",
                        "序号|任务|责任单位\n1|建成实验室|牵头单位：市科技局/配合单位：市财政局、市教育局",
                        "1  建成实验室 [市科技局 LEAD, 市财政局 SUPPORTING, 市教育局 SUPPORTING] [] null"),
                list(
                        "units by spaces and breaks",
                        "序号|任务|责任单位\n1|建成实验室|市科技局 市财政局/湖东区政府/市工业和/信息化局",
                        "1  建成实验室 [市科技局 LEAD, 市财政局 JOINT, 湖东区政府 JOINT, 市工业和信息化局 JOINT] [] null"),
                list(
                        "numbers of other forms",
                        "项号|事项|承办单位\n第1项|建成实验室|市科技局\n2.|办好大会|市教育局\n（3）|减少证明|市司法局",
                        "1  建成实验室 [市科技局 LEAD] [] null",
                        "2  办好大会 [市教育局 LEAD] [] null",
                        "3  减少证明 [市司法局 LEAD] [] null"),
                list(
                        "no numbers",
                        "工作任务|责任部门|时限\n建成实验室|市科技局|6月底前\n办好大会|市教育局|持续推进",
                        "null  建成实验室 [市科技局 LEAD] [] 6月底前",
                        "null  办好大会 [市教育局 LEAD] [] 持续推进"),
                list(
                        "Traditional, with spaces and notes",
                        "序 號|重 點 任 務（項）|責任單位（列首位者牽頭）\n1|建成實驗室|市科技局",
                        "1  建成實驗室 [市科技局 LEAD] [] null"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void taskListIsReadByItsHeader(String name, String rows, List<String> tasks) {
        Reading reading = read(HEAD, rows);

        assertThat(Readings.list(reading).tasks().stream().map(TableVariantsTest::shown))
                .isEqualTo(tasks);
        assertThat(reading.remarks()).allMatch(one -> one.severity() == Severity.INFO);
    }

    private static String shown(Task task) {
        return "%s %s %s %s %s %s"
                .formatted(
                        task.number(),
                        task.section(),
                        task.text(),
                        task.units().stream().map(TableVariantsTest::shown).toList(),
                        task.leaders(),
                        task.deadline());
    }

    private static String shown(Responsibility one) {
        return one.unit() + " " + one.role();
    }

    @ParameterizedTest
    @CsvSource({
        "序号|任务名称|任务来源|全年完成情况, 1|建成实验室|市政府工作报告第2项|已建成, null [2]",
        "序号|重点任务|年度目标|责任单位|目前进展情况, 1|建成实验室|6月封顶|市科技局|已建成, 6月封顶 []",
        "编号|工作内容|市折子号|落实情况, 1|建成实验室|12|已建成, null [12]",
        "序号|督查事项|实事编号|主办单位|完成情况, 1|建成实验室|第3号|市科技局|已建成, null [3]",
        "项目名称|任务来源|上半年进展情况|备注, 建成实验室|折子工程第3项|已建成|无, null [3]",
        "序号|2025年度工作任务|截至6月底进展情况, 1|建成实验室|已建成, null []",
    })
    void reportIsReadByItsHeader(String header, String row, String expected) {
        Reading reading = read("<html><h1>2025年重点任务落实情况</h1><table>", header + "\n" + row);

        OutcomeReport report = Readings.report(reading);
        Outcome only = report.rows().getFirst();
        assertThat(report.rows()).hasSize(1);
        assertThat(only.task()).isEqualTo("建成实验室");
        assertThat(only.account()).isEqualTo("已建成");
        assertThat(only.target() + " " + only.references().stream().map(r -> r.number()).toList())
                .isEqualTo(expected);
    }

    @Test
    void formIsReadByItsLabels() {
        Reading reading =
                read(
                        "<html><h1>2025年重点任务落实情况</h1><table>",
                        "任务名称|建成实验室\n责任单位|市科技局\n进展情况|已建成\n备注|无");

        Outcome only = Readings.report(reading).rows().getFirst();
        assertThat(only.task()).isEqualTo("建成实验室");
        assertThat(only.units().getFirst().unit()).isEqualTo("市科技局");
        assertThat(only.account()).isEqualTo("已建成");
    }

    @Test
    void rowsUnderOneNameAreToldOneAfterTheOther() {
        Reading reading =
                read(
                        HEAD,
                        """
                        序号|项目名称|指标|目标任务|责任单位
                        ^21|^2教育服务|新建学校|6所|^2市教育局
                        新增学位|3000个""");

        Task only = Readings.list(reading).tasks().getFirst();
        assertThat(only.text()).isEqualTo("教育服务\n新建学校\n6所\n新增学位\n3000个");
    }

    @Test
    void personStandsBesideItsUnit() {
        Reading reading = read(HEAD, "序号|任务|责任单位及责任人\n1|改造水厂|市水务局 林舟");

        Task only = Readings.list(reading).tasks().getFirst();
        assertThat(only.units().getFirst().unit()).isEqualTo("市水务局");
        assertThat(only.leaders()).containsExactly("林舟");
    }

    @Test
    void stageUnderThePlanIsNoAccount() {
        Reading reading =
                read(
                        "<html><h1>2025年重点项目推进情况</h1><table>",
                        "^2序号|^2项目名称|>2年度计划|>2完成情况\n投资|形象进度|投资|形象进度\n" + "1|湖东大桥|120|合龙|135|主塔封顶");

        Outcome only = Readings.report(reading).rows().getFirst();
        assertThat(only.target()).isEqualTo("120\n合龙");
        assertThat(only.account()).isEqualTo("135\n主塔封顶");
    }

    @Test
    void tableInACellIsOfTheCell() throws ProblemException {
        String page =
                HEAD
                        + "<tr><td>序号<td>任务<td>责任单位<tr><td>1<td>建成实验室，<table><tr><td>一期<td>封顶</table>"
                        + "<td>市科技局<tr><td>2<td>办好大会<td><table><tr><td>市教育局<tr><td>市财政局</table></table>";

        Reading reading =
                new DocumentReader().read("a.html", page.getBytes(StandardCharsets.UTF_8));

        assertThat(Readings.list(reading).tasks().stream().map(TableVariantsTest::shown))
                .containsExactly(
                        "1  建成实验室，一期封顶 [市科技局 LEAD] [] null",
                        "2  办好大会 [市教育局 LEAD, 市财政局 JOINT] [] null");
    }

    @Test
    void numberOfAWebListIsRead() throws ProblemException {
        String page =
                "<html><h1>2025年重点任务清单</h1><ol><li>建成实验室。（责任单位：市科技局）<li>办好大会。（责任单位：市教育局）</ol>";

        Reading reading =
                new DocumentReader().read("a.html", page.getBytes(StandardCharsets.UTF_8));

        assertThat(Readings.list(reading).tasks().stream().map(Task::number)).containsExactly(1, 2);
    }

    @Test
    void rowBelowAPageBreakWithANumberIsOneOfItsOwn() throws ProblemException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("类别", "序号", "工作任务", "责任单位"));
        for (int i = 1; i <= 60; i++) {
            String category = i % 7 == 1 ? "第" + i + "类" : "";
            rows.add(List.of(category, String.valueOf(i), "建成第" + i + "号实验室", "市科技局"));
        }
        byte[] file = PdfPacking.table("云岫市2025年重点任务清单", rows, 80, 50, 200, 120);

        Reading reading = new DocumentReader().read("a.pdf", file);

        assertThat(Readings.list(reading).tasks().stream().map(Task::number))
                .isEqualTo(IntStream.rangeClosed(1, 60).boxed().toList());
    }
}

package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import luoshi.model.Document.TaskList;
import luoshi.model.Heading;
import luoshi.model.Reading;
import luoshi.model.Remark;
import luoshi.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class TaskListReaderTest {
    private static final String HEAD =
            """
            2025年市政府工作报告重点任务清单
            一、聚力科技创新
            """;

    private static Arguments list(String name, String body, String... tasks) {
        return Arguments.of(name, body, List.of(tasks));
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                list(
                        "full-width dots",
                        "1．建成实验室。\n主责单位：市科技局，市财政局\n2．办好大会。\n主责单位：市教育局",
                        "1 建成实验室。 [市科技局 LEAD, 市财政局 JOINT]",
                        "2 办好大会。 [市教育局 LEAD]"),
                list(
                        "enumeration commas",
                        "1、建成实验室。责任单位:市科技局\n2、办好大会。责任单位:市教育局",
                        "1 建成实验室。 [市科技局 LEAD]",
                        "2 办好大会。 [市教育局 LEAD]"),
                list(
                        "lead and supporting",
                        "1.建成实验室。\n牵头单位：市科技局，市财政局\n配合单位：湖东区政府，西岭区政府",
                        "1 建成实验室。 [市科技局 LEAD, 市财政局 LEAD, 湖东区政府 SUPPORTING, 西岭区政府 SUPPORTING]"),
                list(
                        "responsible behind a lead",
                        "1.建成实验室。\n牵头单位：市科技局 责任单位：市财政局，市教育局",
                        "1 建成实验室。 [市科技局 LEAD, 市财政局 JOINT, 市教育局 JOINT]"),
                list(
                        "host and helper",
                        "1.建成实验室。\n主办：市科技局\n协办：市财政局",
                        "1 建成实验室。 [市科技局 LEAD, 市财政局 SUPPORTING]"),
                list("departments", "1.建成实验室。\n责任部门：市科技局，市财政局", "1 建成实验室。 [市科技局 LEAD, 市财政局 JOINT]"),
                list(
                        "labels in brackets",
                        "1.建成实验室。（牵头单位：市科技局；配合单位：市财政局）\n2.办好大会。（责任单位：市教育局）",
                        "1 建成实验室。 [市科技局 LEAD, 市财政局 SUPPORTING]",
                        "2 办好大会。 [市教育局 LEAD]"),
                list(
                        "run together",
                        "1.建成实验室。主责单位：市科技局，市财政局 2.办好大会。主责单位：市教育局（二）优化环境 3.减少证明。主责单位：市司法局",
                        "1 建成实验室。 [市科技局 LEAD, 市财政局 JOINT]",
                        "2 办好大会。 [市教育局 LEAD]",
                        "3 减少证明。 [市司法局 LEAD]"),
                list(
                        "broken lines and stray spaces",
                        "1.\n建成 “岫云 ”实验\n\n室 3 个，引进 Micro LED 项目。\n主责单位：市科\n技局，市财政\n局",
                        "1 建成“岫云”实验室3个，引进Micro LED项目。 [市科技局 LEAD, 市财政局 JOINT]"),
                list(
                        "numbers that begin no task",
                        "1.新增用房\n2.5万平方米，增长\n3.2%，分两步：\n（1）开工；（2）竣工。\n主责单位：市科技局 2.办好大会，\n3、4月集中开展。\n主责单位：市教育局",
                        "1 新增用房2.5万平方米，增长3.2%，分两步：（1）开工；（2）竣工。 [市科技局 LEAD]",
                        "2 办好大会，3、4月集中开展。 [市教育局 LEAD]"),
                list(
                        "a label that is only mentioned",
                        "1.落实各责任单位：分工，明确牵头单位。\n主责单位：市科技局",
                        "1 落实各责任单位：分工，明确牵头单位。 [市科技局 LEAD]"),
                list(
                        "notes in brackets",
                        "1.建成实验室。\n主责单位：市政府外办（市港澳办），市科技局、高新区管委会，市财政局（列第一位者牵头，下同）"
                                + "\n2.办好大会。\n主责单位：市科技局、高新区管委会",
                        "1 建成实验室。 [市政府外办（市港澳办） LEAD, 市科技局、高新区管委会 JOINT, 市财政局 JOINT]",
                        "2 办好大会。 [市科技局、高新区管委会 LEAD]"),
                list(
                        "a mark that joins units",
                        "1.建成实验室。\n责任单位：市科技局、市财政局、湖东区政府\n2.办好大会。\n责任单位：市教育局、市科技局",
                        "1 建成实验室。 [市科技局 LEAD, 市财政局 JOINT, 湖东区政府 JOINT]",
                        "2 办好大会。 [市教育局 LEAD, 市科技局 JOINT]"),
                list(
                        "both kinds of joining",
                        "1.建成实验室。\n责任单位：市科技局，市教育局、市财政局\n2.办好大会。\n责任单位：市财政局，市教育局、市民政局",
                        "1 建成实验室。 [市科技局 LEAD, 市教育局 JOINT, 市财政局 JOINT]",
                        "2 办好大会。 [市财政局 LEAD, 市教育局 JOINT, 市民政局 JOINT]"),
                list(
                        "one unit a line",
                        "1.建成实验室。\n责任单位：市科技局\n市财政局\n2.办好大会。\n责任单位：市教育局",
                        "1 建成实验室。 [市科技局 LEAD, 市财政局 JOINT]",
                        "2 办好大会。 [市教育局 LEAD]"),
                list(
                        "headings as tasks",
                        "（一）产值增长7%以上\n责任单位：市发展改革委\n（二）投资增长10%以上\n责任单位：市统计局",
                        "1 产值增长7%以上 [市发展改革委 LEAD]",
                        "2 投资增长10%以上 [市统计局 LEAD]"),
                list(
                        "a note on a line of its own",
                        "1.建成实验室。\n主责单位：市科技局，湖东区政府\n（湖东新城管委会） 2.办好大会。主责单位：市教育局",
                        "1 建成实验室。 [市科技局 LEAD, 湖东区政府（湖东新城管委会） JOINT]",
                        "2 办好大会。 [市教育局 LEAD]"),
                list(
                        "Traditional characters",
                        "1.建成實驗室。\n牽頭單位:市科技局\n配合單位:市財政局",
                        "1 建成實驗室。 [市科技局 LEAD, 市財政局 SUPPORTING]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void readsEveryShape(String name, String body, List<String> tasks) {
        Reading reading = Readings.of(HEAD + body);

        assertThat(Readings.shown(reading)).isEqualTo(tasks);
        assertThat(reading.remarks()).isEmpty();
    }

    private static Arguments doubt(String name, String body, String... remarks) {
        return Arguments.of(name, body, List.of(remarks));
    }

    static Stream<Arguments> doubts() {
        String first = "1.建成实验室。\n主责单位：市科技局\n";
        return Stream.of(
                doubt("gap", first + "4.办好大会。\n主责单位：市教育局", "number-gap [1, 4] 4.办好"),
                doubt(
                        "repeat",
                        first + "2.办好大会。\n主责单位：市教育局\n2.减少证明。\n主责单位：市司法局",
                        "number-repeat [2, 2] 2.减少"),
                doubt("no units", "1.建成实验室。\n2.办好大会。\n主责单位：市教育局", "no-units [1] 1.建成"),
                doubt("cut in a sentence", first + "2.办好大会，引进航", "truncated [2] 2.办好"),
                doubt("last without units", first + "2.办好大会。", "no-units [2] 2.办好"),
                doubt(
                        "one unit or two",
                        first + "2.办好大会。\n主责单位：市科技局，市城管局、江口县政府",
                        "two-readings [市城管局、江口县政府] 市城管局"),
                doubt("loose text", first + "以上各项要抓好落实。\n2.办好大会。\n主责单位：市教育局", "unplaced [] 以上各项"),
                doubt(
                        "advertising between the tasks",
                        first + "云岫家电焕新季　老客户再享九折\n2.办好大会。\n主责单位：市教育局",
                        "unplaced [] 云岫家电"),
                doubt(
                        "a point without a full stop",
                        first + "其中示范项目不少于2个\n2.办好大会。\n主责单位：市教育局",
                        "unplaced [] 其中示范"),
                doubt("a signature below the list", first + "云岫市人民政府办公室\n2025年2月8日"),
                doubt(
                        "a point in brackets behind the units",
                        first + "（2）办好大会\n2.减少证明。\n主责单位：市司法局",
                        "unplaced [] （2）办"),
                doubt(
                        "advertising around the list",
                        first + "云岫家装节 限时特惠\n主办单位：云岫网络\n【关闭窗口】\nhttps://example.org/1",
                        "unplaced [] 云岫家装",
                        "clutter [2, 27] 【关闭窗"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doubts")
    void saysWhatItIsUnsureOf(String name, String body, List<String> remarks) {
        Reading reading = Readings.of(HEAD + body);

        assertThat(reading.remarks().stream().map(remark -> shown(reading, remark)).toList())
                .isEqualTo(remarks);
    }

    private static String shown(Reading reading, Remark remark) {
        String where =
                remark.passage() == null ? "" : remark.passage().of(reading.manuscript().text());
        return remark.code()
                + " "
                + remark.arguments()
                + " "
                + where.substring(0, Math.min(4, where.length()));
    }

    @Test
    void numbersMayRestartWithEachSection() {
        Reading reading =
                Readings.of(
                        HEAD
                                + "（一）夯实平台\n1.建成实验室。\n主责单位：市科技局\n2.办好大会。\n主责单位：市教育局\n"
                                + "二、优化环境\n（一）减少证明\n1.减少证明。\n主责单位：市司法局");

        assertThat(Readings.list(reading).tasks())
                .extracting(Task::number, Task::section, Task::subsection)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "一、聚力科技创新", "（一）夯实平台"),
                        org.assertj.core.groups.Tuple.tuple(2, "一、聚力科技创新", "（一）夯实平台"),
                        org.assertj.core.groups.Tuple.tuple(1, "二、优化环境", "（一）减少证明"));
        assertThat(reading.remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "一、聚力\\n1.建成。\\n主责单位：市科技局、高新区管委会二、惠民（一）教育 2.办学。主责单位：市教育局; 二、惠民; （一）教育",
                "一、聚力（一）平台 1.建成。主责单位：市科技局二、惠民2.办学。主责单位：市教育局; 二、惠民; ''",
                "第一部分 聚力\\n1.建成。\\n主责单位：市科技局\\n第二部分 惠民\\n2.办学。\\n主责单位：市教育局; 第二部分惠民; ''",
                "第一章 聚力\\n一、平台\\n1.建成。\\n主责单位：市科技局\\n第二章 惠民\\n一、教育\\n2.办学。\\n主责单位：市教育局;"
                        + " 第二章惠民; 一、教育",
                "第一篇：聚力\\n1.建成，第二部分开工。\\n主责单位：市科技局\\n第二篇：惠民\\n2.办学。\\n主责单位：市教育局; 第二篇：惠民; ''",
            })
    void sectionsOfEveryShape(String body, String section, String subsection) {
        Reading reading = Readings.of("2025年重点任务清单\n" + body.translateEscapes());

        assertThat(Readings.list(reading).tasks()).hasSize(2);
        Task last = Readings.list(reading).tasks().getLast();
        assertThat(last.section()).isEqualTo(section);
        assertThat(last.subsection()).isEqualTo(subsection);
        assertThat(last.text()).isEqualTo("办学。");
        assertThat(reading.remarks()).isEmpty();
    }

    @Test
    void leadersAndDeadlinesAreKeptApartFromUnits() {
        Reading reading =
                Readings.of(
                        HEAD
                                + "1.建成实验室。\n责任领导：李某某、王某\n主责单位：市科技局\n完成时限：2025年6月底前\n"
                                + "2.办好大会。（责任单位：市教育局，9月底完成）");

        Task first = Readings.list(reading).tasks().getFirst();
        Task second = Readings.list(reading).tasks().getLast();
        assertThat(first.leaders()).containsExactly("李某某", "王某");
        assertThat(first.deadline()).isEqualTo("2025年6月底前");
        assertThat(first.units()).hasSize(1);
        assertThat(second.deadline()).isEqualTo("9月底完成");
        assertThat(second.units()).hasSize(1);
    }

    @Test
    void headingSaysTitleNumberIssuerAndYear() {
        Reading reading =
                Readings.of(
                        """
                        首页 > 政务公开
                        云岫市人民政府关于印发重点任务清单的通知
                        云政发〔2025〕3号
                        各区政府，市政府各部门：
                        一、各部门要认真落实。
                        二、市政府督查室要跟踪。
                        云岫市人民政府
                        2025年2月8日
                        2025年市政府工作报告重点任务清单
                        一、聚力科技创新
                        1.建成实验室。
                        主责单位：市科技局
                        """);

        TaskList list = Readings.list(reading);
        assertThat(list.heading())
                .isEqualTo(new Heading("2025年市政府工作报告重点任务清单", "云政发〔2025〕3号", "云岫市人民政府", 2025));
        assertThat(list.tasks()).hasSize(1);
        assertThat(Readings.codes(reading)).containsExactly("clutter");
    }

    @Test
    void passageGoesFromNumberToLastUnit() {
        Reading reading = Readings.of(HEAD + "1.建成\n实验室。主责单位：市科技局，市财政局 2.办好大会。主责单位：市教育局");

        assertThat(Readings.list(reading).tasks())
                .extracting(task -> task.passage().of(reading.manuscript().text()))
                .containsExactly("1.建成\n实验室。主责单位：市科技局，市财政局", "2.办好大会。主责单位：市教育局");
    }
}

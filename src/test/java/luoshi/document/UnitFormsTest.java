package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import luoshi.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways in which lists say who answers for a task, and where the next task begins. */
final class UnitFormsTest {
    private static final String HEAD = "2025年重点任务清单\n一、聚力\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "责任单位：市科技局牵头，市财政局、湖东区政府配合; 市科技局 LEAD, 市财政局 SUPPORTING, 湖东区政府 SUPPORTING",
                "责任单位：市科技局、市教育局牵头，市财政局、湖东区政府协办;"
                        + " 市科技局 LEAD, 市教育局 LEAD, 市财政局 SUPPORTING, 湖东区政府 SUPPORTING",
                "责任单位：市科技局牵头，市财政局，市民政局配合; 市科技局 LEAD, 市财政局 SUPPORTING, 市民政局 SUPPORTING",
                "责任单位：市科技局牵头，市财政局等按职责分工负责; 市科技局 LEAD, 市财政局 JOINT",
                "责任单位：市科技局負責，市財政局協助; 市科技局 LEAD, 市財政局 SUPPORTING",
                "责任单位：市园林局/湖东区政府; 市园林局 LEAD, 湖东区政府 JOINT",
                "责任单位 市科技局; 市科技局 LEAD",
                "责任单位 市科技局、市财政局; 市科技局 LEAD, 市财政局 JOINT",
                "牵头单位 市科技局\\n配合单位 市财政局; 市科技局 LEAD, 市财政局 SUPPORTING",
                "（由市科技局牵头，市财政局配合）; 市科技局 LEAD, 市财政局 SUPPORTING",
                "（市科技局牵头，市财政局、市教育局按职责分工负责）; 市科技局 LEAD, 市财政局 JOINT, 市教育局 JOINT",
                "（市科技局（市外专局）牵头负责）; 市科技局（市外专局） LEAD",
                "（市政府各部门分别负责，年内持续推进）。; 市政府各部门 LEAD",
            })
    void whoAnswers(String list, String units) {
        Reading reading =
                Readings.of(
                        HEAD
                                + "1.建成实验室3家。"
                                + (list.startsWith("（") ? "" : "\n")
                                + list.translateEscapes()
                                + "\n2.办好大会。\n责任单位：市教育局");

        assertThat(Readings.shown(reading))
                .containsExactly("1 建成实验室3家。 [" + units + "]", "2 办好大会。 [市教育局 LEAD]");
        assertThat(reading.remarks()).isEmpty();
    }

    /** These say something of the task and not who does it. */
    @ParameterizedTest
    @CsvSource({
        "明确责任单位 市级平台优先",
        "建立目录（由市科技局负责），并公布。",
        "建成二期（含市科技局牵头项目）。",
        "（1）建平台。（市财政局负责）（2）引人才。",
        "形成部门牵头、区县负责的机制（试点先行）。",
    })
    void whatOnlyMentionsThem(String text) {
        Reading reading = Readings.of(HEAD + "1." + text + "\n责任单位：市科技局\n2.办好大会。\n责任单位：市教育局");

        assertThat(Readings.shown(reading))
                .containsExactly(
                        "1 " + text.replace(" ", "") + " [市科技局 LEAD]", "2 办好大会。 [市教育局 LEAD]");
    }

    @Test
    void bracketsAloneMakeAList() {
        Reading reading =
                Readings.of(
                        """
                        关于落实2025年重点工作分工的意见
                        一、聚力
                        1.建成实验室。（市科技局负责）
                        2.办好大会。（市教育局牵头，市财政局配合） 3.减少证明。（市司法局负责）
                        """);

        assertThat(Readings.shown(reading))
                .containsExactly(
                        "1 建成实验室。 [市科技局 LEAD]",
                        "2 办好大会。 [市教育局 LEAD, 市财政局 SUPPORTING]",
                        "3 减少证明。 [市司法局 LEAD]");
    }

    @ParameterizedTest
    @CsvSource({
        "'1.实施行动：\n1.建成实验室；\n2.引进人才。\n责任单位：市科技局', 1 实施行动：1.建成实验室；2.引进人才。 [市科技局 LEAD]",
        "'1.实施行动：1.建成实验室；\n2.引进人才；\n3.办展。\n责任单位：市科技局', 1 实施行动：1.建成实验室；2.引进人才；3.办展。 [市科技局 LEAD]",
        "'1.实施行动：\n（1）建成实验室；\n（2）引进人才。\n责任单位：市科技局', 1 实施行动：（1）建成实验室；（2）引进人才。 [市科技局 LEAD]",
    })
    void pointsOfATaskAreNoTasks(String first, String shown) {
        Reading reading = Readings.of(HEAD + first.translateEscapes() + "\n2.办好大会。\n责任单位：市教育局");

        assertThat(Readings.shown(reading)).containsExactly(shown, "2 办好大会。 [市教育局 LEAD]");
        assertThat(reading.remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'（1）建成实验室。\n责任单位：市科技局\n（2）办好大会。\n责任单位：市教育局'",
        "'（1）建成实验室。（市科技局负责）\n（2）办好大会。（由市教育局负责）'",
        "'（1）建成实验室。（责任单位：市科技局）\n（2）办好大会。（责任单位：市教育局）'",
    })
    void numbersInBracketsWhereThereAreNoOthers(String body) {
        Reading reading = Readings.of(HEAD + body.translateEscapes());

        assertThat(Readings.shown(reading))
                .containsExactly("1 建成实验室。 [市科技局 LEAD]", "2 办好大会。 [市教育局 LEAD]");
        assertThat(Readings.list(reading).tasks().getFirst().section()).isEqualTo("一、聚力");
        assertThat(reading.remarks()).isEmpty();
    }
}

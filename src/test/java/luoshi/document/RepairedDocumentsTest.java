package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import luoshi.model.IndicatorValue;
import luoshi.model.Outcome;
import luoshi.model.ProblemException;
import luoshi.model.Reading;
import luoshi.model.Remark;
import luoshi.model.Repair;
import luoshi.model.Task;
import luoshi.text.RepairChoice;
import org.junit.jupiter.api.Test;

/** Damage in documents of every kind: read anew in the text, with spans of what is printed. */
final class RepairedDocumentsTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final String SOUND = "。科技部批准在我市開";

    /** The last byte of 。 and the first one behind it were taken for a full-width question mark. */
    private static final String SHIFTED = shifted(SOUND);

    private static String shifted(String sound) {
        byte[] bytes = sound.getBytes(GBK);
        bytes[1] = '?';
        byte[] less = new byte[bytes.length - 1];
        System.arraycopy(bytes, 0, less, 0, 2);
        System.arraycopy(bytes, 3, less, 2, less.length - 2);
        return new String(less, GBK).replace('\uFFFD', '?');
    }

    private static String passage(Reading reading, Repair one) {
        return one.passage().of(reading.manuscript().text());
    }

    private static void assertRepaired(Reading reading) {
        Outcome row = Readings.report(reading).rows().getFirst();
        Repair repair = row.repairs().getFirst();

        assertThat(row.repairs()).hasSize(1);
        assertThat(repair.applied()).isTrue();
        assertThat(passage(reading, repair)).isEqualTo(repair.damaged());
        assertThat(row.account()).contains("已建成两个平台" + SOUND).doesNotContain("?", "_");
        assertThat(Readings.report(reading).rows().getLast().repairs()).isEmpty();
        assertThat(Readings.report(reading).rows().getLast().passage().of(text(reading)))
                .contains("完成改造5处。");
        Outcome declined = RepairChoice.of(row, text(reading), one -> false);
        assertThat(declined.account()).contains(repair.damaged()).doesNotContain(SOUND);
        assertThat(RepairChoice.of(declined, text(reading), one -> true)).isEqualTo(row);
    }

    private static String text(Reading reading) {
        return reading.manuscript().text();
    }

    @Test
    void aTableOfAWebPage() {
        Reading reading =
                Readings.of(
                        "<html><body><h1>2025年重点任务落实情况</h1><table><tr><th>序号</th><th>任务内容</th>"
                                + "<th>任务来源</th><th>全年落实情况</th></tr><tr><td>1</td><td>建设平台。</td>"
                                + "<td>市政府工作报告第1项</td><td>已建成两个平台"
                                + SHIFTED
                                + ",出台办法。</td></tr><tr><td>2</td><td>改造小区。</td>"
                                + "<td>市政府工作报告第2项</td><td>完成改造5处。</td></tr></table></body></html>");

        assertRepaired(reading);
        assertThat(Readings.codes(reading)).contains("repaired");
    }

    @Test
    void valuesWithCommas() {
        Reading reading =
                Readings.of(
                        "序号,任务内容,任务来源,全年落实情况\n1,建设平台。,市政府工作报告第1项,\"已建成两个平台"
                                + SHIFTED
                                + ",出台办法。\"\n2,改造小区。,市政府工作报告第2项,完成改造5处。\n");

        assertRepaired(reading);
    }

    @Test
    void aTaskOfAList() {
        Reading reading =
                Readings.of(
                        "云岫市2025年重点任务清单\n一、创新\n1. 建成两个平台"
                                + SHIFTED
                                + ",出台办法。\n主责单位：市科技局\n2. 改造小区5处。\n主责单位：湖东区政府\n");
        Task first = Readings.list(reading).tasks().getFirst();
        Task second = Readings.list(reading).tasks().getLast();

        assertThat(first.text()).contains("建成两个平台" + SOUND);
        assertThat(first.passage().of(text(reading)))
                .contains(SHIFTED.substring(0, 6))
                .endsWith("市科技局");
        assertThat(second.passage().of(text(reading))).startsWith("2.").endsWith("湖东区政府");
        assertThat(Readings.codes(reading)).containsOnlyOnce("repaired");
    }

    @Test
    void anIndicatorOfAPlan() {
        Reading reading =
                Readings.of(
                        "云岫市科技创新规划（2021-2025年）\n一、目标\n建成两个平台"
                                + SHIFTED
                                + ",出台办法。\n到2025年，技术合同成交额超过300亿元。\n二、任务\n（一）加强研究\n加强基础研究。\n（二）做强企业\n培育企业。\n三、保障\n落实经费。\n");
        IndicatorValue value = Readings.plan(reading).indicators().getFirst();

        assertThat(value.passage().of(text(reading))).contains("300亿元");
        assertThat(Readings.codes(reading)).contains("repaired");
    }

    /** Which of its readings is meant is not certain: it stands as printed and is asked about. */
    @Test
    void whatIsDoubtfulIsOffered() {
        Reading reading =
                Readings.of(
                        """
                        序号,任务内容,任务来源,全年落实情况
                        1,建设品牌。,市政府工作报告第1项,打造魅力水乡?精彩赛事品牌。
                        2,改造小区。,市政府工作报告第2项,完成改造5处。
                        """);
        Outcome row = Readings.report(reading).rows().getFirst();

        assertThat(row.account()).contains("水乡?精彩");
        assertThat(row.repairs()).hasSize(1).noneMatch(Repair::applied);
        assertThat(reading.remarks())
                .filteredOn(one -> one.code().equals("damage-reading"))
                .hasSize(1)
                .extracting(Remark::arguments)
                .allMatch(words -> words.contains("·"));
    }

    /** The web page's bytes are known still: what is left of 验 can only be 验. */
    @Test
    void lostBytesOfAWebPage() throws ProblemException {
        String page =
                "<html><body><h1>云岫市2025年重点任务清单</h1><p>1. 建设市级重点实验</p><p>主责单位：市科技局</p>"
                        + "<p>2. 改造老旧小区5处，惠及居民三千户。</p><p>主责单位：湖东区政府</p></body></html>";
        byte[] bytes = page.replace("验</p>", "#</p>").getBytes(GBK);
        String ascii = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[ascii.indexOf('#')] = (byte) 0xD1;
        Reading reading = new DocumentReader().read("a.html", bytes);

        assertThat(Readings.list(reading).tasks().getFirst().text()).isEqualTo("建设市级重点实验");
    }
}

package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import luoshi.model.Heading;
import luoshi.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands around and inside a paper and is none of it. */
final class NoiseTest {
    @ParameterizedTest
    @CsvSource({
        "發(fā)展創(chuàng)新（xīn）產(chǎn)業(yè), 發展創新產業",
        "建成<b>实验室</b>&nbsp;二期, 建成实验室二期",
        "建成实验室[3]，开放, 建成实验室，开放",
        "办好AI(ai)大会（一期）, 办好AI(ai)大会（一期）",
        "PM2.5<30且增长>5%, PM2.5<30且增长>5%",
        "“全球技术地图（GTM）”, “全球技术地图（GTM）”",
    })
    void insideALine(String printed, String said) {
        assertThat(Spacing.tidy(printed)).isEqualTo(said);
    }

    @Test
    void aroundAList() {
        Reading reading =
                Readings.of(
                        """
                        索引号：0001-2025-00012\t主题分类：综合政务
                        发文机关：云岫市人民政府\t成文日期：2025年2月8日
                        发文字号：云政发〔2025〕3号\t有效性：有效
                        字体：大 中 小
                        听全文
                        2025年市政府重点任务清单
                        一、创新
                        1.建成实验室，新增科研
                        - 1 -
                        用房3万平方米。
                        主责单位：市科技局
                        第 2 页 共 3 页
                        2.办好大会。
                        主责单位：市教育局
                        — 3 —
                        """);

        assertThat(Readings.list(reading).heading())
                .isEqualTo(new Heading("2025年市政府重点任务清单", "云政发〔2025〕3号", "云岫市人民政府", 2025));
        assertThat(Readings.shown(reading))
                .containsExactly("1 建成实验室，新增科研用房3万平方米。 [市科技局 LEAD]", "2 办好大会。 [市教育局 LEAD]");
        assertThat(Readings.codes(reading)).containsOnly("clutter");
    }
}

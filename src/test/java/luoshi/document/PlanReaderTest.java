package luoshi.document;

import static luoshi.model.Comparison.AT_LEAST;
import static luoshi.model.Comparison.AT_MOST;
import static luoshi.model.Comparison.EXACTLY;
import static luoshi.model.IndicatorRole.BASELINE;
import static luoshi.model.IndicatorRole.TARGET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import luoshi.model.Document.Plan;
import luoshi.model.IndicatorValue;
import luoshi.model.Measure;
import luoshi.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlanReaderTest {
    @Test
    void numberedItemsAreTheMeasures() {
        Plan plan =
                Readings.plan(
                        Readings.of(
                                """
                                关于加快云岫科技创新中心建设的工作方案
                                为加快建设，制定本方案。
                                一、总体思路
                                围绕到2030年建成的目标，做到2项优先。
                                二、主要任务
                                （一）建强平台。
                                1. 建成实验室。新增用房
                                2.6万平方米。
                                2. 办好大会。（牵头单位：市科技局）
                                （二）优化环境。
                                3. 减少证明。
                                """));

        assertThat(plan.heading().title()).isEqualTo("关于加快云岫科技创新中心建设的工作方案");
        assertThat(plan.heading().year()).isNull();
        assertThat(plan.lastYear()).isNull();
        assertThat(plan.measures())
                .extracting(Measure::number, Measure::section, Measure::text)
                .containsExactly(
                        tuple(1, "（一）建强平台。", "建成实验室。新增用房2.6万平方米。"),
                        tuple(2, "（一）建强平台。", "办好大会。"),
                        tuple(3, "（二）优化环境。", "减少证明。"));
        assertThat(plan.measures().get(1).units()).hasSize(1);
    }

    @Test
    void elseTheLowestHeadings() {
        Plan plan =
                Readings.plan(
                        Readings.of(
                                """
                                云岫市“十四五”科技发展规划

                                规划期限为 2021至

                                2025年，展望到2035年。

                                一、总体要求

                                坚持创新。

                                二、主要任务

                                (一)建强平台

                                建成一批实验室，形成从基础研究到成果转化的完整链条，带动全市产业

                                升级。

                                办好大会。
                                """));

        assertThat(plan.heading().year()).isEqualTo(2021);
        assertThat(plan.lastYear()).isEqualTo(2025);
        assertThat(plan.measures())
                .extracting(Measure::number, Measure::section, Measure::text)
                .containsExactly(
                        tuple(null, "", "一、总体要求\n坚持创新。"),
                        tuple(
                                null,
                                "二、主要任务",
                                "(一)建强平台\n建成一批实验室，形成从基础研究到成果转化的完整链条，带动全市产业升级。\n办好大会。"));
    }

    @ParameterizedTest
    @CsvSource({
        "云岫市低空经济三年行动计划（2025—2027年）, 2025, 2027",
        "云岫市低空经济发展工作方案（2025-2027年）, 2025, 2027",
        "云岫市低空经济三年行动计划,,",
    })
    void aPlanMayNameUnits(String title, Integer first, Integer last) {
        Plan plan =
                Readings.plan(
                        Readings.of(
                                title
                                        + "\n一、目标\n建成体系。\n二、任务\n（一）设施\n"
                                        + "1.建设起降点。（责任单位：市科技局、市财政局）\n2.建设平台。（市教育局负责）\n"
                                        + "三、保障\n成立专班。"));

        assertThat(plan.heading().year()).isEqualTo(first);
        assertThat(plan.lastYear()).isEqualTo(last);
        assertThat(plan.measures())
                .extracting(Measure::number, Measure::text, measure -> measure.units().size())
                .containsExactly(tuple(1, "建设起降点。", 2), tuple(2, "建设平台。", 1));
    }

    @ParameterizedTest
    @CsvSource({
        "云岫市2025年重点任务工作方案, false",
        "云岫市低空经济三年行动计划任务分解方案, false",
        "2025-2027年重点任务清单, false",
        "云岫市低空经济发展方案, true",
    })
    void notEveryYearMakesAPlan(String title, boolean plan) {
        assertThat(PlanReader.isPlan(title)).isEqualTo(plan);
    }

    @Test
    void aPlanOfOneSection() {
        Plan plan = Readings.plan(Readings.of("云岫市优化环境实施意见\n一、任务\n1.减少证明。（市司法局牵头负责）\n2.办好大会。"));

        assertThat(plan.measures())
                .extracting(Measure::section, Measure::text, measure -> measure.units().size())
                .containsExactly(tuple("一、任务", "减少证明。", 1), tuple("一、任务", "办好大会。", 0));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "云岫市“十四五”规划, 编制本规划。, 2021, 2025",
                "云岫市发展规划（2026-2030年）, 编制本规划。, 2026, 2030",
                "云岫市发展规划, 本规划实施期限为2021年至2025年。, 2021, 2025",
                "云岫市工作方案, 到2025年基本建成。, -, -",
            })
    void termIsWhatIsStated(String title, String preamble, Integer first, Integer last) {
        assertThat(Term.of(title, preamble)).isEqualTo(new Term(first, last));
    }

    @Test
    void valuesOfIndicatorsStandUnderGoalsAndUnderThePast() {
        Reading reading =
                Readings.of(
                        """
                        云岫市“十四五”科技发展规划
                        一、发展基础
                        2020年，技术合同成交额为182亿元。研发投入强度从2015年的1.9%提升至2020年的2.6%。
                        二、发展目标
                        到2025年，框架形成。技术合同成交额达到420亿元，空气优良天数比例保持在
                        86%以上，单位产值能耗不超过0.3吨。建成5个平台，同比达到8%。
                        三、主要任务
                        （一）建强平台
                        推动园区产值达到90亿元。
                        """);

        assertThat(Readings.plan(reading).indicators())
                .extracting(
                        IndicatorValue::name,
                        value -> value.value().toPlainString() + value.unit(),
                        IndicatorValue::comparison,
                        IndicatorValue::year,
                        IndicatorValue::role)
                .containsExactly(
                        tuple("技术合同成交额", "182亿元", EXACTLY, 2020, BASELINE),
                        tuple("全社会研发经费支出占地区生产总值比重", "1.9%", EXACTLY, 2015, BASELINE),
                        tuple("全社会研发经费支出占地区生产总值比重", "2.6%", EXACTLY, 2020, BASELINE),
                        tuple("技术合同成交额", "420亿元", AT_LEAST, 2025, TARGET),
                        tuple("空气质量优良天数比例", "86%", AT_LEAST, 2025, TARGET),
                        tuple("单位产值能耗", "0.3吨", AT_MOST, 2025, TARGET),
                        tuple("建成平台数量", "5个", EXACTLY, 2025, TARGET));
        assertThat(
                        Readings.plan(reading)
                                .indicators()
                                .get(4)
                                .passage()
                                .of(reading.manuscript().text()))
                .isEqualTo("空气优良天数比例保持在\n86%以上");
    }
}

package luoshi.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import luoshi.model.Comparison;
import luoshi.model.IndicatorPoint;
import luoshi.model.IndicatorRole;
import luoshi.model.IndicatorSeries;
import luoshi.model.IndicatorSeries.Light;
import luoshi.model.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorRuleTest {
    private static IndicatorPoint point(
            IndicatorRole role,
            int year,
            String value,
            String unit,
            Comparison meant,
            boolean firm) {
        return new IndicatorPoint(
                "技术合同成交额",
                role,
                year,
                new BigDecimal(value),
                unit,
                meant,
                firm,
                IndicatorPoint.Source.PLAN,
                1,
                value,
                new Passage(0, 1));
    }

    private static IndicatorPoint target(String value, String unit, Comparison meant) {
        return point(IndicatorRole.TARGET, 2025, value, unit, meant, true);
    }

    private static IndicatorPoint actual(int year, String value, String unit) {
        return point(IndicatorRole.ACTUAL, year, value, unit, Comparison.EXACTLY, true);
    }

    @ParameterizedTest
    @CsvSource({
        "8000, AT_LEAST, 8100, GREEN",
        "8000, AT_LEAST, 7300, YELLOW",
        "8000, AT_LEAST, 7100, RED",
        "100, ABOUT, 96, GREEN",
        "5, AT_MOST, 4.4, GREEN",
        "5, AT_MOST, 5.3, YELLOW",
        "5, AT_MOST, 6.2, RED",
    })
    void theLightFollowsTheShareOfTheTarget(
            String target, Comparison meant, String actual, Light light) {
        List<IndicatorPoint> points =
                List.of(target(target, "亿元", meant), actual(2023, actual, "亿元"));
        assertThat(IndicatorRule.USUAL.light(points)).isEqualTo(light);
    }

    @Test
    void aForecastIsNoActual() {
        IndicatorPoint forecast =
                point(IndicatorRole.ACTUAL, 2023, "9000", "亿元", Comparison.EXACTLY, false);
        List<IndicatorPoint> points = List.of(target("8000", "亿元", Comparison.AT_LEAST), forecast);
        assertThat(IndicatorRule.USUAL.light(points)).isEqualTo(Light.NONE);
    }

    @Test
    void measuresAreConvertedAndTheLineGoesOn() {
        List<IndicatorSeries> series =
                IndicatorSeriesMaker.series(
                        List.of(
                                target("1.2", "万亿元", Comparison.AT_LEAST),
                                actual(2021, "8000", "亿元"),
                                actual(2023, "0.9", "万亿元")),
                        IndicatorRule.USUAL);
        assertThat(series).hasSize(1);
        assertThat(series.getFirst().points())
                .extracting(p -> p.value().toPlainString() + p.unit())
                .containsExactly("1.2万亿元", "0.8万亿元", "0.9万亿元");
        assertThat(series.getFirst().projection()).isEqualByComparingTo("1.0");
        assertThat(series.getFirst().light()).isEqualTo(Light.RED);
    }

    @Test
    void aTraditionalMeasureIsTheSameMeasure() {
        List<IndicatorSeries> series =
                IndicatorSeriesMaker.series(
                        List.of(
                                target("10000", "亿元", Comparison.AT_LEAST),
                                actual(2023, "1.1", "萬億元"),
                                actual(2024, "12000", "億元")),
                        IndicatorRule.USUAL);
        assertThat(series).hasSize(1);
        assertThat(series.getFirst().points())
                .extracting(p -> p.value().toPlainString() + p.unit())
                .containsExactly("10000亿元", "11000亿元", "12000亿元");
        assertThat(series.getFirst().light()).isEqualTo(Light.GREEN);
    }
}

package luoshi.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2031, 2031-12",
        "2031-Q1, 2031-03",
        "2031-Q4, 2031-12",
        "2031-H1, 2031-06",
        "2031-04, 2031-04",
        "2031-11, 2031-11",
        "2031-01/2031-04, 2031-04",
    })
    void endsWithItsLastMonth(String period, String end) {
        assertThat(Period.end(period)).isEqualTo(end);
    }

    @Test
    void unknownPeriodComesFirst() {
        assertThat(Period.end(null)).isEmpty();
    }
}

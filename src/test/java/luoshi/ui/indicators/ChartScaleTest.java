package luoshi.ui.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartScaleTest {
    @Test
    void ticksAreRoundAndHoldAllValues() {
        ChartScale scale = ChartScale.of(List.of(12.6, 15.9, 17.0));
        assertThat(scale.ticks()).containsExactly(12.0, 14.0, 16.0, 18.0);
        assertThat(scale.place(12, 200, 0)).isEqualTo(200);
        assertThat(scale.place(18, 200, 0)).isEqualTo(0);
    }

    @Test
    void oneValueStillHasAScale() {
        ChartScale scale = ChartScale.of(List.of(6.0));
        assertThat(scale.low()).isLessThan(6);
        assertThat(scale.high()).isGreaterThan(6);
        assertThat(ChartScale.of(List.of(0.0)).ticks()).hasSizeGreaterThan(1);
    }
}

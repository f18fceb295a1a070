package luoshi.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import luoshi.workbench.TaskColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the columns share the width of the list. */
class ColumnWidthsTest {
    private static final List<TaskColumn> USUAL =
            List.of(
                    TaskColumn.NUMBER,
                    TaskColumn.TEXT,
                    TaskColumn.UNIT,
                    TaskColumn.STATE,
                    TaskColumn.PROMISES);

    private final ColumnWidths widths = new ColumnWidths();

    private double sum() {
        return USUAL.stream().mapToDouble(widths::of).sum();
    }

    @ParameterizedTest
    @CsvSource({"1366, 1", "900, 1", "640, 1", "520, 1", "900, 1.31", "560, 1.31", "480, 1.31"})
    void theListIsFilledAndNothingScrollsSideways(double width, double scale) {
        widths.share(USUAL, width, scale);
        assertThat(sum()).isCloseTo(width, within(0.5));
        assertThat(widths.of(TaskColumn.TEXT)).isGreaterThanOrEqualTo(100 * scale);
        assertThat(widths.of(TaskColumn.NUMBER)).isGreaterThanOrEqualTo(52 * 0.8 * scale - 0.01);
    }

    @Test
    void belowTheLeastOfAllTheListScrolls() {
        widths.share(USUAL, 300, 1);
        assertThat(sum()).isGreaterThan(300);
    }

    @Test
    void aColumnThatGaveWayIsAsWideAsBeforeWhereThereIsRoomAgain() {
        widths.share(USUAL, 500, 1);
        assertThat(widths.of(TaskColumn.UNIT)).isLessThan(163);
        widths.share(USUAL, 1000, 1);
        assertThat(widths.of(TaskColumn.UNIT)).isEqualTo(163);
        widths.dragged(TaskColumn.UNIT, 240);
        widths.share(USUAL, 1000, 1);
        assertThat(widths.of(TaskColumn.UNIT)).isEqualTo(240);
        assertThat(widths.wanted(TaskColumn.UNIT)).isEqualTo(240);
    }
}

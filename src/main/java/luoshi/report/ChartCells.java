package luoshi.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** The cells that a chart shows, where they stand and what is in them. */
final class ChartCells {
    private final Chart chart;
    private final Placed table;

    /**
     * @param tables by the names of their sheets
     */
    ChartCells(Chart chart, Map<String, Placed> tables) {
        this.chart = chart;
        this.table = Objects.requireNonNull(tables.get(chart.sheet()));
    }

    /** The names of the chart's points. */
    String[] names() {
        return cells(chart.categories())
                .map(cell -> cell instanceof Cell.Text text ? text.text() : "")
                .toArray(String[]::new);
    }

    /** The values of a series; null where there is none. */
    @Nullable Double[] values(Chart.Series series) {
        return cells(series.values()).map(ChartCells::number).toArray(Double[]::new);
    }

    /** Whether no two of the series have a value at one place. */
    boolean isApart(List<Chart.Series> series) {
        int[] there = new int[names().length];
        for (Chart.Series one : series) {
            @Nullable Double[] values = values(one);
            for (int i = 0; i < there.length; i++) {
                there[i] += values[i] == null ? 0 : 1;
            }
        }
        return Arrays.stream(there).allMatch(count -> count <= 1);
    }

    boolean hasNegative() {
        return chart.series().stream()
                .flatMap(series -> Arrays.stream(values(series)))
                .anyMatch(value -> value != null && value < 0);
    }

    /** Where the cells stand, as formulas name them. */
    String range(Chart.Cells cells) {
        return new CellRangeAddress(
                        table.row(cells.first()), table.row(cells.last()), cells.from(), cells.to())
                .formatAsString(chart.sheet(), true);
    }

    private Stream<Cell> cells(Chart.Cells cells) {
        return IntStream.rangeClosed(cells.first(), cells.last())
                .boxed()
                .flatMap(
                        entry ->
                                IntStream.rangeClosed(cells.from(), cells.to())
                                        .mapToObj(column -> table.cell(entry, column)));
    }

    private static @Nullable Double number(Cell cell) {
        return switch (cell) {
            case Cell.Figure figure -> figure.value();
            case Cell.Formula formula -> formula.value();
            case Cell.Text text -> null;
        };
    }
}

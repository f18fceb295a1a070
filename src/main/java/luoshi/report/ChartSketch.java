package luoshi.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import luoshi.report.PrintedPage.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Draws a chart for the preview from the figures that it shows. Workbook programs draw the axes and
 * labels each in their own way; bars, marks and numbers are the same.
 */
final class ChartSketch {
    private static final double GAP = 8;
    private static final double LINE = 14;
    private static final double SQUARE = 7;
    private static final double POINTS = ChartWriter.LABEL_POINTS;
    private static final String GREY = "9AA0A6";

    /** What of its place a bar takes. */
    private static final double BAR = 0.5;

    /** What of the chart the names beside lying bars take at most. */
    private static final double NAMES = 0.4;

    private final Chart chart;
    private final ChartCells cells;
    private final List<Mark> marks;
    private final double x;
    private final double y;
    private final double width;
    private final double height;

    /**
     * @param marks takes what is drawn
     * @param x of the place for the chart, as the other measures in points on the page
     */
    ChartSketch(
            Chart chart,
            Map<String, Placed> tables,
            List<Mark> marks,
            double x,
            double y,
            double width,
            double height) {
        this.chart = chart;
        this.cells = new ChartCells(chart, tables);
        this.marks = marks;
        this.x = x + GAP;
        this.y = y + GAP;
        this.width = width - 2 * GAP;
        this.height = height - 2 * GAP;
    }

    void draw() {
        marks.add(new Mark.Frame(x, y, width, height, false));
        double title = ChartWriter.titlePoints(chart);
        words(chart.title(), x + width / 2, y + GAP, title, true);
        double top = y + GAP + title * TypeMeasure.LINE_EM + LINE + 6;
        double bottom = y + height - GAP;
        if (chart.series().size() > 1) {
            bottom -= LINE;
            legend(bottom);
        }
        if (chart.kind() == Chart.Kind.STACKED_BARS) {
            lying(top - LINE, bottom - 4);
        } else {
            standing(top, bottom - LINE * mostLines());
        }
    }

    private void legend(double at) {
        double wide = 0;
        for (Chart.Series one : chart.series()) {
            wide += SQUARE + 4 + TypeMeasure.width(one.name(), POINTS) + LINE;
        }
        double left = x + (width - wide) / 2;
        for (Chart.Series one : chart.series()) {
            marks.add(new Mark.Bar(left, at + 3, SQUARE, SQUARE, one.colour()));
            double name = TypeMeasure.width(one.name(), POINTS);
            words(one.name(), left + SQUARE + 4 + name / 2, at, POINTS, false);
            left += SQUARE + 4 + name + LINE;
        }
    }

    private void standing(double top, double bottom) {
        String[] names = cells.names();
        double place = (width - 2 * GAP) / Math.max(1, names.length);
        double scale = (bottom - top) / Math.max(1e-9, largest());
        marks.add(new Mark.Bar(x + GAP, bottom, width - 2 * GAP, 0.7, GREY));
        for (int i = 0; i < names.length; i++) {
            double middle = x + GAP + (i + 0.5) * place;
            double line = bottom + 2;
            for (String part : names[i].split("\n", -1)) {
                words(part, middle, line, POINTS, false);
                line += LINE;
            }
            for (Chart.Series one : chart.series()) {
                Double value = cells.values(one)[i];
                if (value != null) {
                    standing(one, value, middle, place * BAR, bottom, scale);
                }
            }
        }
    }

    private void standing(
            Chart.Series one,
            double value,
            double middle,
            double wide,
            double bottom,
            double scale) {
        double tall = Math.max(0, value) * scale;
        if (one.planned()) {
            double corner = bottom - tall - SQUARE / 2;
            marks.add(new Mark.Bar(middle - SQUARE / 2, corner, SQUARE, SQUARE, one.colour()));
            String said = number(value);
            double half = TypeMeasure.width(said, POINTS) / 2;
            words(said, middle + SQUARE + half, corner - SQUARE / 2, POINTS, false);
        } else if (value != 0) {
            marks.add(new Mark.Bar(middle - wide / 2, bottom - tall, wide, tall, one.colour()));
            double inside = chart.kind() == Chart.Kind.YEARS ? tall / 2 - LINE / 2 : -LINE;
            words(number(value), middle, bottom - tall + inside, POINTS, false);
        }
    }

    private void lying(double top, double bottom) {
        String[] names = cells.names();
        double room = 0;
        for (String name : names) {
            room = Math.max(room, TypeMeasure.width(name, POINTS));
        }
        double points = POINTS * Math.min(1, NAMES * width / Math.max(1, room));
        double left = x + GAP + Math.min(room, NAMES * width) + 4;
        double scale = (x + width - GAP - left) / Math.max(1, largestSum());
        double place = (bottom - top) / Math.max(1, names.length);
        for (int i = 0; i < names.length; i++) {
            double middle = top + (i + 0.5) * place;
            double name = TypeMeasure.width(names[i], points);
            words(names[i], left - 4 - name / 2, middle - LINE / 2, points, false);
            double from = left;
            for (Chart.Series one : chart.series()) {
                Double value = cells.values(one)[i];
                if (value != null && value > 0) {
                    double wide = value * scale;
                    double thick = place * BAR;
                    marks.add(new Mark.Bar(from, middle - thick / 2, wide, thick, one.colour()));
                    words(number(value), from + wide / 2, middle - LINE / 2, POINTS, false);
                    from += wide;
                }
            }
        }
    }

    private int mostLines() {
        return Arrays.stream(cells.names())
                .mapToInt(name -> name.split("\n", -1).length)
                .max()
                .orElse(1);
    }

    private double largest() {
        double largest = 0;
        for (Chart.Series one : chart.series()) {
            for (@Nullable Double value : cells.values(one)) {
                largest = Math.max(largest, value == null ? 0 : value);
            }
        }
        return largest;
    }

    private double largestSum() {
        double[] sums = new double[cells.names().length];
        for (Chart.Series one : chart.series()) {
            @Nullable Double[] values = cells.values(one);
            for (int i = 0; i < sums.length; i++) {
                Double value = values[i];
                sums[i] += value == null ? 0 : value;
            }
        }
        return Arrays.stream(sums).max().orElse(0);
    }

    private static String number(double value) {
        return new BigDecimal(value)
                .round(MathContext.DECIMAL32)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void words(String text, double middle, double at, double points, boolean strong) {
        double wide = TypeMeasure.width(text, points);
        marks.add(new Mark.Words(middle - wide / 2, at, wide, points, strong, text));
    }
}

package luoshi.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import luoshi.model.Comparison;
import luoshi.model.IndicatorPoint;
import luoshi.model.IndicatorRole;
import luoshi.model.IndicatorSeries;
import org.jspecify.annotations.Nullable;

/** The sheets 指标 and 指标图: each indicator's baseline, targets and actuals by year. */
final class IndicatorTables {
    /** Stands for the year of a value that is told without one. */
    private static final Integer NO_YEAR = 0;

    /** The column of the first value. */
    private static final int VALUES = 4;

    /** More years than these would be too narrow to read: the last ones stand. */
    private static final int MOST_YEARS = 9;

    private static final double YEARS_WIDTH = 100;
    private static final double WIDEST_YEAR = 22;
    private static final int CHARTS_A_ROW = 2;

    /** How tall a chart is; two rows of them fill a page. */
    private static final double CHART_POINTS = 172;

    private static final Map<IndicatorRole, String> COLOURS =
            Map.of(
                    IndicatorRole.BASELINE, "C3C9D0",
                    IndicatorRole.TARGET, "C05A10",
                    IndicatorRole.ACTUAL, "8FB8E8");

    private final ReportContent content;
    private final List<Integer> years;
    private final boolean moreYears;

    /** Whether there are values without a year, and lights: each has a column then. */
    private final boolean undated;

    private final boolean lit;
    private final List<Line> lines = new ArrayList<>();
    private final List<Chart> charts = new ArrayList<>();
    private int row;

    private IndicatorTables(ReportContent content) {
        this.content = content;
        TreeSet<Integer> all = new TreeSet<>();
        boolean without = false;
        for (IndicatorSeries series : content.further().indicators()) {
            for (IndicatorPoint point : series.points()) {
                if (point.year() == null) {
                    without = true;
                } else {
                    all.add(point.year());
                }
            }
        }
        List<Integer> known = new ArrayList<>(all);
        this.years = known.subList(Math.max(0, known.size() - MOST_YEARS), known.size());
        this.moreYears = known.size() > MOST_YEARS;
        this.undated = without;
        this.lit =
                content.further().indicators().stream()
                        .anyMatch(series -> series.light() != IndicatorSeries.Light.NONE);
    }

    /** The table, and charts where an indicator has values of several years. */
    static List<Table> of(ReportContent content) {
        if (content.further().indicators().isEmpty()) {
            return List.of();
        }
        IndicatorTables made = new IndicatorTables(content);
        Table table = made.table();
        return made.charts.isEmpty() ? List.of(table) : List.of(table, made.drawn());
    }

    private Table table() {
        content.further().indicators().forEach(this::add);
        notes();
        Titles titles = new Titles(content);
        return new Table(
                SheetKind.INDICATORS,
                Words.of("indicators.sheet"),
                titles.title("indicators.title"),
                titles.left(),
                titles.right("count.indicators", content.further().indicators().size()),
                columns(),
                lines);
    }

    /** What few years leave goes to the names. */
    private List<Column> columns() {
        List<Column> values = new ArrayList<>();
        if (undated) {
            values.add(new Column(Words.of("column.undated"), 20, Column.Fit.WORD));
        }
        double width = Math.min(WIDEST_YEAR, YEARS_WIDTH / Math.max(1, years.size()));
        for (int year : years) {
            values.add(new Column(Words.of("column.year", year), width, Column.Fit.WORD));
        }
        if (lit) {
            values.add(new Column(Words.of("column.light"), 18, Column.Fit.WORD));
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Words.of("column.row"), 10, Column.Fit.WORD));
        columns.add(new Column(Words.of("column.value-kind"), 20, Column.Fit.CENTRED));
        columns.add(new Column(Words.of("column.unit-of-value"), 21, Column.Fit.CENTRED));
        columns.addAll(values);
        double taken = columns.stream().mapToDouble(Column::millimetres).sum();
        columns.add(
                1, new Column(Words.of("column.indicator"), Paper.WIDTH - taken, Column.Fit.TEXT));
        return columns;
    }

    private void notes() {
        if (lit) {
            LightShares lights = content.further().lights();
            lines.add(
                    new Line.Note(
                            Words.of(
                                    "note.light",
                                    LightShares.percent(lights.green()),
                                    LightShares.percent(lights.yellow()))));
        }
        lines.add(new Line.Note(Words.of("note.indicators")));
        if (moreYears) {
            lines.add(new Line.Note(Words.of("note.years", MOST_YEARS)));
        }
    }

    private int firstYear() {
        return undated ? VALUES + 1 : VALUES;
    }

    private void add(IndicatorSeries series) {
        List<Chart.Series> shown = new ArrayList<>();
        int values = 0;
        int lastYear = firstYear() + years.size() - 1;
        for (IndicatorRole role : IndicatorRole.values()) {
            Map<Integer, IndicatorPoint> points = byYear(series, role);
            points.keySet().removeIf(year -> !year.equals(NO_YEAR) && !years.contains(year));
            if (points.isEmpty()) {
                continue;
            }
            int entry = row++;
            lines.add(entry(series, role, points));
            points.remove(NO_YEAR);
            if (points.isEmpty()) {
                continue;
            }
            values += points.size();
            shown.add(
                    new Chart.Series(
                            Words.of("role." + role.name()),
                            new Chart.Cells(entry, entry, firstYear(), lastYear),
                            COLOURS.getOrDefault(role, ""),
                            role == IndicatorRole.TARGET));
        }
        if (values > 1) {
            charts.add(
                    new Chart(
                            Chart.Kind.YEARS,
                            Words.of("chart.indicator", series.name(), series.unit()),
                            Words.of("indicators.sheet"),
                            new Chart.Cells(-1, -1, firstYear(), lastYear),
                            shown));
        }
    }

    /** Of several values of a year the one of the plan, else the first; firm ones go before. */
    private static Map<Integer, IndicatorPoint> byYear(IndicatorSeries series, IndicatorRole role) {
        Map<Integer, IndicatorPoint> points = new TreeMap<>();
        series.points().stream()
                .filter(point -> point.role() == role)
                .sorted(
                        Comparator.comparing((IndicatorPoint point) -> !point.firm())
                                .thenComparing(IndicatorPoint::source))
                .forEach(
                        point ->
                                points.putIfAbsent(
                                        Objects.requireNonNullElse(point.year(), NO_YEAR), point));
        return points;
    }

    private Line entry(
            IndicatorSeries series, IndicatorRole role, Map<Integer, IndicatorPoint> points) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.number(row));
        cells.add(Cell.of(series.name()));
        cells.add(Cell.of(Words.of("role." + role.name())));
        cells.add(Cell.of(series.unit()));
        if (undated) {
            cells.add(value(points.get(NO_YEAR)));
        }
        for (int year : years) {
            cells.add(value(points.get(year)));
        }
        if (lit) {
            cells.add(
                    role == IndicatorRole.ACTUAL
                            ? Cell.of(Words.of("light." + series.light().name()))
                            : Cell.empty());
        }
        return new Line.Entry(cells);
    }

    private static Cell value(@Nullable IndicatorPoint point) {
        if (point == null) {
            return Cell.empty();
        }
        BigDecimal value = point.value();
        String before =
                !point.firm()
                        ? "sign.expected"
                        : point.comparison() == Comparison.EXACTLY
                                ? ""
                                : "sign." + point.comparison().name();
        String sign = before.isEmpty() ? "" : Words.of(before);
        String format = Cell.format(value);
        return new Cell.Figure(
                value.doubleValue(), sign.isEmpty() ? format : "\"" + sign + "\"" + format);
    }

    private Table drawn() {
        List<Line> drawn = new ArrayList<>();
        for (int i = 0; i < charts.size(); i += CHARTS_A_ROW) {
            int end = Math.min(charts.size(), i + CHARTS_A_ROW);
            drawn.add(new Line.Drawing(charts.subList(i, end), CHART_POINTS));
        }
        Titles titles = new Titles(content);
        return new Table(
                SheetKind.INDICATORS,
                Words.of("indicator-charts.sheet"),
                titles.title("indicator-charts.title"),
                titles.left(),
                titles.right("count.charts", charts.size()),
                ChartWriter.columns("indicator-charts.header"),
                drawn);
    }
}

package luoshi.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import luoshi.model.Comparison;
import luoshi.model.IndicatorPoint;
import luoshi.model.IndicatorRole;
import luoshi.model.IndicatorSeries;

/** The sheets 指标 and 指标图: each indicator's baseline, targets and actuals by year. */
final class IndicatorTables {
    private static final int FIRST_YEAR_COLUMN = 4;

    /** More years than these would be too narrow to read: the last ones stand. */
    private static final int MOST_YEARS = 9;

    private static final double YEARS_WIDTH = 100;
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
    private final List<Line> lines = new ArrayList<>();
    private final List<Chart> charts = new ArrayList<>();
    private int row;

    private IndicatorTables(ReportContent content) {
        this.content = content;
        TreeSet<Integer> all = new TreeSet<>();
        content.further().indicators().stream()
                .flatMap(series -> series.points().stream())
                .map(IndicatorPoint::year)
                .filter(year -> year != null)
                .forEach(all::add);
        List<Integer> known = new ArrayList<>(all);
        this.years = known.subList(Math.max(0, known.size() - MOST_YEARS), known.size());
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
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Words.of("column.row"), 10, Column.Fit.WORD));
        columns.add(new Column(Words.of("column.indicator"), 56, Column.Fit.TEXT));
        columns.add(new Column(Words.of("column.value-kind"), 20, Column.Fit.CENTRED));
        columns.add(new Column(Words.of("column.unit-of-value"), 21, Column.Fit.CENTRED));
        for (int year : years) {
            double width = YEARS_WIDTH / years.size();
            columns.add(new Column(Words.of("column.year", year), width, Column.Fit.WORD));
        }
        columns.add(new Column(Words.of("column.light"), 18, Column.Fit.WORD));
        content.further().indicators().forEach(this::add);
        lines.add(
                new Line.Note(
                        Words.of(
                                "note.light",
                                LightShares.percent(content.further().lights().green()),
                                LightShares.percent(content.further().lights().yellow()))));
        lines.add(new Line.Note(Words.of("note.indicators")));
        Titles titles = new Titles(content);
        return new Table(
                SheetKind.INDICATORS,
                Words.of("indicators.sheet"),
                titles.title("indicators.title"),
                titles.left(),
                titles.right("count.indicators", content.further().indicators().size()),
                columns,
                lines);
    }

    private void add(IndicatorSeries series) {
        List<Chart.Series> shown = new ArrayList<>();
        int values = 0;
        for (IndicatorRole role : IndicatorRole.values()) {
            Map<Integer, IndicatorPoint> points = byYear(series, role);
            points.keySet().retainAll(years);
            if (points.isEmpty()) {
                continue;
            }
            int entry = row++;
            lines.add(entry(series, role, points));
            values += points.size();
            int last = FIRST_YEAR_COLUMN + years.size() - 1;
            shown.add(
                    new Chart.Series(
                            Words.of("role." + role.name()),
                            new Chart.Cells(entry, entry, FIRST_YEAR_COLUMN, last),
                            COLOURS.getOrDefault(role, ""),
                            role == IndicatorRole.TARGET));
        }
        if (values > 1) {
            charts.add(
                    new Chart(
                            Chart.Kind.YEARS,
                            Words.of("chart.indicator", series.name(), series.unit()),
                            Words.of("indicators.sheet"),
                            new Chart.Cells(
                                    -1,
                                    -1,
                                    FIRST_YEAR_COLUMN,
                                    FIRST_YEAR_COLUMN + years.size() - 1),
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
                        point -> {
                            if (point.year() != null) {
                                points.putIfAbsent(point.year(), point);
                            }
                        });
        return points;
    }

    private Line entry(
            IndicatorSeries series, IndicatorRole role, Map<Integer, IndicatorPoint> points) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.number(row));
        cells.add(Cell.of(series.name()));
        cells.add(Cell.of(Words.of("role." + role.name())));
        cells.add(Cell.of(series.unit()));
        for (int year : years) {
            IndicatorPoint point = points.get(year);
            cells.add(point == null ? Cell.empty() : value(point));
        }
        cells.add(
                role == IndicatorRole.ACTUAL
                        ? Cell.of(Words.of("light." + series.light().name()))
                        : Cell.empty());
        return new Line.Entry(cells);
    }

    private static Cell value(IndicatorPoint point) {
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

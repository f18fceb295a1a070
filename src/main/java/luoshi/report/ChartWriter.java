package luoshi.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFFont;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;

/** Draws charts over a row of a sheet, side by side. */
final class ChartWriter {
    private static final double TITLE_POINTS = 12;

    /** What titles may take in one line of a chart in one column, and over both, in points. */
    private static final double NARROW_TITLE = 225;

    private static final double WIDE_TITLE = 480;
    static final double LABEL_POINTS = 9;
    private static final double GAP_MM = 3;
    private static final double EMU_PER_MM = Units.EMU_PER_POINT * 72 / 25.4;
    private static final String NAMESPACE =
            "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final List<String> LABELS =
            List.of(
                    "showLegendKey",
                    "showVal",
                    "showCatName",
                    "showSerName",
                    "showPercent",
                    "showBubbleSize");

    private final XSSFSheet sheet;
    private final Map<String, Placed> tables;

    /**
     * @param sheet that the charts stand on
     * @param tables whose cells they show, by the names of their sheets
     */
    ChartWriter(XSSFSheet sheet, Map<String, Placed> tables) {
        this.sheet = sheet;
        this.tables = tables;
    }

    /** All charts of a sheet. */
    void draw(PageLayout.Laid laid) {
        int index = Placed.HEADER_ROW;
        for (PageLayout.Row row : laid.rows()) {
            index++;
            if (row.line() instanceof Line.Drawing drawing) {
                draw(drawing, index);
            }
        }
    }

    /** Charts of a sheet of two columns: one in each, or one over both. */
    private void draw(Line.Drawing drawing, int row) {
        List<Chart> charts = drawing.charts();
        int wide = (int) (Paper.millimetres(sheet.getColumnWidth(1)) * EMU_PER_MM);
        int gap = (int) (GAP_MM * EMU_PER_MM);
        int tall = (int) (drawing.height() * Units.EMU_PER_POINT);
        for (int i = 0; i < charts.size(); i++) {
            int last = charts.size() == 1 ? 1 : i;
            XSSFClientAnchor anchor =
                    new XSSFClientAnchor(gap, gap, wide - gap, tall - gap, i, row, last, row);
            draw(charts.get(i), sheet.createDrawingPatriarch().createChart(anchor));
        }
    }

    /** The columns of a sheet of charts; their headers say what the charts show. */
    static List<Column> columns(String key) {
        double half = Paper.WIDTH / 2;
        return List.of(
                new Column(Words.of(key + ".left"), half, Column.Fit.TEXT),
                new Column(Words.of(key + ".right"), half, Column.Fit.TEXT));
    }

    private void draw(Chart wanted, XSSFChart chart) {
        ChartCells cells = new ChartCells(wanted, tables);
        title(wanted, chart);
        chart.displayBlanksAs(DisplayBlanks.SPAN);
        if (wanted.series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        boolean lying = wanted.kind() == Chart.Kind.STACKED_BARS;
        XDDFCategoryAxis names =
                chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values =
                chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrosses(lying ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        if (lying) {
            // what is listed first stands on top
            names.setOrientation(AxisOrientation.MAX_MIN);
        }
        if (!cells.hasNegative()) {
            values.setMinimum(0);
        }
        values.setNumberFormat(wanted.kind() == Chart.Kind.YEARS ? "General" : "0");
        label(names.getOrAddTextProperties());
        label(values.getOrAddTextProperties());
        List<Chart.Series> bars = wanted.series().stream().filter(s -> !s.planned()).toList();
        List<Chart.Series> marks = wanted.series().stream().filter(Chart.Series::planned).toList();
        if (!bars.isEmpty()) {
            bars(cells, wanted, bars, chart, names, values);
        }
        if (!marks.isEmpty()) {
            XDDFLineChartData data =
                    (XDDFLineChartData) chart.createData(ChartTypes.LINE, names, values);
            data.setVaryColors(false);
            data.setGrouping(Grouping.STANDARD);
            plot(cells, wanted, marks, chart, data);
            dressMarks(chart);
        }
    }

    private static void title(Chart wanted, XSSFChart chart) {
        chart.setTitleText(wanted.title());
        chart.setTitleOverlay(false);
        XDDFTextRun title =
                Objects.requireNonNull(chart.getTitle())
                        .getBody()
                        .getParagraphs()
                        .getFirst()
                        .getTextRuns()
                        .getFirst();
        title.setFontSize(titlePoints(wanted));
        title.setBold(false);
        title.setFonts(fonts(Face.HEADING));
    }

    /** A long title of a narrow chart is set smaller: two lines of it would crowd the chart. */
    static double titlePoints(Chart chart) {
        double room = chart.kind() == Chart.Kind.YEARS ? NARROW_TITLE : WIDE_TITLE;
        double width = TypeMeasure.width(chart.title(), TITLE_POINTS);
        return Math.clamp(Math.floor(2 * TITLE_POINTS * room / width) / 2, 9, TITLE_POINTS);
    }

    private static void bars(
            ChartCells cells,
            Chart wanted,
            List<Chart.Series> series,
            XSSFChart chart,
            XDDFCategoryAxis names,
            XDDFValueAxis values) {
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setVaryColors(false);
        boolean stacked = wanted.kind() == Chart.Kind.STACKED_BARS;
        data.setBarDirection(stacked ? BarDirection.BAR : BarDirection.COL);
        data.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        plot(cells, wanted, series, chart, data);
        boolean years = wanted.kind() == Chart.Kind.YEARS;
        dressBars(chart, years, stacked, stacked || (years && cells.isApart(series)));
    }

    private static void plot(
            ChartCells cells,
            Chart wanted,
            List<Chart.Series> series,
            XSSFChart chart,
            XDDFChartData data) {
        XDDFCategoryDataSource categories =
                XDDFDataSourcesFactory.fromArray(cells.names(), cells.range(wanted.categories()));
        for (Chart.Series one : series) {
            XDDFNumericalDataSource<Double> source =
                    XDDFDataSourcesFactory.fromArray(cells.values(one), cells.range(one.values()));
            XDDFChartData.Series made = data.addSeries(categories, source);
            made.setTitle(one.name(), null);
            colour(made, one);
        }
        chart.plot(data);
    }

    private static void colour(XDDFChartData.Series series, Chart.Series one) {
        XDDFSolidFillProperties fill = new XDDFSolidFillProperties(rgb(one.colour()));
        if (series instanceof XDDFLineChartData.Series line) {
            XDDFLineProperties stroke = new XDDFLineProperties(fill);
            stroke.setWidth(1.5);
            stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
            line.setLineProperties(stroke);
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.DIAMOND);
        } else {
            series.setFillProperties(fill);
            series.setLineProperties(
                    new XDDFLineProperties(
                            new XDDFSolidFillProperties(XDDFColor.from(PresetColor.WHITE))));
        }
    }

    private static XDDFColor rgb(String colour) {
        int value = Integer.parseInt(colour, 16);
        return XDDFColor.from(new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value});
    }

    /** The numbers on bars and how they stand; POI's smaller schemas lack the types for these. */
    private static void dressBars(
            XSSFChart chart, boolean asTheyAre, boolean stacked, boolean together) {
        try (XmlCursor place = chart.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
            place.toChild(NAMESPACE, "axId");
            labels(place, asTheyAre ? "General" : "0;;", asTheyAre || stacked ? "ctr" : "");
            value(place, "gapWidth", asTheyAre ? "120" : "60");
            if (together) {
                value(place, "overlap", "100");
            }
        }
    }

    private static void dressMarks(XSSFChart chart) {
        try (XmlCursor place = chart.getCTChart().getPlotArea().getLineChartArray(0).newCursor()) {
            if (!place.toChild(NAMESPACE, "marker")) {
                place.toChild(NAMESPACE, "axId");
            }
            // above the highest one there is only the title
            labels(place, "General", "r");
        }
    }

    private static void labels(XmlCursor place, String format, String position) {
        place.beginElement("dLbls", NAMESPACE);
        place.beginElement("numFmt", NAMESPACE);
        place.insertAttributeWithValue("formatCode", format);
        place.insertAttributeWithValue("sourceLinked", "0");
        place.toNextToken();
        if (!position.isEmpty()) {
            value(place, "dLblPos", position);
        }
        for (String shown : LABELS) {
            value(place, shown, shown.equals("showVal") ? "1" : "0");
        }
        place.toNextToken();
    }

    private static void value(XmlCursor place, String name, String value) {
        place.beginElement(name, NAMESPACE);
        place.insertAttributeWithValue("val", value);
        place.toNextToken();
    }

    private static void label(XDDFRunProperties text) {
        text.setFontSize(LABEL_POINTS);
        text.setBold(false);
        text.setFonts(fonts(Face.BODY));
    }

    private static XDDFFont[] fonts(Face face) {
        return new XDDFFont[] {
            new XDDFFont(FontGroup.LATIN, face.printedName(), null, null, null),
            new XDDFFont(FontGroup.EAST_ASIAN, face.printedName(), null, null, null)
        };
    }
}

package luoshi.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
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
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;

/** Draws charts over a row of a sheet, side by side. */
final class ChartWriter {
    private static final int HEADER_ROW = 2;
    private static final double TITLE_POINTS = 12;
    private static final double LABEL_POINTS = 9;
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

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final Map<String, List<Integer>> entryRows;

    ChartWriter(XSSFWorkbook workbook, XSSFSheet sheet, Map<String, List<Integer>> entryRows) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.entryRows = entryRows;
    }

    /** Charts of a sheet of two columns: one in each, or one over both. */
    void draw(List<Chart> charts, int row) {
        int wide = (int) (Paper.millimetres(sheet.getColumnWidth(1)) * EMU_PER_MM);
        int gap = (int) (GAP_MM * EMU_PER_MM);
        int tall = (int) (PageLayout.DRAWING_POINTS * Units.EMU_PER_POINT);
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
        chart.setTitleText(wanted.title());
        chart.setTitleOverlay(false);
        style(Objects.requireNonNull(chart.getTitle()).getOrAddTextProperties(), TITLE_POINTS);
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
        if (lying) {
            // what is listed first stands on top
            names.setOrientation(AxisOrientation.MAX_MIN);
        }
        if (wanted.kind() != Chart.Kind.LINES) {
            values.setMinimum(0);
        }
        values.setNumberFormat(wanted.kind() == Chart.Kind.LINES ? "General" : "0");
        label(names.getOrAddTextProperties());
        label(values.getOrAddTextProperties());
        XDDFChartData data = data(wanted, chart, names, values);
        XDDFCategoryDataSource categories =
                XDDFDataSourcesFactory.fromStringCellRange(
                        from(wanted.sheet()), range(wanted.sheet(), wanted.categories()));
        for (Chart.Series one : wanted.series()) {
            XDDFNumericalDataSource<Double> numbers =
                    XDDFDataSourcesFactory.fromNumericCellRange(
                            from(wanted.sheet()), range(wanted.sheet(), one.values()));
            XDDFChartData.Series series = data.addSeries(categories, numbers);
            series.setTitle(one.name(), null);
            colour(series, one);
        }
        chart.plot(data);
        if (wanted.kind() != Chart.Kind.LINES) {
            dress(chart, lying);
        }
    }

    private static XDDFChartData data(
            Chart wanted, XSSFChart chart, XDDFCategoryAxis names, XDDFValueAxis values) {
        if (wanted.kind() == Chart.Kind.LINES) {
            XDDFLineChartData lines =
                    (XDDFLineChartData) chart.createData(ChartTypes.LINE, names, values);
            lines.setVaryColors(false);
            return lines;
        }
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        bars.setVaryColors(false);
        boolean stacked = wanted.kind() == Chart.Kind.STACKED_BARS;
        bars.setBarDirection(stacked ? BarDirection.BAR : BarDirection.COL);
        bars.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        return bars;
    }

    private static void colour(XDDFChartData.Series series, Chart.Series one) {
        XDDFSolidFillProperties fill = new XDDFSolidFillProperties(rgb(one.colour()));
        if (series instanceof XDDFLineChartData.Series line) {
            XDDFLineProperties stroke = new XDDFLineProperties(fill);
            stroke.setWidth(2.0);
            if (one.dashed()) {
                stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
            }
            line.setLineProperties(stroke);
            line.setSmooth(false);
            line.setMarkerStyle(one.dashed() ? MarkerStyle.DIAMOND : MarkerStyle.CIRCLE);
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
    private static void dress(XSSFChart chart, boolean stacked) {
        try (XmlCursor place = chart.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
            place.toChild(NAMESPACE, "axId");
            place.beginElement("dLbls", NAMESPACE);
            place.beginElement("numFmt", NAMESPACE);
            place.insertAttributeWithValue("formatCode", "0;;");
            place.insertAttributeWithValue("sourceLinked", "0");
            place.toNextToken();
            for (String shown : LABELS) {
                value(place, shown, shown.equals("showVal") ? "1" : "0");
            }
            place.toNextToken();
            value(place, "gapWidth", "60");
            if (stacked) {
                value(place, "overlap", "100");
            }
        }
    }

    private static void value(XmlCursor place, String name, String value) {
        place.beginElement(name, NAMESPACE);
        place.insertAttributeWithValue("val", value);
        place.toNextToken();
    }

    private static void label(XDDFRunProperties text) {
        style(text, LABEL_POINTS);
    }

    private static void style(XDDFRunProperties text, double points) {
        text.setFontSize(points);
        text.setBold(false);
        String face = Face.BODY.printedName();
        text.setFonts(
                new XDDFFont[] {
                    new XDDFFont(
                            org.apache.poi.common.usermodel.fonts.FontGroup.LATIN,
                            face,
                            null,
                            null,
                            null),
                    new XDDFFont(
                            org.apache.poi.common.usermodel.fonts.FontGroup.EAST_ASIAN,
                            face,
                            null,
                            null,
                            null)
                });
    }

    private XSSFSheet from(String name) {
        return workbook.getSheet(name);
    }

    private CellRangeAddress range(String name, Chart.Cells cells) {
        return new CellRangeAddress(
                row(name, cells.first()), row(name, cells.last()), cells.from(), cells.to());
    }

    private int row(String name, int entry) {
        return entry < 0 ? HEADER_ROW : Objects.requireNonNull(entryRows.get(name)).get(entry);
    }
}

package luoshi.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.report.PrintedPage.Mark;
import org.jspecify.annotations.Nullable;

/** Draws pages as they will print, from the same figures that size the rows. */
public final class Preview {
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double LEFT = Paper.LEFT * POINTS_PER_MM;
    private static final double TOP = Paper.TOP * POINTS_PER_MM;
    private static final double EDGE = Paper.EDGE * POINTS_PER_MM;
    private static final double PADDING = 2;

    private final Table table;
    private final Layout layout;
    private final PageLayout.Laid laid;

    /** What charts show, by the names of their sheets. */
    private final Map<String, Placed> tables;

    private final List<Mark> marks = new ArrayList<>();
    private double y;

    private Preview(Table table, Layout layout, PageLayout.Laid laid, Map<String, Placed> tables) {
        this.table = table;
        this.layout = layout;
        this.laid = laid;
        this.tables = tables;
    }

    /**
     * The first pages of each sheet.
     *
     * @param most so many pages of a sheet at most
     * @return none where the sheets have nothing to show
     */
    public static List<PrintedPage> of(
            ReportContent content, Collection<SheetKind> sheets, Layout layout, int most) {
        List<PrintedPage> pages = new ArrayList<>();
        Map<String, Placed> placed = new HashMap<>();
        for (Table table : MeetingWorkbook.tables(content, sheets)) {
            PageLayout.Laid laid = PageLayout.of(table, layout.bodyPoints());
            placed.put(table.name(), Placed.of(table, laid));
            Preview preview = new Preview(table, layout, laid, placed);
            for (int page = 0; page < Math.min(most, preview.laid.pages()); page++) {
                pages.add(preview.page(page));
            }
        }
        return pages;
    }

    private PrintedPage page(int number) {
        marks.clear();
        y = TOP;
        if (number == 0) {
            top();
        }
        header();
        for (PageLayout.Row row : laid.rows()) {
            if (row.page() == number) {
                row(row);
                y += row.height();
            }
        }
        String foot =
                Words.of("page-number")
                        .replace("&P", Integer.toString(number + 1))
                        .replace("&N", Integer.toString(laid.pages()));
        double points = PageLayout.HEADER_POINTS;
        double width = TypeMeasure.width(foot, points);
        double footY = PrintedPage.HEIGHT - EDGE - points;
        marks.add(
                new Mark.Words((PrintedPage.WIDTH - width) / 2, footY, width, points, false, foot));
        @Nullable String head = layout.pageHeader();
        if (head != null) {
            marks.add(
                    new Mark.Words(
                            LEFT, EDGE, TypeMeasure.width(head, points), points, false, head));
        }
        return new PrintedPage(table.name(), number + 1, laid.pages(), marks);
    }

    private void top() {
        double height = PageLayout.titleHeight(table);
        words(table.title(), 0, width(), height, PageLayout.TITLE_POINTS, Place.MIDDLE, true);
        y += height;
        double second = PageLayout.secondHeight();
        double points = PageLayout.HEADER_POINTS;
        words(table.left(), 0, width(), second, points, Place.LEFT, false);
        words(table.right(), 0, width(), second, points, Place.RIGHT, false);
        y += second;
    }

    private void header() {
        double height = PageLayout.headerHeight(table.columns());
        double x = 0;
        for (Column column : table.columns()) {
            double wide = column.millimetres() * POINTS_PER_MM;
            marks.add(new Mark.Frame(LEFT + x, y, wide, height, true));
            words(column.header(), x, wide, height, PageLayout.HEADER_POINTS, Place.MIDDLE, true);
            x += wide;
        }
        y += height;
    }

    private void row(PageLayout.Row row) {
        double points = layout.bodyPoints();
        switch (row.line()) {
            case Line.Entry entry -> entry(entry, row.height());
            case Line.Heading heading -> {
                marks.add(new Mark.Frame(LEFT, y, width(), row.height(), false));
                double x = left(heading.column());
                words(
                        heading.text(),
                        x,
                        width() - x,
                        row.height(),
                        points,
                        Place.LEFT,
                        heading.rank() == 1);
            }
            case Line.Block block -> {
                marks.add(new Mark.Frame(LEFT, y, width(), row.height(), false));
                double larger = PageLayout.blockPoints(points);
                words(block.text(), 0, width(), row.height(), larger, Place.LEFT, true);
            }
            case Line.Note note ->
                    words(
                            note.text(),
                            0,
                            width(),
                            row.height(),
                            PageLayout.NOTE_POINTS,
                            Place.LEFT,
                            false);
            case Line.Drawing drawing -> drawing(drawing);
        }
    }

    private void entry(Line.Entry entry, double height) {
        double x = 0;
        for (int i = 0; i < entry.cells().size(); i++) {
            Column column = table.columns().get(i);
            double wide = column.millimetres() * POINTS_PER_MM;
            marks.add(new Mark.Frame(LEFT + x, y, wide, height, false));
            switch (entry.cells().get(i)) {
                case Cell.Text text ->
                        body(
                                text.text(),
                                x,
                                column,
                                column.fit() == Column.Fit.TEXT ? Place.TOP_LEFT : Place.TOP);
                case Cell.Figure figure ->
                        body(shown(figure.value(), figure.format()), x, column, Place.TOP);
                case Cell.Formula sum ->
                        body(shown(sum.value(), sum.format()), x, column, Place.TOP);
            }
            x += wide;
        }
    }

    private void body(String text, double x, Column column, Place place) {
        double points = layout.bodyPoints();
        double room = TypeMeasure.usable(column.millimetres());
        double wide = TypeMeasure.width(text, points);
        boolean shrinks = wide > room && (place == Place.TOP && column.fit() == Column.Fit.WORD);
        words(
                text,
                x,
                column.millimetres() * POINTS_PER_MM,
                0,
                shrinks ? points * room / wide : points,
                place,
                false);
    }

    /** A number as its format shows it. */
    private static String shown(double value, String format) {
        if (format.equals(Cell.COUNT) && value == 0) {
            return "—";
        }
        if (format.equals(Cell.SHARE)) {
            return String.format(java.util.Locale.ROOT, "%.1f%%", value * 100);
        }
        String sign = format.startsWith("\"") ? format.substring(1, format.indexOf('"', 1)) : "";
        int point = format.startsWith("0;") ? -1 : format.lastIndexOf('.');
        int places = point < 0 ? 0 : format.length() - point - 1;
        return sign + String.format(java.util.Locale.ROOT, "%." + places + "f", value);
    }

    private void drawing(Line.Drawing drawing) {
        double wide = width() / drawing.charts().size();
        double x = LEFT;
        for (Chart chart : drawing.charts()) {
            new ChartSketch(chart, tables, marks, x, y, wide, drawing.height()).draw();
            x += wide;
        }
    }

    private enum Place {
        LEFT,
        MIDDLE,
        RIGHT,
        TOP_LEFT,
        TOP
    }

    /** Text broken as the rows are measured, in a cell that begins at x. */
    private void words(
            String text,
            double x,
            double wide,
            double height,
            double points,
            Place place,
            boolean strong) {
        if (text.isEmpty()) {
            return;
        }
        double millimetres = wide / POINTS_PER_MM;
        List<Integer> ends = TypeMeasure.lineEnds(text, points, millimetres);
        double pitch = points * TypeMeasure.LINE_EM;
        boolean atTop = place == Place.TOP || place == Place.TOP_LEFT;
        double line = atTop ? y + 1 : y + (height - pitch * ends.size()) / 2;
        int from = 0;
        for (int to : ends) {
            String piece = text.substring(from, to).strip();
            double length = TypeMeasure.width(piece, points);
            double start =
                    switch (place) {
                        case LEFT, TOP_LEFT -> PADDING;
                        case MIDDLE, TOP -> (wide - length) / 2;
                        case RIGHT -> wide - length - PADDING;
                    };
            marks.add(new Mark.Words(LEFT + x + start, line, length, points, strong, piece));
            line += pitch;
            from = to;
        }
    }

    private double left(int column) {
        double x = 0;
        for (Column each : table.columns().subList(0, column)) {
            x += each.millimetres() * POINTS_PER_MM;
        }
        return x;
    }

    private double width() {
        return left(table.columns().size());
    }
}

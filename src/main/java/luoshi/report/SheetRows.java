package luoshi.report;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Writes the rows of a table that is laid out. */
final class SheetRows {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    private final Styles styles;
    private final Placed placed;
    private final Table table;
    private final RowXml out;

    SheetRows(Styles styles, Placed placed, RowXml out) {
        this.styles = styles;
        this.placed = placed;
        this.table = placed.table();
        this.out = out;
    }

    /** Hears of each row that is written. */
    @FunctionalInterface
    interface RowHeard {
        void written(PageLayout.Row row);
    }

    void write(PageLayout.Laid laid, RowHeard heard) throws IOException {
        head();
        int depth = 0;
        int index = Placed.HEADER_ROW;
        for (PageLayout.Row row : laid.rows()) {
            int level = row.line() instanceof Line.Entry ? depth : level(row.line());
            depth = row.line() instanceof Line.Entry ? depth : level + 1;
            out.row(++index, row.height(), row.line() instanceof Line.Note ? 0 : level);
            body(row.line(), index);
            out.endRow();
            heard.written(row);
        }
        out.end();
    }

    /** How deep the rows are outlined. */
    static int deepest(PageLayout.Laid laid) {
        int deepest = 0;
        int depth = 0;
        for (PageLayout.Row row : laid.rows()) {
            int level = row.line() instanceof Line.Entry ? depth : level(row.line());
            depth = row.line() instanceof Line.Entry ? depth : level + 1;
            deepest = Math.max(deepest, row.line() instanceof Line.Note ? 0 : level);
        }
        return deepest;
    }

    private static int level(Line line) {
        return line instanceof Line.Heading heading ? heading.depth() : 0;
    }

    private void head() throws IOException {
        int title = styles.of(Styles.Role.TITLE);
        out.row(0, PageLayout.titleHeight(table), 0);
        out.text(0, title, table.title());
        for (int i = 1; i <= lastColumn(); i++) {
            out.empty(i, title);
        }
        out.endRow();
        out.row(1, PageLayout.secondHeight(), 0);
        out.text(0, styles.of(Styles.Role.SECOND_LEFT), table.left());
        out.text(lastColumn(), styles.of(Styles.Role.SECOND_RIGHT), table.right());
        out.endRow();
        out.row(Placed.HEADER_ROW, PageLayout.headerHeight(table.columns()), 0);
        for (int i = 0; i <= lastColumn(); i++) {
            out.text(i, styles.of(Styles.Role.HEADER), table.columns().get(i).header());
        }
        out.endRow();
    }

    private void body(Line line, int index) {
        switch (line) {
            case Line.Entry entry -> entry(entry.cells(), index);
            case Line.Note note -> out.text(0, styles.of(Styles.Role.NOTE), note.text());
            case Line.Drawing drawing -> {}
            case Line.Heading heading ->
                    across(
                            heading.rank() == 1
                                    ? Styles.Role.FIRST_HEADING
                                    : Styles.Role.SECOND_HEADING,
                            heading.column(),
                            heading.text());
            case Line.Block block -> across(Styles.Role.BLOCK, 0, block.text());
        }
    }

    /** A heading in one cell, framed with the empty cells that it runs over. */
    private void across(Styles.Role role, int column, String text) {
        for (int i = 0; i <= lastColumn(); i++) {
            Styles.Edge edge =
                    i == 0
                            ? Styles.Edge.LEFT
                            : i == lastColumn() ? Styles.Edge.RIGHT : Styles.Edge.MIDDLE;
            out.text(i, styles.of(role, edge), i == column ? text : "");
        }
    }

    private void entry(List<Cell> cells, int index) {
        for (int i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                case Cell.Figure figure ->
                        out.number(i, styles.ofNumber(figure.format()), figure.value());
                case Cell.Formula formula ->
                        out.formula(
                                i,
                                styles.ofNumber(formula.format()),
                                placed(formula.formula(), index),
                                formula.value());
                case Cell.Text text -> text(i, text);
            }
        }
    }

    private String placed(String formula, int index) {
        return PLACE.matcher(formula.replace("{row}", Integer.toString(index + 1)))
                .replaceAll(
                        place ->
                                Integer.toString(placed.row(Integer.parseInt(place.group(1))) + 1));
    }

    private void text(int column, Cell.Text cell) {
        Face face = Face.ofBody(cell.text());
        int style =
                styles.ofText(
                        role(table.columns().get(column).fit()),
                        face,
                        PrintableText.looksLikeFormula(cell.text()));
        if (cell.marked().isEmpty()) {
            out.text(column, style, cell.text());
        } else {
            out.marked(
                    column,
                    style,
                    cell.text(),
                    cell.marked(),
                    styles.run(face, false),
                    styles.run(face, true));
        }
    }

    private static Styles.Role role(Column.Fit fit) {
        return switch (fit) {
            case TEXT -> Styles.Role.TEXT;
            case CENTRED -> Styles.Role.CENTRED;
            case WORD -> Styles.Role.WORD;
        };
    }

    private int lastColumn() {
        return table.columns().size() - 1;
    }
}

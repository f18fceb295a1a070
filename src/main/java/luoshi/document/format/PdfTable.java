package luoshi.document.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table over several pages: its header once, and a row that a page break parts as one. */
final class PdfTable {
    /** How near to its cell's edge a full line ends, in type sizes. */
    private static final double FULL = 1.8;

    private final PdfGrid like;
    private final List<Row> rows = new ArrayList<>();

    /** The cells of a row; a merged one is the same object at each of its places. */
    private record Row(List<StringBuilder> cells) {
        boolean says(Row other) {
            return cells.toString().equals(other.cells.toString());
        }
    }

    PdfTable(PdfGrid like) {
        this.like = like;
    }

    boolean goesOnWith(PdfGrid grid) {
        return like.isLike(grid);
    }

    void add(PdfGrid grid, Map<Integer, List<PdfGlyph>> glyphs) {
        List<Row> more = rows(grid, glyphs);
        if (!rows.isEmpty() && more.size() > 1 && more.getFirst().says(rows.getFirst())) {
            more.removeFirst();
        }
        if (!rows.isEmpty() && !more.isEmpty() && isRest(more.getFirst(), rows.getLast())) {
            if (isRow(more, rows.getLast())) {
                goOnBelow(more, rows.getLast().cells.getFirst());
            } else {
                join(rows.getLast(), more.removeFirst());
            }
        }
        rows.addAll(more);
    }

    private static List<Row> rows(PdfGrid grid, Map<Integer, List<PdfGlyph>> glyphs) {
        Map<Integer, StringBuilder> texts = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        int columns = grid.columns();
        for (int row = 0; row < grid.rows(); row++) {
            List<StringBuilder> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                int cell = grid.cellAt(row, column);
                cells.add(
                        texts.computeIfAbsent(cell, key -> cell(glyphs.get(key), grid.right(key))));
            }
            rows.add(new Row(cells));
        }
        return rows;
    }

    /** The lines of a cell; one that fills it goes on in the next. */
    private static StringBuilder cell(@Nullable List<PdfGlyph> glyphs, double right) {
        StringBuilder text = new StringBuilder();
        if (glyphs == null) {
            return text;
        }
        boolean full = true;
        for (PdfLine line : PdfLine.of(glyphs)) {
            if (full) {
                glue(text, line.text());
            } else {
                text.append('\n').append(line.text());
            }
            full = right - line.right() < FULL * line.size();
        }
        return text;
    }

    /** Goes on with a broken line; only between Latin words there was a space. */
    private static void glue(StringBuilder text, String more) {
        boolean words =
                !text.isEmpty()
                        && !more.isEmpty()
                        && text.charAt(text.length() - 1) < 0x250
                        && more.charAt(0) < 0x250;
        text.append(words ? " " : "").append(more);
    }

    /** Whether a page's first row only goes on with the last of the page before: no number. */
    private static boolean isRest(Row next, Row last) {
        return next.cells.size() > 1
                && next.cells.get(0).toString().isBlank()
                && !last.cells.get(0).toString().isBlank()
                && last.cells.get(0) != last.cells.get(1)
                && next.cells.get(0) != next.cells.get(1);
    }

    /**
     * Whether what has no first cell of its own is a row all the same: it has a number of its own.
     */
    private static boolean isRow(List<Row> more, Row last) {
        return isNumber(more.getFirst().cells.get(1)) && isNumber(last.cells.get(1));
    }

    private static boolean isNumber(StringBuilder cell) {
        return cell.toString().strip().matches("\\d{1,4}");
    }

    /** The first cell of the page before reaches down to the rows that have none. */
    private static void goOnBelow(List<Row> more, StringBuilder above) {
        StringBuilder none = more.getFirst().cells.getFirst();
        more.forEach(row -> row.cells.replaceAll(cell -> cell == none ? above : cell));
    }

    private static void join(Row last, Row rest) {
        for (int i = 0; i < last.cells.size(); i++) {
            boolean first = i == 0 || rest.cells.get(i) != rest.cells.get(i - 1);
            if (first && !rest.cells.get(i).isEmpty()) {
                glue(last.cells.get(i), rest.cells.get(i).toString());
            }
        }
    }

    Grid grid() {
        Grid grid = new Grid();
        for (int r = 0; r < rows.size(); r++) {
            List<StringBuilder> cells = rows.get(r).cells;
            for (int c = 0; c < cells.size(); c++) {
                if (grid.at(r, c) == null) {
                    grid.put(r, c, height(r, c), width(cells, c), cells.get(c).toString());
                }
            }
        }
        return grid;
    }

    private static int width(List<StringBuilder> cells, int column) {
        int end = column + 1;
        while (end < cells.size() && cells.get(end) == cells.get(column)) {
            end++;
        }
        return end - column;
    }

    private int height(int row, int column) {
        int end = row + 1;
        while (end < rows.size()
                && rows.get(end).cells.get(column) == rows.get(row).cells.get(column)) {
            end++;
        }
        return end - row;
    }
}

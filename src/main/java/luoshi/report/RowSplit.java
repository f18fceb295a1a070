package luoshi.report;

import java.util.ArrayList;
import java.util.List;
import luoshi.model.Passage;

/**
 * The rows that an entry takes: one, or where it would be too tall to print several, which repeat
 * what is short and go on with what is long.
 */
final class RowSplit {
    /** What a cell holds at most, less what （续） takes. */
    private static final int LONGEST = 32_000;

    private final List<Column> columns;
    private final double points;
    private final String continued;

    /**
     * @param points the size of the body's type
     * @param continued what begins the rest of a text (（续）)
     */
    RowSplit(List<Column> columns, double points, String continued) {
        this.columns = columns;
        this.points = points;
        this.continued = continued;
    }

    /** One row of an entry with its height in points. */
    record Part(List<Cell> cells, double height) {}

    /**
     * The entry's rows.
     *
     * @param first how tall the first may be, in points
     * @param others how tall the others may be, in points
     */
    List<Part> rows(List<Cell> cells, double first, double others) {
        List<List<Piece>> pieces = new ArrayList<>();
        int count = 1;
        for (int i = 0; i < columns.size(); i++) {
            List<Piece> of = pieces(cells.get(i), columns.get(i), first, others);
            pieces.add(of);
            count = Math.max(count, of.size());
        }
        if (count == 1) {
            int lines = 1;
            for (List<Piece> of : pieces) {
                lines = Math.max(lines, of.getFirst().lines());
            }
            return List.of(new Part(cells, TypeMeasure.height(lines, points)));
        }
        List<Part> rows = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            rows.add(row(pieces, n));
        }
        return rows;
    }

    /** What of a cell stands in one row, and the lines that it takes there. */
    private record Piece(Cell cell, int lines) {}

    private Part row(List<List<Piece>> pieces, int n) {
        List<Cell> cells = new ArrayList<>();
        int lines = 1;
        for (List<Piece> of : pieces) {
            Piece piece =
                    of.size() == 1
                            ? of.getFirst()
                            : n < of.size() ? of.get(n) : new Piece(Cell.empty(), 1);
            cells.add(piece.cell());
            lines = Math.max(lines, piece.lines());
        }
        return new Part(cells, TypeMeasure.height(lines, points));
    }

    private int lines(Cell.Text text, Column column) {
        return TypeMeasure.lines(text.text(), points, column.millimetres());
    }

    private List<Piece> pieces(Cell cell, Column column, double first, double others) {
        if (!(cell instanceof Cell.Text text) || column.fit() == Column.Fit.WORD) {
            return List.of(new Piece(cell, 1));
        }
        int whole = lines(text, column);
        if (whole <= TypeMeasure.linesIn(first, points) && text.text().length() <= LONGEST) {
            return List.of(new Piece(text, whole));
        }
        List<Piece> pieces = new ArrayList<>();
        Cell.Text rest = text;
        while (true) {
            int most = TypeMeasure.linesIn(pieces.isEmpty() ? first : others, points);
            List<Integer> ends = TypeMeasure.lineEnds(rest.text(), points, column.millimetres());
            if (ends.size() <= most && rest.text().length() <= LONGEST) {
                pieces.add(new Piece(rest, ends.size()));
                return pieces;
            }
            int least = pieces.isEmpty() ? 0 : continued.length();
            int cut = cutThatFits(rest, ends, column, most, least);
            Cell.Text piece = part(rest, 0, cut, "");
            pieces.add(new Piece(piece, lines(piece, column)));
            rest = part(rest, cut, rest.text().length(), continued);
        }
    }

    /** By itself a piece may be broken otherwise than as the beginning of the whole. */
    private int cutThatFits(
            Cell.Text rest, List<Integer> ends, Column column, int most, int least) {
        int cut = cut(rest.text(), ends, most, least);
        for (int fewer = most - 1; fewer > 0; fewer--) {
            if (lines(part(rest, 0, cut, ""), column) <= most) {
                return cut;
            }
            cut = cut(rest.text(), ends, fewer, least);
        }
        return cut;
    }

    /** At the end of a sentence where one ends in the last third, else of a clause or name. */
    private static int cut(String text, List<Integer> ends, int most, int least) {
        int last = Math.min(ends.get(Math.min(most, ends.size()) - 1), LONGEST);
        last = Math.max(last, least + 1);
        for (String breaks : List.of("。；;！？\n", "，、,")) {
            for (int i = last; i > last * 2 / 3 && i > least + 1; i--) {
                if (breaks.indexOf(text.charAt(i - 1)) >= 0) {
                    return i;
                }
            }
        }
        return Character.isLowSurrogate(text.charAt(last)) ? last - 1 : last;
    }

    private static Cell.Text part(Cell.Text whole, int from, int to, String before) {
        List<Passage> marked = new ArrayList<>();
        for (Passage span : whole.marked()) {
            int start = Math.max(span.start(), from) - from;
            int end = Math.min(span.end(), to) - from;
            if (start < end) {
                marked.add(new Passage(start + before.length(), end + before.length()));
            }
        }
        boolean endsBreak =
                to > from && to < whole.text().length() && whole.text().charAt(to - 1) == '\n';
        return new Cell.Text(
                before + whole.text().substring(from, endsBreak ? to - 1 : to), marked);
    }
}

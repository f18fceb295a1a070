package luoshi.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import luoshi.document.CellFit.Count;
import luoshi.model.Passage;
import luoshi.text.Folding;

/**
 * Cells one below the other, given to the columns of a header so that all together they fit best: a
 * row goes through the columns from the left and may leave some empty, a cell may go on in the one
 * below, a heading may stand between two rows, and behind the last row the text may go on.
 */
final class StackedCells {
    /** That rows end and other text begins is rarer than a cell that goes on. */
    private static final int END = -9;

    private static final int FEWEST_ROWS = 2;
    private static final int WORTH_OF_A_CELL = 6;

    private final String text;
    private final List<Passage> cells;
    private final List<String> folded = new ArrayList<>();
    private final Count[] counts;
    private final boolean parted;
    private final CellFit weights;
    private final int width;

    /** The best worth of all ways to reach a cell under a column, and the column before. */
    private final int[][] best;

    private final int[][] from;
    private final int heading;
    private final int behind;

    /**
     * @param parted whether blank lines stand between the cells
     */
    StackedCells(String text, List<Passage> cells, CellFit weights, boolean parted) {
        this.text = text;
        this.cells = cells;
        this.parted = parted;
        this.weights = weights;
        this.width = weights.width();
        this.heading = width;
        this.behind = width + 1;
        cells.forEach(cell -> folded.add(Folding.fold(cell.of(text))));
        this.counts = counts(folded);
        this.best = new int[cells.size()][width + 2];
        this.from = new int[cells.size()][width + 2];
        fill();
    }

    /** Lines are cells; where blank lines part cells, lines without one between are one cell. */
    static List<Passage> cells(LaidOutLines lines, StackedHead head, int end) {
        List<Passage> cells = new ArrayList<>();
        for (int i = head.behind(); i < end; i++) {
            Passage line = lines.get(i);
            boolean number = CellWeights.isNumber(Folding.fold(line.of(lines.text())));
            if (head.spaced() && !lines.isParted(i) && !cells.isEmpty() && !number) {
                cells.add(new Passage(cells.removeLast().start(), line.end()));
            } else {
                cells.add(line);
            }
        }
        return cells;
    }

    /** How the numbers among the cells go on with one another. */
    private static Count[] counts(List<String> folded) {
        Count[] counts = new Count[folded.size()];
        int last = 0;
        int above = 0;
        for (int i = 0; i < counts.length; i++) {
            counts[i] = Count.NONE;
            if (CellWeights.isNumber(folded.get(i))) {
                int value = Numerals.value(folded.get(i).replaceAll("[.、]$", ""));
                boolean first = last == 0 && i <= 1;
                boolean due = first || value == 1 || value == last + 1 || value == above + 1;
                counts[i] = due ? Count.DUE : value > last ? Count.GAP : Count.NONE;
                last = due ? value : last;
                above = value;
            }
        }
        return counts;
    }

    private void fill() {
        for (int cell = 0; cell < cells.size(); cell++) {
            Arrays.fill(best[cell], CellFit.IMPOSSIBLE);
            for (int column = 0; column < width; column++) {
                int fit = weights.fit(column, folded.get(cell), counts[cell]);
                if (fit > CellFit.IMPOSSIBLE) {
                    reach(cell, column, fit);
                }
            }
            reachHeading(cell);
            if (cell > 0) {
                reachEnd(cell);
            }
        }
    }

    private void reach(int cell, int column, int fit) {
        if (cell == 0) {
            take(cell, column, fit + empty(0, column), -1);
            return;
        }
        int other = fit + CellWeights.breaksOff(folded.get(cell - 1));
        for (int before = 0; before < width; before++) {
            int worth = best[cell - 1][before];
            if (before < column) {
                take(cell, column, worth + other + empty(before + 1, column), before);
            } else {
                int skipped = empty(before + 1, width) + empty(0, column);
                take(cell, column, worth + other + skipped, width + 2 + before);
            }
            if (before == column) {
                int more = weights.goesOn(column, folded.get(cell - 1), folded.get(cell), parted);
                take(cell, column, worth + more, before);
            }
        }
        take(cell, column, best[cell - 1][heading] + fit + empty(0, column), heading);
    }

    private void reachHeading(int cell) {
        boolean number = cell + 1 < cells.size() && counts[cell + 1] == Count.DUE;
        int worth = weights.heading(cells.get(cell).of(text), number);
        if (worth == CellFit.IMPOSSIBLE || cell + 1 == cells.size()) {
            return;
        }
        if (cell == 0) {
            take(cell, heading, worth, -1);
            return;
        }
        take(cell, heading, best[cell - 1][heading] + worth, heading);
        for (int before = 0; before < width; before++) {
            take(cell, heading, best[cell - 1][before] + empty(before + 1, width) + worth, before);
        }
    }

    private void reachEnd(int cell) {
        take(cell, behind, best[cell - 1][behind], behind);
        for (int before = 0; before < width; before++) {
            take(cell, behind, best[cell - 1][before] + empty(before + 1, width) + END, before);
        }
    }

    private int empty(int first, int end) {
        int sum = 0;
        for (int column = first; column < end; column++) {
            sum += weights.empty(column);
        }
        return sum;
    }

    private void take(int cell, int column, int worth, int before) {
        if (worth > best[cell][column]) {
            best[cell][column] = worth;
            from[cell][column] = before;
        }
    }

    /** What all cells together are worth, with what the last row lacks. */
    int worth() {
        int last = last();
        return last < 0 ? CellFit.IMPOSSIBLE : atEnd(last);
    }

    private int atEnd(int column) {
        int worth = best[cells.size() - 1][column];
        return column < width ? worth + empty(column + 1, width) : worth;
    }

    private int last() {
        int last = -1;
        for (int column = 0; !cells.isEmpty() && column < width + 2; column++) {
            if (best[cells.size() - 1][column] > CellFit.IMPOSSIBLE
                    && (last < 0 || atEnd(column) > atEnd(last))) {
                last = column;
            }
        }
        return last;
    }

    /** The rows, headings among them as rows with one cell; none where the cells are no table's. */
    List<List<Passage>> rows() {
        LinkedList<List<Passage>> rows = new LinkedList<>();
        int used = 0;
        int column = last();
        Passage[] row = new Passage[width];
        for (int cell = cells.size() - 1; cell >= 0 && column >= 0; cell--) {
            int before = from[cell][column];
            boolean begins = before < 0 || before >= width;
            if (column == heading) {
                rows.addFirst(row(new Passage[width], 0, cells.get(cell)));
            } else if (column < width) {
                used++;
                row(row, column, cells.get(cell));
                if (begins) {
                    rows.addFirst(filled(row));
                    row = new Passage[width];
                }
            }
            column = before >= width + 2 ? before - width - 2 : before;
        }
        boolean table = rows.size() >= FEWEST_ROWS && worth() >= used * WORTH_OF_A_CELL;
        return table ? rows : List.of();
    }

    private static List<Passage> row(Passage[] row, int column, Passage cell) {
        Passage below = row[column];
        row[column] = below == null ? cell : new Passage(cell.start(), below.end());
        return filled(row);
    }

    /** Empty cells stand at the place of the row's first. */
    private static List<Passage> filled(Passage[] row) {
        int place = Arrays.stream(row).filter(c -> c != null).findFirst().orElseThrow().start();
        List<Passage> filled = new ArrayList<>();
        for (Passage cell : row) {
            filled.add(cell == null ? new Passage(place, place) : cell);
        }
        return filled;
    }
}

package luoshi.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import luoshi.document.CellFit.Count;
import luoshi.model.Passage;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

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
        List<List<Passage>> rows = new ArrayList<>();
        int used = 0;
        int column = last();
        @Nullable Passage[] row = new Passage[width];
        for (int cell = cells.size() - 1; cell >= 0 && column >= 0; cell--) {
            int before = from[cell][column];
            if (column == heading) {
                rows.add(alone(cells.get(cell)));
            } else if (column < width) {
                used++;
                put(row, column, cells.get(cell));
                if (before < 0 || before >= width) {
                    rows.add(filled(row));
                    row = new Passage[width];
                }
            }
            column = before >= width + 2 ? before - width - 2 : before;
        }
        boolean table = rows.size() >= FEWEST_ROWS && worth() >= used * WORTH_OF_A_CELL;
        return table ? rows.reversed() : List.of();
    }

    private List<Passage> alone(Passage heading) {
        @Nullable Passage[] row = new Passage[width];
        row[0] = heading;
        return filled(row);
    }

    /** A cell, or above what has been put the lines before. */
    private static void put(@Nullable Passage[] row, int column, Passage cell) {
        Passage below = row[column];
        row[column] = below == null ? cell : new Passage(cell.start(), below.end());
    }

    /** Empty cells stand at the place of the row's first. */
    private static List<Passage> filled(@Nullable Passage[] row) {
        int place = 0;
        for (int i = row.length - 1; i >= 0; i--) {
            Passage cell = row[i];
            place = cell == null ? place : cell.start();
        }
        List<Passage> filled = new ArrayList<>();
        for (Passage cell : row) {
            filled.add(cell == null ? new Passage(place, place) : cell);
        }
        return filled;
    }
}

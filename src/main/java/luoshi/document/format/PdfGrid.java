package luoshi.document.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cells that a page's lines make: where the lines of one table cross is a grid, and places
 * between which no line stands are one cell.
 */
final class PdfGrid {
    private final double[] xs;
    private final double[] ys;
    private final int[] cell;

    /**
     * @param xs the edges of the columns, from the left
     * @param ys the edges of the rows, from the top
     * @param cell which cell each place of the grid belongs to: the index of its first place
     */
    private PdfGrid(double[] xs, double[] ys, int[] cell) {
        this.xs = xs;
        this.ys = ys;
        this.cell = cell;
    }

    /** The tables of a page, from the top. */
    static List<PdfGrid> on(PdfPage page) {
        List<PdfGrid> grids = new ArrayList<>();
        for (List<PdfRuling> group : groups(page.rulings())) {
            double[] xs = edges(group, false);
            double[] ys = edges(group, true);
            if (xs.length >= 3 && ys.length >= 2) {
                grids.add(of(group, xs, ys));
            }
        }
        grids.sort((a, b) -> Double.compare(a.ys[0], b.ys[0]));
        return grids;
    }

    /** Lines that hang together. */
    private static List<List<PdfRuling>> groups(List<PdfRuling> rulings) {
        List<List<PdfRuling>> groups = new ArrayList<>();
        boolean[] taken = new boolean[rulings.size()];
        for (int first = 0; first < taken.length; first++) {
            if (taken[first]) {
                continue;
            }
            List<PdfRuling> group = new ArrayList<>(List.of(rulings.get(first)));
            taken[first] = true;
            for (int i = 0; i < group.size(); i++) {
                for (int other = first; other < taken.length; other++) {
                    if (!taken[other] && group.get(i).meets(rulings.get(other))) {
                        taken[other] = true;
                        group.add(rulings.get(other));
                    }
                }
            }
            groups.add(group);
        }
        return groups;
    }

    private static double[] edges(List<PdfRuling> group, boolean horizontal) {
        double[] places =
                group.stream()
                        .filter(ruling -> ruling.horizontal() == horizontal)
                        .mapToDouble(PdfRuling::at)
                        .sorted()
                        .toArray();
        double[] edges = new double[places.length];
        int count = 0;
        for (double place : places) {
            if (count == 0 || place - edges[count - 1] > PdfRuling.NEAR) {
                edges[count++] = place;
            }
        }
        return Arrays.copyOf(edges, Math.min(count, Grid.MOST_COLUMNS));
    }

    private static PdfGrid of(List<PdfRuling> group, double[] xs, double[] ys) {
        int columns = xs.length - 1;
        int[] cell = new int[columns * (ys.length - 1)];
        for (int i = 0; i < cell.length; i++) {
            int row = i / columns;
            int column = i % columns;
            double x = (xs[column] + xs[column + 1]) / 2;
            double y = (ys[row] + ys[row + 1]) / 2;
            if (column > 0 && !isLine(group, false, xs[column], y)) {
                cell[i] = cell[i - 1];
            } else if (row > 0 && !isLine(group, true, ys[row], x)) {
                cell[i] = cell[i - columns];
            } else {
                cell[i] = i;
            }
        }
        return new PdfGrid(xs, ys, cell);
    }

    private static boolean isLine(
            List<PdfRuling> group, boolean horizontal, double at, double place) {
        return group.stream()
                .anyMatch(
                        ruling ->
                                ruling.horizontal() == horizontal
                                        && Math.abs(ruling.at() - at) <= PdfRuling.NEAR
                                        && ruling.covers(place));
    }

    int rows() {
        return ys.length - 1;
    }

    /** Which cell a place of the grid belongs to. */
    int cellAt(int row, int column) {
        return cell[row * columns() + column];
    }

    int columns() {
        return xs.length - 1;
    }

    double top() {
        return ys[0];
    }

    double bottom() {
        return ys[ys.length - 1];
    }

    /** Which cell a character stands in, -1 if in none. */
    int cellAt(PdfGlyph glyph) {
        int column = between(xs, glyph.middle());
        int row = between(ys, glyph.waist());
        return column < 0 || row < 0 ? -1 : cell[row * columns() + column];
    }

    private static int between(double[] edges, double place) {
        int found = Arrays.binarySearch(edges, place);
        int index = found >= 0 ? found : -found - 2;
        return index < 0 || index >= edges.length - 1 ? -1 : index;
    }

    /** Where a cell ends on the right. */
    double right(int first) {
        int column = first % columns();
        while (column + 1 < columns() && cell[first - first % columns() + column + 1] == first) {
            column++;
        }
        return xs[column + 1];
    }

    /** Whether the columns of two tables lie under each other. */
    boolean isLike(PdfGrid other) {
        if (other.xs.length != xs.length) {
            return false;
        }
        for (int i = 0; i < xs.length; i++) {
            if (Math.abs(xs[i] - other.xs[i]) > PdfRuling.NEAR) {
                return false;
            }
        }
        return true;
    }
}

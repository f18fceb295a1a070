package luoshi.matching;

import java.util.Arrays;

/** The assignment of rows to columns, each column to one row at most, with the greatest gain. */
final class Hungarian {
    private final double[][] gain;
    private final int columns;
    private final double[] ofRow;
    private final double[] ofColumn;
    private final int[] rowOf;
    private final int[] before;

    private Hungarian(double[][] gain) {
        this.gain = gain;
        this.columns = gain[0].length;
        this.ofRow = new double[gain.length + 1];
        this.ofColumn = new double[columns + 1];
        this.rowOf = new int[columns + 1];
        this.before = new int[columns + 1];
    }

    /**
     * The column of each row.
     *
     * @param gain by row and column; no fewer columns than rows
     */
    static int[] best(double[][] gain) {
        Hungarian method = new Hungarian(gain);
        for (int row = 1; row <= gain.length; row++) {
            method.place(row);
        }
        int[] chosen = new int[gain.length];
        for (int column = 1; column <= method.columns; column++) {
            if (method.rowOf[column] > 0) {
                chosen[method.rowOf[column] - 1] = column - 1;
            }
        }
        return chosen;
    }

    /** Places one more row; the rows that it displaces move along the cheapest path. */
    private void place(int row) {
        rowOf[0] = row;
        double[] slack = new double[columns + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        boolean[] seen = new boolean[columns + 1];
        int at = 0;
        while (rowOf[at] != 0) {
            seen[at] = true;
            at = next(at, slack, seen);
        }
        while (at != 0) {
            rowOf[at] = rowOf[before[at]];
            at = before[at];
        }
    }

    private int next(int at, double[] slack, boolean[] seen) {
        int row = rowOf[at];
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int column = 1; column <= columns; column++) {
            if (!seen[column]) {
                double rest = -gain[row - 1][column - 1] - ofRow[row] - ofColumn[column];
                if (rest < slack[column]) {
                    slack[column] = rest;
                    before[column] = at;
                }
                if (slack[column] < least) {
                    least = slack[column];
                    nearest = column;
                }
            }
        }
        for (int column = 0; column <= columns; column++) {
            if (seen[column]) {
                ofRow[rowOf[column]] += least;
                ofColumn[column] -= least;
            } else {
                slack[column] -= least;
            }
        }
        return nearest;
    }
}

package luoshi.document.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table while it is being read: cells with their extent, put at their places. */
final class Grid {
    static final int MOST_COLUMNS = 200;
    private static final int MOST_PLACES = 1_000_000;

    /** A cell; the same one stands at each place that it covers. */
    static final class Cell {
        final String text;

        Cell(String text) {
            this.text = text;
        }
    }

    private final List<List<@Nullable Cell>> rows = new ArrayList<>();
    private int places;

    int height() {
        return rows.size();
    }

    int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    @Nullable Cell at(int row, int column) {
        if (row >= rows.size() || column >= rows.get(row).size()) {
            return null;
        }
        return rows.get(row).get(column);
    }

    /** The first free column of a row at or behind a column. */
    int free(int row, int column) {
        int free = column;
        while (at(row, free) != null) {
            free++;
        }
        return free;
    }

    /** Puts a cell; what goes beyond the widest table, or is taken already, is left out. */
    void put(int row, int column, int height, int width, String text) {
        Cell cell = new Cell(text);
        for (int r = row; r < row + Math.max(1, height); r++) {
            for (int c = column; c < Math.min(MOST_COLUMNS, column + Math.max(1, width)); c++) {
                set(r, c, cell);
            }
        }
    }

    private void set(int row, int column, Cell cell) {
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        List<@Nullable Cell> cells = rows.get(row);
        while (cells.size() <= column) {
            cells.add(null);
            if (++places > MOST_PLACES) {
                throw new TooMuchException();
            }
        }
        if (cells.get(column) == null) {
            cells.set(column, cell);
        }
    }

    /** Whether there are two columns to compare. */
    boolean isTable() {
        return rows.stream().anyMatch(row -> row.stream().distinct().count() > 1);
    }
}

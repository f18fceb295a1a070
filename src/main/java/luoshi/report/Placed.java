package luoshi.report;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A table whose rows have their places in a sheet. */
final class Placed {
    /** The row of the column headers; title and second row stand above it. */
    static final int HEADER_ROW = 2;

    private final Table table;
    private final List<Line.Entry> entries;

    /** The first row of each entry, counted from 0. */
    private final int[] rows;

    private Placed(Table table, List<Line.Entry> entries, int[] rows) {
        this.table = table;
        this.entries = entries;
        this.rows = rows;
    }

    Table table() {
        return table;
    }

    static Placed of(Table table, PageLayout.Laid laid) {
        List<Line.Entry> entries = table.entryLines();
        int[] rows = new int[entries.size()];
        Arrays.fill(rows, -1);
        int row = HEADER_ROW;
        for (PageLayout.Row each : laid.rows()) {
            row++;
            if (each.entry() >= 0 && rows[each.entry()] < 0) {
                rows[each.entry()] = row;
            }
        }
        return new Placed(table, entries, rows);
    }

    /**
     * The row of an entry.
     *
     * @param entry -1 for the headers
     */
    int row(int entry) {
        return entry < 0 ? HEADER_ROW : rows[entry];
    }

    /** The cell of an entry, or of the headers for -1. */
    Cell cell(int entry, int column) {
        return entry < 0
                ? Cell.of(table.columns().get(column).header())
                : entries.get(entry).cells().get(column);
    }

    /** Adds how its numbers are shown. */
    void addFormats(Set<String> formats) {
        for (Line.Entry entry : entries) {
            for (Cell cell : entry.cells()) {
                switch (cell) {
                    case Cell.Figure figure -> formats.add(figure.format());
                    case Cell.Formula formula -> formats.add(formula.format());
                    case Cell.Text text -> {}
                }
            }
        }
    }
}

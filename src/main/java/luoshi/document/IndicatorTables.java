package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import luoshi.document.format.Table;
import luoshi.model.IndicatorValue;
import luoshi.model.Passage;
import org.jspecify.annotations.Nullable;

/** Reads the values of indicators from tables that have grids. */
final class IndicatorTables {
    private static final int FEWEST_CELLS = 3;
    private static final int FURTHEST = 2000;

    private final String text;
    private final @Nullable Integer begins;
    private final PrintedIndicatorNames names;
    private final List<Passage> regions = new ArrayList<>();

    IndicatorTables(String text, @Nullable Integer begins, PrintedIndicatorNames names) {
        this.text = text;
        this.begins = begins;
        this.names = names;
    }

    /** Whether a table's rows are indicators. */
    static boolean isOne(Table table, String text) {
        IndicatorHeader header = start(table, text);
        if (header == null) {
            return false;
        }
        long years =
                header.values().stream()
                        .map(IndicatorColumn::year)
                        .filter(y -> y != null)
                        .distinct()
                        .count();
        return years > 1
                || table.rows().subList(0, header.behind()).stream()
                        .flatMap(List::stream)
                        .map(cell -> TableColumn.of(cell.of(text)))
                        .noneMatch(IndicatorTables::isOfATask);
    }

    private static boolean isOfATask(@Nullable TableColumn column) {
        return column == TableColumn.LEAD
                || column == TableColumn.SUPPORTING
                || column == TableColumn.LEADER
                || column == TableColumn.DEADLINE
                || column == TableColumn.ACCOUNT;
    }

    private static @Nullable IndicatorHeader start(Table table, String text) {
        // above it may stand a title, or all of the text that a file of separated values holds
        for (int row = 0; row < Math.min(FURTHEST, table.rows().size()); row++) {
            if (table.rows().get(row).stream().filter(c -> c.end() > c.start()).count() < 2) {
                continue;
            }
            IndicatorHeader header = IndicatorHeader.at(table, row, text);
            if (header != null) {
                return header;
            }
        }
        return null;
    }

    List<IndicatorValue> read(List<Table> tables) {
        List<IndicatorValue> values = new ArrayList<>();
        for (Table table : tables) {
            IndicatorHeader header = start(table, text);
            if (header != null) {
                IndicatorCells cells = new IndicatorCells(header, begins, names);
                IndicatorRow rows = new IndicatorRow(header, text);
                for (List<Passage> row :
                        table.rows().subList(header.behind(), table.rows().size())) {
                    rows.read(row, cells);
                }
                values.addAll(cells.values());
                if (!cells.values().isEmpty()) {
                    int from = header.behind() - 1;
                    regions.add(new Passage(start(table.rows().get(from)), end(table)));
                }
            }
        }
        return values;
    }

    private static int start(List<Passage> row) {
        return row.stream().mapToInt(Passage::start).min().orElse(0);
    }

    /** Behind the last row that has several cells: in separated values prose is rows too. */
    private int end(Table table) {
        int end = 0;
        for (List<Passage> row : table.rows()) {
            if (row.stream().filter(c -> c.end() > c.start()).distinct().count() >= FEWEST_CELLS) {
                end = row.stream().mapToInt(Passage::end).max().orElse(end);
            }
        }
        return end;
    }

    /** Where the tables that have been read stand, from their headers on. */
    List<Passage> regions() {
        return regions;
    }
}

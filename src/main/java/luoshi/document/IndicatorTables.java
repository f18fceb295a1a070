package luoshi.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import luoshi.document.format.Table;
import luoshi.model.IndicatorRole;
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
                for (List<Passage> row :
                        table.rows().subList(header.behind(), table.rows().size())) {
                    row(header, cells, row);
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

    private void row(IndicatorHeader header, IndicatorCells cells, List<Passage> row) {
        Set<Passage> shown = new LinkedHashSet<>();
        row.stream().filter(cell -> !cell.of(text).isBlank()).forEach(shown::add);
        int name = header.first(IndicatorColumn.Kind.NAME);
        if (shown.size() < 2 || row.get(name).of(text).isBlank()) {
            return;
        }
        int unit = header.first(IndicatorColumn.Kind.UNIT);
        List<String> values = new ArrayList<>();
        List<String> words = new ArrayList<>();
        shown.forEach(cell -> words.add(Spacing.tidy(cell.of(text))));
        for (int i = 0; i < header.columns().size(); i++) {
            if (header.columns().get(i).hasValues()) {
                values.add(row.get(i).of(text));
            }
        }
        Passage first = shown.iterator().next();
        int start = Math.min(first.start(), row.get(name).start());
        int end = row.stream().mapToInt(Passage::end).max().orElse(start);
        cells.row(
                lastName(header, row),
                unit < 0 ? "" : row.get(unit).of(text),
                values,
                role(header, row),
                String.join(" ", words),
                new Passage(start, end));
    }

    /** What the row says its values are; null where it does not. */
    private @Nullable IndicatorRole role(IndicatorHeader header, List<Passage> row) {
        int column = header.first(IndicatorColumn.Kind.ROLE);
        return switch (column < 0 ? "" : Spacing.tidy(row.get(column).of(text))) {
            case "基期值" -> IndicatorRole.BASELINE;
            case "目标值" -> IndicatorRole.TARGET;
            case "完成值" -> IndicatorRole.ACTUAL;
            default -> null;
        };
    }

    /** The name; where it stands over two columns and parts, the lower part. */
    private String lastName(IndicatorHeader header, List<Passage> row) {
        String name = "";
        for (int i = 0; i < header.columns().size(); i++) {
            String cell = row.get(i).of(text);
            if (header.columns().get(i).kind() == IndicatorColumn.Kind.NAME && !cell.isBlank()) {
                name = cell;
            }
        }
        return name;
    }
}

package luoshi.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import luoshi.model.IndicatorRole;
import luoshi.model.Passage;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table of indicators, cell by cell under its columns. */
final class IndicatorRow {
    private final IndicatorHeader header;
    private final String text;

    IndicatorRow(IndicatorHeader header, String text) {
        this.header = header;
        this.text = text;
    }

    /** Puts a row's values to the others; a row that says less than a name and a value has none. */
    void read(List<Passage> row, IndicatorCells cells) {
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
                lastName(row),
                unit < 0 ? "" : measure(row.get(unit).of(text)),
                values,
                role(row),
                String.join(" ", words),
                new Passage(start, end));
    }

    /** What the row says its values are; null where it does not. */
    private @Nullable IndicatorRole role(List<Passage> row) {
        int column = header.first(IndicatorColumn.Kind.ROLE);
        return switch (column < 0 ? "" : Spacing.tidy(row.get(column).of(text))) {
            case "基期值" -> IndicatorRole.BASELINE;
            case "目标值" -> IndicatorRole.TARGET;
            case "完成值" -> IndicatorRole.ACTUAL;
            default -> null;
        };
    }

    /** The name; where it stands over two columns and parts, the lower part. */
    private String lastName(List<Passage> row) {
        String name = "";
        for (int i = 0; i < header.columns().size(); i++) {
            String cell = row.get(i).of(text);
            if (header.columns().get(i).kind() == IndicatorColumn.Kind.NAME && !cell.isBlank()) {
                name = cell;
            }
        }
        return name;
    }

    /** A dash stands where there is no measure. */
    private static String measure(String printed) {
        return printed.strip().matches("[-—–/]+") ? "" : printed;
    }
}

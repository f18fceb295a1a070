package luoshi.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A sheet before it is laid out.
 *
 * @param name of its tab
 * @param title of the first row
 * @param left at the left of the second row
 * @param right at the right of the second row
 * @param columns widths in whole pixels, all together as wide as the paper
 */
record Table(
        SheetKind kind,
        String name,
        String title,
        String left,
        String right,
        List<Column> columns,
        List<Line> lines) {
    Table {
        columns = Paper.snapped(columns);
        lines = List.copyOf(lines);
    }

    /** The same with another name on its tab. */
    Table named(String other) {
        return new Table(kind, other, title, left, right, columns, lines);
    }

    /** Whether it has nothing to show. */
    boolean isEmpty() {
        return lines.stream()
                .noneMatch(line -> line instanceof Line.Entry || line instanceof Line.Drawing);
    }

    int entries() {
        return (int) lines.stream().filter(Line.Entry.class::isInstance).count();
    }

    List<Line.Entry> entryLines() {
        List<Line.Entry> entries = new ArrayList<>();
        for (Line line : lines) {
            if (line instanceof Line.Entry entry) {
                entries.add(entry);
            }
        }
        return entries;
    }
}

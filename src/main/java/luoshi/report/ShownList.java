package luoshi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A list as it stands on the screen: its columns in their order, its rows as they are sorted.
 *
 * @param name of the sheet's tab
 * @param title of the first row
 * @param left at the left of the second row, empty for nothing
 * @param right at the right of the second row, empty for nothing
 * @param rows each with a cell a column
 */
public record ShownList(
        String name,
        String title,
        String left,
        String right,
        List<Head> heads,
        List<List<String>> rows) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final double NARROW = 14;
    private static final double MIDDLING = 34;
    private static final double TASK = 78;

    /** Copies the columns and the rows. */
    public ShownList {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** What stands over a column, and how much room it wants. */
    public record Head(String words, Room room) {}

    /** How much room a column wants. */
    public enum Room {
        /** A number or a word. */
        NARROW,
        /** Names, a heading, a date. */
        MIDDLING,
        /** Whole sentences. */
        WIDE
    }

    Table table() {
        List<Column> columns = new ArrayList<>();
        for (Head head : heads) {
            columns.add(
                    switch (head.room()) {
                        case NARROW -> new Column(head.words(), NARROW, Column.Fit.WORD);
                        case MIDDLING -> new Column(head.words(), MIDDLING, Column.Fit.TEXT);
                        case WIDE -> new Column(head.words(), TASK, Column.Fit.TEXT);
                    });
        }
        List<Line> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(new Line.Entry(row.stream().map(ShownList::cell).toList()));
        }
        return new Table(
                SheetKind.LEDGER,
                name,
                PrintableText.of(title),
                PrintableText.of(left),
                PrintableText.of(right),
                columns,
                lines);
    }

    private static Cell cell(String words) {
        return NUMBER.matcher(words).matches()
                ? Cell.number(Integer.valueOf(words))
                : Cell.of(words);
    }
}

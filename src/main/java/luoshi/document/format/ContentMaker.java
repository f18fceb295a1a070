package luoshi.document.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.model.Passage;
import org.jspecify.annotations.Nullable;

/** Writes down what a reader finds, paragraph by paragraph and table by table. */
final class ContentMaker {
    private static final int LONGEST = 48 << 20;

    private final StringBuilder text = new StringBuilder();
    private final List<Table> tables = new ArrayList<>();
    private int part;

    /** What follows belongs to another part of the file: the next sheet. */
    void startPart() {
        part = text.length();
    }

    /** Adds a paragraph, or several parted by {@code \n}. */
    void paragraph(String printed) {
        append(clean(printed).stripTrailing());
        text.append('\n');
    }

    /** Adds a table; one with a single column is paragraphs. */
    void table(Grid grid) {
        boolean isTable = grid.isTable();
        Map<Grid.Cell, Passage> passages = new HashMap<>();
        List<List<Passage>> rows = new ArrayList<>();
        int width = grid.width();
        for (int row = 0; row < grid.height(); row++) {
            int start = text.length();
            List<Passage> places = row(grid, row, width, passages);
            // a row that only repeats merged cells says nothing
            if (text.length() > start) {
                text.append('\n');
                rows.add(places);
            }
        }
        if (isTable && !rows.isEmpty()) {
            tables.add(new Table(part, rows));
        }
    }

    private List<Passage> row(Grid grid, int row, int width, Map<Grid.Cell, Passage> passages) {
        Passage[] places = new Passage[width];
        int start = text.length();
        for (int column = 0; column < width; column++) {
            Grid.@Nullable Cell cell = grid.at(row, column);
            Passage known = cell == null ? null : passages.get(cell);
            if (known == null) {
                if (text.length() > start && text.charAt(text.length() - 1) != '\t') {
                    text.append('\t');
                }
                known = write(cell == null ? "" : cell.text);
                if (cell != null) {
                    passages.put(cell, known);
                }
            }
            places[column] = known;
        }
        return Arrays.asList(places);
    }

    private Passage write(String printed) {
        int from = text.length();
        append(clean(printed).strip());
        return new Passage(from, text.length());
    }

    private void append(String printed) {
        if (text.length() + printed.length() > LONGEST) {
            throw new TooMuchException();
        }
        text.append(printed);
    }

    /** Line breaks of every kind are one; what cannot be seen goes. */
    private static String clean(String printed) {
        StringBuilder clean = new StringBuilder(printed.length());
        String text = printed.replace("\r\n", "\n");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || c == '\u000B' || c == '\f' || c == '\u2028' || c == '\u2029') {
                clean.append('\n');
            } else if (c == '\t') {
                clean.append(' ');
            } else if (c == '\n' || !Character.isISOControl(c)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /** All that was written down. */
    Content content() {
        return new Content(text.toString(), tables);
    }
}

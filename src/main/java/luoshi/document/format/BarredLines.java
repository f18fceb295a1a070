package luoshi.document.format;

import java.util.ArrayList;
import java.util.List;
import luoshi.model.Passage;

/**
 * Tables inside plain text whose cells end with bars: a cell may go on over several lines, and a
 * row whose first cell is merged with the one above lacks it.
 */
final class BarredLines {
    private static final int FEWEST_FIELDS = 3;
    private static final int FEWEST_ROWS = 2;
    private static final int MOST_LINES = 12;

    private final String text;
    private final List<Table> tables = new ArrayList<>();
    private final List<List<Passage>> rows = new ArrayList<>();
    private int width;
    private boolean opened;

    private BarredLines(String text) {
        this.text = text;
    }

    /** The tables of a text, in order. */
    static List<Table> in(String text) {
        return text.indexOf('|') < 0 ? List.of() : new BarredLines(text).read();
    }

    private List<Table> read() {
        int at = 0;
        while (at < text.length()) {
            boolean open = isOpen(at);
            int end = open ? lineEnd(at) : recordEnd(at);
            List<Passage> fields = end < 0 ? List.of() : fields(at, end);
            opened = open && (opened || rows.isEmpty());
            if (open) {
                fields.add(stripped(text.lastIndexOf('|', end - 1) + 1, end));
            }
            if (end >= 0 && fits(fields)) {
                if (!isRule(fields)) {
                    add(fields);
                }
                at = end + 1;
            } else {
                close();
                at = lineEnd(at) + 1;
            }
        }
        close();
        return tables;
    }

    private boolean fits(List<Passage> fields) {
        return rows.isEmpty()
                ? fields.size() >= FEWEST_FIELDS
                : fields.size() <= width && fields.size() >= width - 1;
    }

    /** A line of dashes under the header. */
    private boolean isRule(List<Passage> fields) {
        return fields.stream().allMatch(field -> field.of(text).matches("[:\\-=+\\s]*"))
                && fields.stream().anyMatch(field -> field.end() > field.start());
    }

    private void add(List<Passage> fields) {
        List<Passage> row = new ArrayList<>(fields);
        if (rows.isEmpty()) {
            width = row.size();
        }
        if (row.size() < width) {
            int start = row.getFirst().start();
            row.addFirst(new Passage(start, start));
        }
        rows.add(row);
    }

    private void close() {
        if (rows.size() >= FEWEST_ROWS) {
            tables.add(new Table(0, rows, false));
        }
        rows.clear();
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** The end of the line that closes the record which begins here, below 0 if none does. */
    private int recordEnd(int from) {
        int end = lineEnd(from);
        boolean begun = text.substring(from, end).indexOf('|') >= 0;
        for (int line = 1; begun && line <= MOST_LINES; line++) {
            if (text.substring(from, end).stripTrailing().endsWith("|")) {
                return line > 1 && rows.isEmpty() && beginsTable(end) ? -1 : end;
            }
            if (end >= text.length()) {
                return -1;
            }
            end = lineEnd(end + 1);
        }
        return -1;
    }

    /** Whether the line that ends here is a record by itself, and the next one as wide. */
    private boolean beginsTable(int end) {
        int start = text.lastIndexOf('\n', end - 1) + 1;
        int bars = bars(start, end);
        return bars >= FEWEST_FIELDS
                && end < text.length()
                && bars(end + 1, lineEnd(end + 1)) == bars;
    }

    /** Whether bars only part the fields of this line, as in the next line or the one before. */
    private boolean isOpen(int from) {
        int end = lineEnd(from);
        int bars = bars(from, end);
        if (bars < FEWEST_FIELDS - 1 || text.substring(from, end).stripTrailing().endsWith("|")) {
            return false;
        }
        boolean above = opened && !rows.isEmpty() && width == bars + 1;
        return above || (end < text.length() && isOpen(end + 1, bars));
    }

    private boolean isOpen(int from, int bars) {
        int end = lineEnd(from);
        return bars(from, end) == bars && !text.substring(from, end).stripTrailing().endsWith("|");
    }

    private int bars(int from, int end) {
        return (int) text.substring(from, end).chars().filter(c -> c == '|').count();
    }

    private List<Passage> fields(int from, int end) {
        List<Passage> fields = new ArrayList<>();
        int start = from;
        for (int bar = text.indexOf('|', from); bar >= 0 && bar < end; ) {
            fields.add(stripped(start, bar));
            start = bar + 1;
            bar = text.indexOf('|', start);
        }
        if (fields.size() > 1 && fields.getFirst().end() == fields.getFirst().start()) {
            fields.removeFirst();
        }
        return fields;
    }

    private Passage stripped(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Passage(start, end);
    }
}

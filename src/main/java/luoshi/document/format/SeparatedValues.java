package luoshi.document.format;

import java.util.ArrayList;
import java.util.List;
import luoshi.model.Passage;

/**
 * Tables in plain text: records in lines, fields between commas, tabs, semicolons or bars, quoted
 * where they hold one of those. The text stays as it is. Prose may look like a table; whether it is
 * one, its header tells those who ask.
 */
final class SeparatedValues {
    private static final char[] SEPARATORS = {'\t', '|', ',', ';'};
    private static final int FEWEST_FIELDS = 3;
    private static final int FEWEST_RECORDS = 2;

    private final String text;
    private final char separator;
    private final List<List<Passage>> records = new ArrayList<>();
    private int at;
    private int widest;

    private SeparatedValues(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    static Content read(String text) {
        if (BoxDrawn.isIn(text)) {
            return BoxDrawn.read(text);
        }
        List<List<Passage>> best = List.of();
        for (char separator : SEPARATORS) {
            List<List<Passage>> records = new SeparatedValues(text, separator).records();
            if (wide(records) > wide(best)) {
                best = records;
            }
        }
        List<Table> barred = isEven(best) ? List.of() : BarredLines.in(text);
        return new Content(
                text, best.isEmpty() || !barred.isEmpty() ? barred : List.of(table(best)));
    }

    /** Whether every record has as many fields: then lines are records. */
    private static boolean isEven(List<List<Passage>> records) {
        return !records.isEmpty() && records.stream().map(List::size).distinct().count() == 1;
    }

    private static long wide(List<List<Passage>> records) {
        long wide = records.stream().filter(one -> one.size() >= FEWEST_FIELDS).count();
        return wide >= FEWEST_RECORDS && wide * 2 >= records.size() ? wide : 0;
    }

    private static Table table(List<List<Passage>> records) {
        int widest = records.stream().mapToInt(List::size).max().orElse(0);
        int width = Math.min(Grid.MOST_COLUMNS, widest);
        List<List<Passage>> rows = new ArrayList<>();
        for (List<Passage> record : records) {
            List<Passage> row = new ArrayList<>(record.subList(0, Math.min(width, record.size())));
            int end = row.getLast().end();
            while (row.size() < width) {
                row.add(new Passage(end, end));
            }
            rows.add(row);
        }
        return new Table(0, rows, false);
    }

    private List<List<Passage>> records() {
        while (at < text.length()) {
            List<Passage> record = new ArrayList<>();
            do {
                record.add(field());
            } while (at < text.length() && text.charAt(at++) == separator);
            if (separator == '|') {
                dropFrame(record);
            }
            if (record.stream().anyMatch(field -> field.end() > field.start())) {
                records.add(record);
            }
        }
        return records;
    }

    /** Bars may stand around the fields too, and a line of dashes under the header. */
    private void dropFrame(List<Passage> record) {
        boolean rule = record.stream().allMatch(field -> field.of(text).matches("[:\\-=+\\s]*"));
        if (rule) {
            record.clear();
        } else if (record.size() > 2 && record.getFirst().of(text).isBlank()) {
            if (record.getLast().of(text).isBlank()) {
                record.removeFirst();
                record.removeLast();
            } else if (record.size() > widest) {
                // else the first field is empty, merged with the one above
                record.removeFirst();
            }
        }
        widest = Math.max(widest, record.size());
    }

    /** The field that begins here; behind it stands its separator, a line's or the text's end. */
    private Passage field() {
        int start = at;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        if (start < text.length() && text.charAt(start) == '"' && separator != '|') {
            int close = closingQuote(start + 1);
            if (close > 0) {
                at = close + 1;
                return new Passage(start + 1, close);
            }
        }
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
            at++;
        }
        return new Passage(Math.min(start, at), at);
    }

    /** Where a quoted field ends: at a quote before a separator or a line's end. */
    private int closingQuote(int from) {
        for (int i = text.indexOf('"', from); i >= 0; i = text.indexOf('"', i + 1)) {
            if (i + 1 >= text.length()) {
                return i;
            }
            char next = text.charAt(i + 1);
            if (next == '"') {
                i++;
            } else {
                return next == separator || next == '\n' ? i : -1;
            }
        }
        return -1;
    }
}

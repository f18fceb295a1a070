package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where the rows of a report begin. A row begins with its number, run together with the task;
 * so do paragraphs of an account (1.…, 15号地块…). A row has a source, and its number is due.
 */
final class RowScan {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})(?=[^\\d.、)年月日时%‰项个家万亿])");
    private static final int LINES_TO_SOURCE = 6;

    private final Sources sources;

    /**
     * A row before it is understood.
     *
     * @param number as printed
     */
    record Row(int number, List<Line> lines) {}

    RowScan(Sources sources) {
        this.sources = sources;
    }

    /** The rows, in order. */
    List<Row> rows(List<Line> table) {
        List<Row> rows = new ArrayList<>();
        List<String> folded = table.stream().map(line -> Flow.of(line.text()).folded()).toList();
        boolean cited = folded.stream().anyMatch(sources::isIn);
        int last = 0;
        int begin = -1;
        for (int i = 0; i < table.size(); i++) {
            int number = number(folded, i, last + 1, cited);
            if (number > 0) {
                add(rows, last, table, begin, i);
                begin = i;
                last = number;
            }
        }
        add(rows, last, table, begin, table.size());
        return rows;
    }

    private static void add(List<Row> rows, int number, List<Line> table, int from, int to) {
        if (from >= 0) {
            rows.add(new Row(number, table.subList(from, to)));
        }
    }

    /** The number of the row that begins with this line, 0 if none does. */
    private int number(List<String> folded, int i, int due, boolean cited) {
        String line = folded.get(i);
        String expected = String.valueOf(due);
        if (line.startsWith(expected)
                && !isSubItem(line, expected.length())
                && (!cited || reachesSource(folded, i, expected.length()))) {
            return due;
        }
        Matcher matcher = NUMBER.matcher(line);
        return cited && matcher.lookingAt() && hasOwnSource(line, matcher.end())
                ? Integer.parseInt(matcher.group(1))
                : 0;
    }

    private static boolean isSubItem(String line, int at) {
        return at < line.length()
                && ".、)".indexOf(line.charAt(at)) >= 0
                && !(line.charAt(at) == '.' && Character.isDigit(charAt(line, at + 1)));
    }

    private static char charAt(String line, int at) {
        return at < line.length() ? line.charAt(at) : ' ';
    }

    private boolean hasOwnSource(String line, int from) {
        UnitList.Span span = sources.find(line, from);
        return span.end() > span.start() && "。;".indexOf(line.charAt(span.start() - 1)) >= 0;
    }

    /** Whether a source follows before another number could begin a row. */
    private boolean reachesSource(List<String> folded, int from, int at) {
        if (sources.isIn(folded.get(from).substring(at))) {
            return true;
        }
        for (int i = from + 1; i < Math.min(folded.size(), from + LINES_TO_SOURCE); i++) {
            if (NUMBER.matcher(folded.get(i)).lookingAt()) {
                return false;
            }
            if (sources.isIn(folded.get(i))) {
                return true;
            }
        }
        return false;
    }
}

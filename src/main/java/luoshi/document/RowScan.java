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
    private static final Pattern SWALLOWED =
            Pattern.compile("(\\d{1,3})(?=[^\\d.、)年月日时%‰项个家万亿号座条处所名人件次度届米吨公千百多余期批])");
    private static final Pattern COUNTS = Pattern.compile("[一二三四五六七八九十]{1,3}、.*");
    private static final int LINES_TO_SOURCE = 6;

    private static final Pattern HEADING = Pattern.compile("([一二三四五六七八九十]{1,3})、[^。;:]{1,40}");
    private static final int FURTHEST = 3;

    private final Sources sources;
    private final List<Line> swallowed = new ArrayList<>();
    private boolean marked;
    private int heading;

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
        marked = folded.stream().limit(FURTHEST).anyMatch(this::isMarkedFirst);
        int last = 0;
        int begin = -1;
        for (int i = 0; i < table.size(); i++) {
            int number = number(folded, i, last + 1, cited);
            if (number > 0) {
                add(rows, last, table, begin, withoutHeading(folded, begin, i));
                begin = i;
                last = number;
            } else if (cited && looksLikeRow(table.get(i), folded.get(i), last)) {
                swallowed.add(table.get(i));
            }
        }
        add(rows, last, table, begin, table.size());
        return rows;
    }

    /** Lines that begin as a row does and name no source, so that they are in the row above. */
    List<Line> swallowed() {
        return swallowed;
    }

    /** The number that is due, or one soon behind it with a space of its own. */
    private static boolean looksLikeRow(Line line, String folded, int last) {
        Matcher matcher = SWALLOWED.matcher(folded);
        if (!matcher.lookingAt()) {
            return false;
        }
        int number = Integer.parseInt(matcher.group(1));
        int end = matcher.end(1);
        boolean spaced = end < line.text().length() && Spacing.isSpace(line.text().charAt(end));
        return number == last + 1 || (spaced && number > last && number <= last + FURTHEST);
    }

    /** Where a row ends before the next: a heading of the rows that follow is not its own. */
    private int withoutHeading(List<String> folded, int begin, int end) {
        int at = end - 1;
        if (at <= begin) {
            return end;
        }
        Matcher matcher = HEADING.matcher(folded.get(at));
        if (!matcher.matches()) {
            return end;
        }
        int value = Numerals.value(matcher.group(1));
        boolean counted =
                begin >= 0 && folded.subList(begin, at).stream().anyMatch(RowScan::counts);
        if (value != heading + 1 || counted) {
            return end;
        }
        heading = value;
        return at;
    }

    private static boolean counts(String line) {
        return COUNTS.matcher(line).matches();
    }

    private boolean isMarkedFirst(String line) {
        return line.startsWith("1") && isMarked(line, 1) && hasOwnSource(line, 2);
    }

    /** Whether a mark follows a number that ends at a place. */
    static boolean isMarked(String folded, int end) {
        return end + 1 < folded.length() && ".、".indexOf(folded.charAt(end)) >= 0;
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
        if (marked) {
            boolean isDue = line.startsWith(expected) && isMarked(line, expected.length());
            if (isDue && hasOwnSource(line, expected.length() + 1)) {
                return due;
            }
            return isMarkedFirst(line) ? 1 : 0;
        }
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

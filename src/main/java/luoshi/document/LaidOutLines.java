package luoshi.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import luoshi.model.Passage;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/** The lines of a text that are not blank, and where blank lines stand between them. */
final class LaidOutLines {
    static final Pattern GAP = Pattern.compile("\\s{2,}|\\t|　");
    static final Pattern SPACE = Pattern.compile("\\s+|　");

    /** What stands below a table and is none of it. */
    private static final Pattern FOOT =
            Pattern.compile(
                    "(?:上|下)一[篇页].*|相关(?:链接|文章|阅读).*|附件?:.*|扫一扫.*|分享.*|(?:备?注|说明):.*|来源:.*"
                            + "|(?:填报|填表|制表|报送)(?:单位|部门|人|日期|时间):.*");

    private static final int LONGEST_NAME = 60;

    private final String text;
    private final List<Passage> lines = new ArrayList<>();

    /** Lines above which a blank one stands. */
    private final BitSet parted = new BitSet();

    /** What has been asked: the same lines may be part of many headers. */
    private final Map<String, Optional<TableColumn>> known = new HashMap<>();

    /**
     * @param clutter lines to leave out
     */
    LaidOutLines(String text, List<Line> clutter) {
        this.text = text;
        Set<Integer> site = clutter.stream().map(Line::end).collect(Collectors.toSet());
        int from = 0;
        boolean blank = false;
        while (from <= text.length()) {
            int to = text.indexOf('\n', from);
            int end = to < 0 ? text.length() : to;
            Passage line = strip(from, end);
            if (line.end() > line.start() && !site.contains(line.end())) {
                parted.set(lines.size(), blank);
                lines.add(line);
            }
            blank = line.end() == line.start();
            from = end + 1;
        }
    }

    String text() {
        return text;
    }

    int size() {
        return lines.size();
    }

    Passage get(int at) {
        return lines.get(at);
    }

    /** Whether a blank line stands above. */
    boolean isParted(int at) {
        return parted.get(at);
    }

    /** Behind the lines that follow one another from here without a blank one. */
    int endOfBlock(int from) {
        int next = parted.nextSetBit(from + 1);
        return next < 0 || next > lines.size() ? lines.size() : next;
    }

    /** The column that some lines, or a piece of one, name; null where they name none. */
    @Nullable TableColumn column(Passage name) {
        if (name.end() - name.start() > LONGEST_NAME) {
            return null;
        }
        return known.computeIfAbsent(name.of(text), one -> Optional.ofNullable(TableColumn.of(one)))
                .orElse(null);
    }

    /** Whether a line closes a page or explains the table above. */
    boolean isFoot(int at) {
        return FOOT.matcher(Folding.fold(lines.get(at).of(text))).matches();
    }

    boolean isBarred(int at) {
        return text.charAt(lines.get(at).end() - 1) == '|';
    }

    /** What white space parts in a line. */
    List<Passage> pieces(int at, Pattern parted) {
        Passage line = lines.get(at);
        List<Passage> pieces = new ArrayList<>();
        Matcher gap = parted.matcher(text).region(line.start(), line.end());
        int from = line.start();
        while (gap.find()) {
            pieces.add(new Passage(from, gap.start()));
            from = gap.end();
        }
        pieces.add(new Passage(from, line.end()));
        return pieces.stream().filter(piece -> piece.end() > piece.start()).toList();
    }

    /** A line or a piece of one less the bar at its end. */
    Passage withoutBar(Passage line) {
        boolean barred = text.charAt(line.end() - 1) == '|';
        return barred ? strip(line.start(), line.end() - 1) : line;
    }

    private Passage strip(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Spacing.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Spacing.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Passage(start, end);
    }
}

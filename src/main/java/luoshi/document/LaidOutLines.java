package luoshi.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.model.Passage;

/** The lines of a text that are not blank, and where blank lines stand between them. */
final class LaidOutLines {
    private final String text;
    private final List<Passage> lines = new ArrayList<>();

    /** Lines above which a blank one stands. */
    private final BitSet parted = new BitSet();

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

    boolean isBarred(int at) {
        return text.charAt(lines.get(at).end() - 1) == '|';
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

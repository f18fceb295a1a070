package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import luoshi.model.Passage;

/**
 * A line of the manuscript that is not blank.
 *
 * @param start where its first character that is no white space stands
 * @param end behind its last such character
 * @param text what stands between
 */
record Line(int start, int end, String text) {
    static List<Line> of(String manuscript) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from <= manuscript.length()) {
            int to = manuscript.indexOf('\n', from);
            int end = to < 0 ? manuscript.length() : to;
            addUnlessBlank(lines, manuscript, from, end);
            from = end + 1;
        }
        return lines;
    }

    private static void addUnlessBlank(List<Line> lines, String manuscript, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isAround(manuscript.charAt(start))) {
            start++;
        }
        while (end > start && isAround(manuscript.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            lines.add(new Line(start, end, manuscript.substring(start, end)));
        }
    }

    /** White space, and the bars that are left of a table's lines. */
    private static boolean isAround(char c) {
        return c == '|' || Spacing.isSpace(c);
    }

    Passage passage() {
        return new Passage(start, end);
    }
}

package luoshi.ui.source;

import java.util.ArrayList;
import java.util.List;
import luoshi.model.Passage;

/**
 * A manuscript in lines, as the officer's own copy has them.
 *
 * @param starts where each line begins in the text
 */
public record SourceText(String fileName, String text, List<Integer> starts) {
    /** Copies the places. */
    public SourceText {
        starts = List.copyOf(starts);
    }

    /**
     * A line.
     *
     * @param number counted from 1
     * @param within the part of it that belongs to a passage; empty where none does
     */
    public record Line(int number, String text, Passage within) {
        /** Whether it belongs to the passage, in part at least. */
        public boolean isWithin() {
            return within.end() > within.start();
        }
    }

    /** The lines of a text. */
    public static SourceText of(String fileName, String text) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (at + 1 < text.length()) {
                starts.add(at + 1);
            }
        }
        return new SourceText(fileName, text, starts);
    }

    /** All lines, with the parts that belong to a passage. */
    public List<Line> lines(Passage passage) {
        List<Line> lines = new ArrayList<>(starts.size());
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            while (end > start && text.charAt(end - 1) <= ' ') {
                end--;
            }
            int from = Math.clamp(passage.start(), start, end);
            int to = Math.clamp(passage.end(), from, end);
            lines.add(
                    new Line(
                            i + 1,
                            text.substring(start, end),
                            new Passage(from - start, to - start)));
        }
        return lines;
    }

    /** The lines that a passage stands in. */
    public List<Line> linesOf(Passage passage) {
        return lines(passage).stream().filter(Line::isWithin).toList();
    }
}

package luoshi.document;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.model.Passage;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Lines rejoined into one text without line breaks and stray spaces, which remembers where each of
 * its characters stands in the manuscript, and where lines began and spaces stood.
 */
final class Flow {
    private static final int WIDEST_PAGE = 60;
    private static final int FULL_LINES = 3;

    /** No paragraph is as long on the average. */
    private static final int RUN_TOGETHER = 200;

    private static final Pattern SQUARE =
            Pattern.compile("[\\[［]([^\\[\\]［］\\d][^\\[\\]［］]*)[\\]］]");

    private final String text;
    private final int[] places;
    private final BitSet lineStarts;
    private final BitSet gaps;
    private @Nullable String folded;
    private int widest;

    private Flow(String text, int[] places, BitSet lineStarts, BitSet gaps) {
        this.text = text;
        this.places = places;
        this.lineStarts = lineStarts;
        this.gaps = gaps;
    }

    /** The flow of some lines of a manuscript. */
    static Flow of(List<Line> lines) {
        int length = lines.stream().mapToInt(line -> line.text().length() + 1).sum();
        Builder builder = new Builder(length);
        for (Line line : lines) {
            builder.startLine();
            builder.add(line.text(), line.start());
        }
        return builder.build();
    }

    /** The flow of a piece of text. */
    static Flow of(String printed) {
        Builder builder = new Builder(printed.length());
        builder.add(printed, 0);
        return builder.build();
    }

    String text() {
        return text;
    }

    /**
     * The same text in Simplified characters and half width, character by character, for patterns;
     * a space between Latin words is {@code _} there, and brackets of every kind are round.
     */
    String folded() {
        if (folded == null) {
            String same = Folding.fold(rounded(text));
            if (same.length() != text.length()) {
                throw new IllegalStateException("folding moved the places of a flow");
            }
            folded = same;
        }
        return folded;
    }

    private static String rounded(String text) {
        String rounded =
                text.replace(' ', '_')
                        .replace('〔', '(')
                        .replace('〕', ')')
                        .replace('【', '(')
                        .replace('】', ')');
        // [1] is a footnote's mark and no （1）
        return SQUARE.matcher(rounded).replaceAll("($1)");
    }

    String text(int from, int to) {
        return text.substring(from, Math.max(from, to)).strip();
    }

    int length() {
        return text.length();
    }

    /** Whether a line of the manuscript began with this character. */
    boolean startsLine(int index) {
        return lineStarts.get(index);
    }

    /** Whether something can begin here: a line, or where all lines are run together, a gap. */
    boolean opens(int index) {
        return startsLine(index)
                || (followsGap(index) && text.length() > RUN_TOGETHER * lineStarts.cardinality());
    }

    /** Whether white space stood before this character. */
    boolean followsGap(int index) {
        return gaps.get(index);
    }

    /** Whether a line of this length has been ended by its author and not by the page's edge. */
    boolean isShortLine(int length) {
        return length * 10 < widest() * 7;
    }

    /** The same of a sentence that ends with its line: it may come near the edge. */
    boolean isFree(int length) {
        return length < widest() - 2 || !isWrapped();
    }

    /** Whether lines end at the edge of a page: several are as long as the longest. */
    private boolean isWrapped() {
        if (widest() > WIDEST_PAGE) {
            return false;
        }
        int full = 0;
        for (int from = 0; from < text.length() && full < FULL_LINES; ) {
            int next = nextLineStart(from + 1);
            full += next - from >= widest - 2 ? 1 : 0;
            from = next;
        }
        return full >= FULL_LINES;
    }

    private int widest() {
        if (widest == 0) {
            int from = 0;
            while (from < text.length()) {
                int next = nextLineStart(from + 1);
                widest = Math.max(widest, next - from);
                from = next;
            }
        }
        return widest;
    }

    /** The next line start at or behind an index, or the text's end. */
    int nextLineStart(int index) {
        int next = lineStarts.nextSetBit(index);
        return next < 0 ? text.length() : next;
    }

    /** Where a span of this text stands in the manuscript; cells may be put in another order. */
    Passage passage(int from, int to) {
        if (from >= to) {
            int place = from < places.length ? places[from] : 0;
            return new Passage(place, place);
        }
        int first = places[from];
        int last = places[to - 1];
        return new Passage(Math.min(first, last), Math.max(first, last) + 1);
    }

    private static final class Builder {
        private final StringBuilder text;
        private final int[] places;
        private final BitSet lineStarts = new BitSet();
        private final BitSet gaps = new BitSet();
        private boolean lineStart;
        private boolean gap;

        Builder(int length) {
            text = new StringBuilder(length);
            places = new int[length];
        }

        void startLine() {
            lineStart = true;
            gap = true;
        }

        void add(String printed, int place) {
            int from = 0;
            Matcher noise = Noise.in(printed);
            while (noise.find()) {
                add(printed, from, noise.start(), place);
                from = noise.end();
                if (Noise.isBreak(noise)) {
                    startLine();
                }
            }
            add(printed, from, printed.length(), place);
        }

        private void add(String printed, int from, int to, int place) {
            for (int i = from; i < to; i++) {
                char c = printed.charAt(i);
                if (c == '\n') {
                    startLine();
                } else if (Spacing.isSpace(c)) {
                    gap |= Spacing.parts(c);
                } else {
                    put(c, place + i);
                }
            }
        }

        private void put(char c, int place) {
            if (gap && !text.isEmpty() && Spacing.separates(text.charAt(text.length() - 1), c)) {
                places[text.length()] = place - 1;
                text.append(' ');
            }
            lineStarts.set(text.length(), lineStart);
            gaps.set(text.length(), gap);
            places[text.length()] = place;
            text.append(c);
            lineStart = false;
            gap = false;
        }

        Flow build() {
            return new Flow(text.toString(), places, lineStarts, gaps);
        }
    }
}

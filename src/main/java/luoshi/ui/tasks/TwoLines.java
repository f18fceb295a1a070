package luoshi.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import luoshi.model.Passage;

/**
 * A text in the two lines of a cell. Where the first hit lies beyond them, the first line keeps the
 * beginning and the second shows the hit's clause.
 *
 * @param second empty where one line holds all
 */
record TwoLines(Line first, Line second) {
    private static final String MORE = "…";
    private static final String CLAUSE_ENDS = "，。；：、,;:！？";
    private static final String NOT_FIRST = "，。；：、,;:！？）)》”’」』】";
    private static final int BEFORE_HIT = 4;

    /**
     * A line.
     *
     * @param hits spans of it
     */
    record Line(String text, List<Passage> hits) {
        Line {
            hits = List.copyOf(hits);
        }
    }

    /** Breaks a text for a width. */
    static TwoLines of(String text, List<Passage> hits, double width, CharWidths widths) {
        Breaker breaker = new Breaker(text, hits, width, widths);
        int firstEnd = breaker.wordFit(0);
        if (firstEnd == text.length()) {
            return new TwoLines(breaker.line(0, firstEnd, false), new Line("", List.of()));
        }
        int secondEnd = breaker.fit(firstEnd, width);
        if (secondEnd == text.length()) {
            return new TwoLines(
                    breaker.line(0, firstEnd, false), breaker.line(firstEnd, secondEnd, false));
        }
        int cutEnd = breaker.fit(firstEnd, width - breaker.more());
        if (hits.isEmpty() || hits.getFirst().end() <= cutEnd) {
            return new TwoLines(
                    breaker.line(0, firstEnd, false), breaker.line(firstEnd, cutEnd, false, true));
        }
        return new TwoLines(
                breaker.line(0, breaker.fit(0, width - breaker.more()), false, true),
                breaker.clause(hits.getFirst()));
    }

    /**
     * The same with the place of a hit outside the text in the second line.
     *
     * @param label says where it is
     */
    static TwoLines elsewhere(
            String text, String label, String other, Passage hit, double width, CharWidths widths) {
        Breaker breaker = new Breaker(text, List.of(), width, widths);
        int end = breaker.fit(0, width);
        boolean isCut = end < text.length();
        Line first =
                breaker.line(0, isCut ? breaker.fit(0, width - breaker.more()) : end, false, isCut);
        double labelWidth = label.chars().mapToDouble(c -> widths.of((char) c)).sum();
        Line clause = new Breaker(other, List.of(hit), width - labelWidth, widths).clause(hit);
        List<Passage> shifted =
                clause.hits().stream()
                        .map(h -> new Passage(h.start() + label.length(), h.end() + label.length()))
                        .toList();
        return new TwoLines(first, new Line(label + clause.text(), shifted));
    }

    private record Breaker(String text, List<Passage> hits, double width, CharWidths widths) {
        double more() {
            return widths.of(MORE.charAt(0));
        }

        int fit(int from, double room) {
            double used = 0;
            int at = from;
            while (at < text.length()) {
                used += widths.of(text.charAt(at));
                if (used > room) {
                    break;
                }
                at++;
            }
            return at;
        }

        /** Where a line ends so that the next one does not begin with a mark. */
        int wordFit(int from) {
            int end = fit(from, width);
            if (end < text.length() && end - from > 2 && NOT_FIRST.indexOf(text.charAt(end)) >= 0) {
                return end - 1;
            }
            return end;
        }

        Line clause(Passage hit) {
            int start = hit.start();
            while (start > 0 && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
                start--;
            }
            if (!shows(start, hit)) {
                start = Math.max(start, hit.start() - BEFORE_HIT);
            }
            while (start < hit.start() && !shows(start, hit)) {
                start++;
            }
            int end = fit(start, width - more());
            boolean isEnd = end == text.length();
            return line(start, isEnd ? end : fit(start, width - 2 * more()), start > 0, !isEnd);
        }

        /** Whether a line that starts there reaches the end of the hit. */
        private boolean shows(int start, Passage hit) {
            return fit(start, width - more()) == text.length()
                    || fit(start, width - 2 * more()) >= hit.end();
        }

        Line line(int from, int to, boolean moreBefore) {
            return line(from, to, moreBefore, false);
        }

        Line line(int from, int to, boolean moreBefore, boolean moreAfter) {
            int shift = (moreBefore ? MORE.length() : 0) - from;
            List<Passage> within = new ArrayList<>();
            for (Passage hit : hits) {
                int start = Math.max(hit.start(), from);
                int end = Math.min(hit.end(), to);
                if (start < end) {
                    within.add(new Passage(start + shift, end + shift));
                }
            }
            String shown = text.substring(from, to);
            return new Line((moreBefore ? MORE : "") + shown + (moreAfter ? MORE : ""), within);
        }
    }
}

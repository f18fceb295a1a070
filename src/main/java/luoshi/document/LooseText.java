package luoshi.document;

import java.util.regex.Pattern;

/**
 * What stands behind a unit list and begins no number: a heading by itself, or the text of an item
 * whose units follow.
 *
 * @param caption the heading above the item or by itself, empty where there is none
 * @param start where the item's text begins; the end where there is none
 */
record LooseText(Flow flow, String caption, int start, int end) {
    private static final Pattern NO_CAPTION =
            Pattern.compile("附[件表录]?.*|\\(.*|注:.*|.*[。;:!?,、|].*|[^\\u4e00-\\u9fff]*|.*\\d.*|其中.*");
    private static final int LONGEST_CAPTION = 30;
    private static final int SHORTEST = 5;
    private static final int SHORTEST_ITEM = 6;
    private static final String CLOSING = ")。;,(";

    /** What stands between two places of a flow. */
    static LooseText of(Flow flow, int from, int end) {
        int start = from;
        while (start < end && CLOSING.indexOf(flow.folded().charAt(start)) >= 0) {
            start++;
        }
        if (start == end || !flow.startsLine(start)) {
            return new LooseText(flow, "", end, end);
        }
        int next = Math.min(end, flow.nextLineStart(start + 1));
        boolean named = isCaption(flow, start, next);
        return new LooseText(flow, named ? flow.text(start, next) : "", named ? next : start, end);
    }

    /** Whether a line can be a heading: short for this paper, and no sentence. */
    static boolean isCaption(Flow flow, int start, int end) {
        String line = flow.folded().substring(start, end);
        return line.length() >= SHORTEST
                && line.length() <= LONGEST_CAPTION
                && flow.isShortLine(line.length())
                && !NO_CAPTION.matcher(line).matches();
    }

    /** Whether it is a heading and nothing else. */
    boolean isCaption() {
        return !caption.isEmpty() && start == end;
    }

    /**
     * Whether it is the text of an item: before a bracket any, before a line's label a sentence.
     */
    boolean isItem() {
        if (end - start < SHORTEST_ITEM) {
            return false;
        }
        boolean sentence = "。;".indexOf(flow.folded().charAt(end - 1)) >= 0;
        boolean bracket = end < flow.length() && flow.folded().charAt(end) == '(';
        return sentence || bracket;
    }

    /** Where the last paragraph before a place begins, as far as line breaks tell. */
    static int lastParagraph(Flow flow, int from, int end) {
        int start = from;
        for (int at = from; at < end; ) {
            int next = flow.nextLineStart(at + 1);
            if (next < end
                    && "。;".indexOf(flow.folded().charAt(next - 1)) >= 0
                    && flow.isFree(next - at)) {
                start = next;
            } else if (next < end && isCaption(flow, at, next)) {
                start = next;
            }
            at = next;
        }
        return start;
    }
}

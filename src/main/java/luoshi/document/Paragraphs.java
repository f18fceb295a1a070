package luoshi.document;

import java.util.List;

/**
 * Joins lines to paragraphs. Where a document breaks its lines at a width of its own, a paragraph
 * ends with a sentence on a shorter line; elsewhere every line that ends with a sentence ends one.
 *
 * @param width of a full line in characters, 0 where lines are paragraphs
 */
record Paragraphs(int width) {
    private static final String ENDS = "。！？；：!?;:…";
    private static final int WIDEST = 60;
    private static final int SHORTER = 3;

    /** What the lines of a page tell. */
    static Paragraphs of(List<Line> lines) {
        int[] lengths = lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
        int usual = lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
        return new Paragraphs(usual <= WIDEST ? usual : 0);
    }

    /** A stretch of a flow with {@code \n} between its paragraphs. */
    String join(Flow flow, int from, int to) {
        StringBuilder joined = new StringBuilder();
        int lineLength = 0;
        for (int at = from; at < to; ) {
            int next = Math.min(to, flow.nextLineStart(at + 1));
            if (!joined.isEmpty() && isEnd(joined.charAt(joined.length() - 1), lineLength)) {
                joined.append('\n');
            }
            String line = flow.text(at, next);
            joined.append(line);
            lineLength = line.length();
            at = next;
        }
        return joined.toString();
    }

    private boolean isEnd(char last, int lineLength) {
        return ENDS.indexOf(last) >= 0 && (width == 0 || lineLength < width - SHORTER);
    }
}

package luoshi.ui.promises;

import luoshi.model.Passage;

/**
 * As much of a long text as tells of one passage, cut between sentences.
 *
 * @param text shown, with … where it is cut
 * @param shift from places in the whole text to places in the one shown
 */
record Excerpt(String text, int shift) {
    private static final int MOST = 300;
    private static final int BEFORE = 90;
    private static final String ENDS = "。；;\n";
    private static final String CUT = "…";

    /** The whole of a short text; of a long one what stands around the passage. */
    static Excerpt of(String text, Passage passage) {
        if (text.length() <= MOST) {
            return new Excerpt(text, 0);
        }
        int from = passage.start() <= BEFORE ? 0 : sentenceStart(text, passage.start() - BEFORE);
        int to = Math.min(text.length(), Math.max(from + MOST, passage.end()));
        String head = from == 0 ? "" : CUT;
        String tail = to == text.length() ? "" : CUT;
        return new Excerpt(head + text.substring(from, to) + tail, head.length() - from);
    }

    /** The first sentence that begins behind a place, or the place itself where none is near. */
    private static int sentenceStart(String text, int place) {
        for (int i = place; i < place + BEFORE; i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return place;
    }

    /** A place of the whole text in the text shown. */
    Passage shown(Passage passage) {
        int start = Math.clamp((long) passage.start() + shift, 0, text.length());
        return new Passage(start, Math.clamp((long) passage.end() + shift, start, text.length()));
    }
}

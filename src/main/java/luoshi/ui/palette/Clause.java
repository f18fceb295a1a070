package luoshi.ui.palette;

import java.util.List;
import luoshi.model.Passage;

/** The piece of a text that stands on one line: its beginning, or what is around the first hit. */
final class Clause {
    private static final int LENGTH = 34;
    private static final int BEFORE_THE_HIT = 8;

    private Clause() {}

    static String around(String text, List<Passage> hits) {
        int hit = hits.isEmpty() ? 0 : hits.getFirst().start();
        int start = hit < LENGTH - BEFORE_THE_HIT ? 0 : hit - BEFORE_THE_HIT;
        int end = Math.min(text.length(), start + LENGTH);
        return (start > 0 ? "…" : "")
                + text.substring(start, end)
                + (end < text.length() ? "…" : "");
    }
}

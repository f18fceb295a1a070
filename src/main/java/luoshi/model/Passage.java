package luoshi.model;

/**
 * A span {@code [start, end)} of a manuscript's text, in UTF-16 units: where an imported thing
 * stands.
 */
public record Passage(int start, int end) {
    /** Refuses a span that starts before the text or ends before it starts. */
    public Passage {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such span: " + start + ".." + end);
        }
    }

    /** The passage's own words, cut from the text that it belongs to. */
    public String of(String text) {
        return text.substring(Math.min(start, text.length()), Math.min(end, text.length()));
    }
}

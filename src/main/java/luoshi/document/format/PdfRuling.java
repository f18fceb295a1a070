package luoshi.document.format;

/**
 * A straight line, in points from the page's upper left corner.
 *
 * @param at its place across its direction
 * @param from where it begins along its direction
 * @param to where it ends, not before it begins
 */
record PdfRuling(boolean horizontal, double at, double from, double to) {
    static final double NEAR = 3;

    /** Whether a line of the other direction meets this one. */
    boolean meets(PdfRuling other) {
        return horizontal != other.horizontal
                && at >= other.from - NEAR
                && at <= other.to + NEAR
                && other.at >= from - NEAR
                && other.at <= to + NEAR;
    }

    boolean covers(double place) {
        return place >= from - NEAR && place <= to + NEAR;
    }
}

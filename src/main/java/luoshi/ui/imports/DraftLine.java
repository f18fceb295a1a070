package luoshi.ui.imports;

/**
 * A line of the source under review.
 *
 * @param number counted from 1
 * @param start of its text in the manuscript
 */
record DraftLine(int number, int start, String text) {
    int end() {
        return start + text.length();
    }
}

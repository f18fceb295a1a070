package luoshi.text;

/**
 * A character of a possible reading.
 *
 * @param from where the printed characters begin that hold its bytes
 * @param to behind the last of them
 * @param choices what it was chosen from where a byte of it is gone, else empty
 */
record Glyph(char character, int from, int to, String choices) {
    boolean isAsPrinted(String text) {
        return to == from + 1 && text.charAt(from) == character && choices.isEmpty();
    }
}

package luoshi.report;

/**
 * A column of a printed table.
 *
 * @param header what stands above it
 * @param millimetres its width
 * @param fit how its cells stand in it
 */
record Column(String header, double millimetres, Fit fit) {
    /** How the cells of a column stand in it. */
    enum Fit {
        /** Left, at the top, wrapped. */
        TEXT,
        /** Centred, at the top, wrapped. */
        CENTRED,
        /** Centred, one line, made smaller where it would not fit: numbers and single words. */
        WORD
    }

    Column withWidth(double other) {
        return new Column(header, other, fit);
    }
}

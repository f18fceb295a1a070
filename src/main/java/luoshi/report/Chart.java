package luoshi.report;

import java.util.List;

/**
 * A chart of cells of a sheet.
 *
 * @param title what stands above it
 * @param sheet the name of the sheet whose cells it shows
 * @param categories the cells that name its points
 * @param series its lines or bars
 */
record Chart(Kind kind, String title, String sheet, Cells categories, List<Series> series) {
    /** Copies the series. */
    Chart {
        series = List.copyOf(series);
    }

    /** How the values are shown. */
    enum Kind {
        /** Years: what is, as bars; what is planned, as marks over them. */
        YEARS,
        /** Lying bars, one after the other. */
        STACKED_BARS,
        /** Standing bars. */
        COLUMNS
    }

    /**
     * Cells in a row or a column.
     *
     * @param first the entry of the first one, counted from 0; -1 is the header
     * @param last the entry of the last one
     * @param from the column of the first one
     * @param to the column of the last one
     */
    record Cells(int first, int last, int from, int to) {}

    /**
     * Values that belong together.
     *
     * @param colour as {@code RRGGBB}
     * @param planned whether it is what is planned, not what is
     */
    record Series(String name, Cells values, String colour, boolean planned) {}
}

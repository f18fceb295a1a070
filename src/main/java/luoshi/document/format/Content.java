package luoshi.document.format;

import java.util.List;

/**
 * What a file shows.
 *
 * @param text all of it, in the order of reading, line breaks as {@code \n}; the cells of a table's
 *     row stand in one line with tabs between them
 * @param tables those of its parts that are tables, in order; what stands in them stands in the
 *     text too
 */
public record Content(String text, List<Table> tables) {
    /** Copies the tables. */
    public Content {
        tables = List.copyOf(tables);
    }
}

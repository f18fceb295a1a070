package luoshi.document.format;

import java.util.List;
import luoshi.model.Passage;

/**
 * A table as a grid: a merged cell stands at each of its places, as the same passage.
 *
 * @param belongsFrom where the part of the text begins that the table belongs to: its sheet, or the
 *     whole text
 * @param merges whether merged cells are known as such; in plain text only the first of them is
 *     filled
 * @param rows each as long as the table is wide; an empty cell is an empty passage
 */
public record Table(int belongsFrom, List<List<Passage>> rows, boolean merges) {
    /** A table whose merged cells are known. */
    public Table(int belongsFrom, List<List<Passage>> rows) {
        this(belongsFrom, rows, true);
    }

    /** Copies the rows. */
    public Table {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Where its first cell begins. */
    public int start() {
        return rows.stream().flatMap(List::stream).mapToInt(Passage::start).min().orElse(0);
    }
}

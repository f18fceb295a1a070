package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import luoshi.model.Passage;

/**
 * Fills what a merged cell leaves empty below it, where a file cannot say that cells are merged:
 * the category, and where a row names nobody who leads, all who answer.
 */
final class RowsBelow {
    private RowsBelow() {}

    /** The row with what the row above says for it too. */
    static List<Passage> filled(TableHeader header, List<Passage> row, List<Passage> above) {
        List<Passage> filled = new ArrayList<>(row);
        fill(header, TableColumn.CATEGORY, filled, above);
        boolean led =
                isNamed(header, TableColumn.LEAD, row)
                        || isNamed(header, TableColumn.RESPONSIBLE, row);
        if (!led) {
            fill(header, TableColumn.LEAD, filled, above);
            fill(header, TableColumn.RESPONSIBLE, filled, above);
            fill(header, TableColumn.SUPPORTING, filled, above);
            fill(header, TableColumn.LEADER, filled, above);
            fill(header, TableColumn.DEADLINE, filled, above);
        }
        return filled;
    }

    private static boolean isNamed(TableHeader header, TableColumn column, List<Passage> row) {
        return header.columns(column).stream().anyMatch(i -> !isEmpty(row.get(i)));
    }

    private static void fill(
            TableHeader header, TableColumn column, List<Passage> row, List<Passage> above) {
        for (int i : header.columns(column)) {
            if (isEmpty(row.get(i))) {
                row.set(i, above.get(i));
            }
        }
    }

    private static boolean isEmpty(Passage cell) {
        return cell.end() == cell.start();
    }
}

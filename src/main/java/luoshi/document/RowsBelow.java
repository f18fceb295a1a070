package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import luoshi.model.Passage;
import luoshi.text.Folding;

/**
 * Fills what a merged cell leaves empty below it, where a file cannot say that cells are merged:
 * number, name and category, and where a row names nobody who leads, all who answer. Where a file
 * leaves such cells out, what is there stands too far to the left and is moved first.
 */
final class RowsBelow {
    /** So much better must the moved cells fit. */
    private static final int MOVED = 20;

    private static final String REST_OF_NAME = "[\\u4e00-\\u9fff]{1,6}";

    private RowsBelow() {}

    /** The row with its cells under the columns that they fit. */
    static List<Passage> placed(TableHeader header, List<Passage> row, String text) {
        int width = row.size();
        int used = width;
        while (used > 0 && isEmpty(row.get(used - 1))) {
            used--;
        }
        if (used == 0 || used == width || (used == 1 && !isTask(row, text))) {
            return row;
        }
        CellWeights weights = new CellWeights(header.inOrder(width));
        List<Passage> best = row;
        int most = weight(weights, row, text) + MOVED;
        for (int by = 1; by <= width - used; by++) {
            List<Passage> moved = new ArrayList<>(row.subList(0, used));
            int place = row.getFirst().start();
            for (int i = 0; i < width - used; i++) {
                moved.add(i < by ? 0 : moved.size(), new Passage(place, place));
            }
            int weight = weight(weights, moved, text);
            if (weight > most) {
                best = moved;
                most = weight;
            }
        }
        return best;
    }

    private static int weight(CellWeights weights, List<Passage> row, String text) {
        int sum = 0;
        for (int i = 0; i < row.size(); i++) {
            if (!isEmpty(row.get(i))) {
                sum += weights.fit(i, Folding.fold(row.get(i).of(text)), CellFit.Count.DUE);
            }
        }
        return sum;
    }

    /** Whether a row's only cell says what is to be done, and heads nothing. */
    static boolean isTask(List<Passage> row, String text) {
        return row.stream()
                .filter(cell -> !isEmpty(cell))
                .map(cell -> cell.of(text))
                .allMatch(one -> !TableHeadings.isNumbered(one) && one.matches("(?s).*[\\d。；;].*"));
    }

    /** The row with what the row above says for it too. */
    static List<Passage> filled(TableHeader header, List<Passage> row, List<Passage> above) {
        List<Passage> filled = new ArrayList<>(row);
        fill(header, TableColumn.NUMBER, filled, above);
        fill(header, TableColumn.CATEGORY, filled, above);
        if (isNamed(header, TableColumn.CONTENT, row)) {
            fill(header, TableColumn.NAME, filled, above);
        }
        if (saysOnlyWhat(header, row)) {
            fill(header, TableColumn.GOAL, filled, above);
            fill(header, TableColumn.ACCOUNT, filled, above);
        }
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

    /**
     * Whether a row without a number has the rest of a name: 优化营商 above 环境, beside its own content.
     */
    static boolean continuesName(TableHeader header, List<Passage> row, String text) {
        List<Integer> names = header.columns(TableColumn.NAME);
        return header.number() >= 0
                && isEmpty(row.get(header.number()))
                && names.size() == 1
                && isNamed(header, TableColumn.CONTENT, row)
                && Folding.fold(row.get(names.getFirst()).of(text)).matches(REST_OF_NAME);
    }

    /** Whether nothing is said but the task: all else is merged with the row above. */
    private static boolean saysOnlyWhat(TableHeader header, List<Passage> row) {
        List<Integer> task = header.task(false);
        for (int i = 0; i < row.size(); i++) {
            if (isEmpty(row.get(i)) == task.contains(i)) {
                return false;
            }
        }
        return true;
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

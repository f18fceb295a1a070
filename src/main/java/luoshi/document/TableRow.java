package luoshi.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import luoshi.model.Passage;
import org.jspecify.annotations.Nullable;

/** A task's or an outcome's row while it is being read; it may take several rows of the table. */
final class TableRow {
    private static final String CONTINUED = "（续）";

    final TableHeader header;
    final String section;
    final String subsection;
    private final Map<Integer, List<Passage>> cells = new TreeMap<>();
    private final List<List<Passage>> parts = new ArrayList<>();
    private int start = Integer.MAX_VALUE;
    private int end;

    TableRow(TableHeader header, String section, String subsection, List<Passage> row) {
        this.header = header;
        this.section = section;
        this.subsection = subsection;
        join(row);
    }

    private void add(int column, Passage cell) {
        if (cell.end() > cell.start()) {
            List<Passage> pieces = cells.computeIfAbsent(column, key -> new ArrayList<>());
            if (!pieces.contains(cell)) {
                pieces.add(cell);
                start = Math.min(start, cell.start());
                end = Math.max(end, cell.end());
            }
        }
    }

    /** What stands in a column, empty where nothing does. */
    List<Passage> cell(int column) {
        return cells.getOrDefault(column, List.of());
    }

    /** What stands in some columns, row by row of the table, a merged cell once. */
    List<Passage> inOrder(List<Integer> columns) {
        Set<Passage> said = new LinkedHashSet<>();
        for (List<Passage> part : parts) {
            columns.stream()
                    .map(part::get)
                    .filter(cell -> cell.end() > cell.start())
                    .forEach(said::add);
        }
        columns.forEach(column -> said.addAll(cell(column)));
        return List.copyOf(said);
    }

    /** The row's whole passage. */
    Passage passage() {
        return new Passage(Math.min(start, end), end);
    }

    /** Whether a row of the table goes on with this one, because it says so. */
    boolean goesOnWith(List<Passage> row, String text) {
        int number = header.number();
        boolean same = number < 0 || shown(cell(number), text).equals(shown(row, number, text));
        return same && row.stream().anyMatch(cell -> isContinued(cell, text));
    }

    /** Takes in a row that goes on with this one: what is said to go on, and only that. */
    void goOn(List<Passage> row, String text) {
        for (int i = 0; i < row.size(); i++) {
            if (isContinued(row.get(i), text)) {
                Passage cell = row.get(i);
                add(i, new Passage(cell.start() + CONTINUED.length(), cell.end()));
            }
        }
    }

    /** Whether a row shares its task's text with this one: a merged cell. */
    boolean sharesTask(List<Passage> row) {
        return !header.task(false).isEmpty()
                && header.task(false).stream()
                        .allMatch(i -> isEmpty(row, i) || cell(i).contains(row.get(i)))
                && !header.task(false).stream().allMatch(i -> isEmpty(row, i));
    }

    private static boolean isEmpty(List<Passage> row, int column) {
        return row.get(column).end() == row.get(column).start();
    }

    /** Says anew what stands in a column: a merged cell that is printed over several rows. */
    void rename(int column, List<Passage> pieces) {
        cells.put(column, new ArrayList<>(pieces));
        parts.replaceAll(
                part -> {
                    List<Passage> named = new ArrayList<>(part);
                    named.set(column, pieces.getFirst());
                    return named;
                });
    }

    /** Takes in what a row that shares this one's task adds to it. */
    void join(List<Passage> row) {
        parts.add(row);
        for (int i = 0; i < row.size(); i++) {
            add(i, row.get(i));
        }
    }

    private static boolean isContinued(Passage cell, String text) {
        return cell.of(text).startsWith(CONTINUED);
    }

    private static String shown(List<Passage> row, int column, String text) {
        return shown(List.of(row.get(column)), text);
    }

    private static String shown(List<Passage> pieces, String text) {
        return pieces.isEmpty() ? "" : Spacing.tidy(pieces.getFirst().of(text));
    }

    /** The text of the first of some columns that says anything, or null. */
    @Nullable String shown(int column, String text) {
        String shown = shown(cell(column), text);
        return shown.isEmpty() ? null : shown;
    }
}

package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import luoshi.document.StackedHead.Parting;
import luoshi.document.format.Table;
import luoshi.model.Passage;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A table of which only the cells are left, with nothing to tell its rows: no lines, and often no
 * numbers.
 *
 * @param behind the first line below
 */
record StackedTable(Table table, int behind) {
    /** So much better must cells fit a header that takes a line more for names. */
    private static final int MORE_COLUMNS = 20;

    /** The table that begins with a line, or null. */
    static @Nullable StackedTable at(LaidOutLines lines, int first) {
        List<StackedHead> heads = StackedHead.at(lines, first);
        if (heads.isEmpty() || isTitle(lines, first)) {
            return null;
        }
        int end = end(lines, heads);
        StackedHead best = heads.getFirst();
        StackedCells cells = cells(lines, best, end);
        for (StackedHead other : heads.subList(1, heads.size())) {
            StackedCells made = cells(lines, other, end);
            int more = other.columns().size() > best.columns().size() ? MORE_COLUMNS : 0;
            if (made.worth() > cells.worth() + more) {
                cells = made;
                best = other;
            }
        }
        List<List<Passage>> rows = new ArrayList<>(cells.rows());
        if (rows.isEmpty()) {
            return null;
        }
        rows.addFirst(best.names());
        return new StackedTable(new Table(0, rows, false), end);
    }

    /** Where blank lines part cells, lines without one between are one cell. */
    private static StackedCells cells(LaidOutLines lines, StackedHead head, int end) {
        boolean spaced = head.parting() == Parting.BLANK_LINE;
        List<Passage> cells = new ArrayList<>();
        for (int i = head.behind(); i < end; i++) {
            Passage line = lines.get(i);
            boolean number = CellWeights.isNumber(Folding.fold(line.of(lines.text())));
            if (spaced && !lines.isParted(i) && !cells.isEmpty() && !number) {
                cells.add(new Passage(cells.removeLast().start(), line.end()));
            } else {
                cells.addAll(head.parting().cells(lines, i));
            }
        }
        CellFit weights = new CellWeights(head.columns());
        return new StackedCells(lines.text(), cells, weights, spaced);
    }

    /** A title may read as a column does: …落实情况, right above the names. */
    private static boolean isTitle(LaidOutLines lines, int at) {
        return HeadingReader.isTitle(Folding.fold(lines.get(at).of(lines.text())))
                && at + 1 < lines.size()
                && !StackedHead.at(lines, at + 1).isEmpty();
    }

    /** Before what closes a page, signs a paper or begins another table. */
    private static int end(LaidOutLines lines, List<StackedHead> heads) {
        int behind = heads.stream().mapToInt(StackedHead::behind).max().orElse(0);
        int end = behind;
        while (end < lines.size() && !lines.isFoot(end) && StackedHead.at(lines, end).isEmpty()) {
            end++;
        }
        boolean dated = heads.getFirst().columns().getLast() == TableColumn.DEADLINE;
        boolean signed =
                !dated
                        && end - 2 > behind
                        && DocumentYear.isDate(folded(lines, end - 1))
                        && UnitList.isWhole(folded(lines, end - 2));
        return signed ? end - 2 : end;
    }

    private static String folded(LaidOutLines lines, int at) {
        return Folding.fold(lines.get(at).of(lines.text()));
    }
}

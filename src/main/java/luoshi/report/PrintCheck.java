package luoshi.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Looks at rows on their way to the file: is each tall enough for what stands in it? */
final class PrintCheck {
    private static final double HAIR = 0.01;

    private final Table table;
    private final double points;
    private final List<String> misfits = new ArrayList<>();
    private final Set<String> rare = new LinkedHashSet<>();
    private int index = Placed.HEADER_ROW;

    /**
     * @param points the size of the body's type
     */
    PrintCheck(Table table, double points) {
        this.table = table;
        this.points = points;
        Repertoire.GBK.missing(table.title(), rare);
        Repertoire.GBK.missing(table.left(), rare);
    }

    /** Looks at the sheet's next row. */
    void look(PageLayout.Row row) {
        index++;
        switch (row.line()) {
            case Line.Entry entry -> entry(entry.cells(), row.height());
            case Line.Heading heading -> Repertoire.GBK.missing(heading.text(), rare);
            case Line.Block block -> Repertoire.GBK.missing(block.text(), rare);
            case Line.Note note -> {}
            case Line.Drawing drawing -> {}
        }
    }

    private void entry(List<Cell> cells, double height) {
        for (int i = 0; i < cells.size(); i++) {
            Column column = table.columns().get(i);
            if (!(cells.get(i) instanceof Cell.Text text)) {
                continue;
            }
            Repertoire.GBK.missing(text.text(), rare);
            if (column.fit() != Column.Fit.WORD && needed(text, column) > height + HAIR) {
                String place = String.valueOf((char) ('A' + i)) + (index + 1);
                misfits.add(table.name() + "!" + place);
            }
        }
    }

    private double needed(Cell.Text text, Column column) {
        int lines = TypeMeasure.lines(text.text(), points, column.millimetres());
        return TypeMeasure.height(lines, points);
    }

    /** The cells whose wrapped text would be cut off, as {@code sheet!A1}. */
    List<String> misfits() {
        return misfits;
    }

    /** The characters that even the wide face lacks, each once. */
    Set<String> rare() {
        return rare;
    }
}

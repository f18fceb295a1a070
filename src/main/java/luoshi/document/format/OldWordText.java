package luoshi.document.format;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** A document of Word 97-2003: paragraphs with their numbers, and tables. */
final class OldWordText {
    /** Two edges of cells nearer than this are one, in twentieths of a point. */
    private static final int SAME_EDGE = 40;

    private final ContentMaker maker = new ContentMaker();
    private final OldWordNumbers numbers = new OldWordNumbers();

    private OldWordText() {}

    static Content read(HWPFDocument document) {
        OldWordText reader = new OldWordText();
        Range range = document.getRange();
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                reader.maker.table(reader.grid(table));
                i += Math.max(1, table.numParagraphs()) - 1;
            } else {
                reader.maker.paragraph(reader.text(paragraph));
            }
        }
        return reader.maker.content();
    }

    private Grid grid(Table table) {
        Grid grid = new Grid();
        List<Integer> edges = edges(table);
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                if ((cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged())
                        || (cell.isMerged() && !cell.isFirstMerged())) {
                    continue;
                }
                int column = column(edges, cell.getLeftEdge());
                int end = column(edges, cell.getLeftEdge() + cell.getWidth());
                grid.put(r, column, height(table, r, cell), Math.max(1, end - column), text(cell));
            }
        }
        return grid;
    }

    /** Where cells begin, all rows together. */
    private static List<Integer> edges(Table table) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                all.add(row.getCell(c).getLeftEdge());
            }
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.getLast() > SAME_EDGE) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private static int column(List<Integer> edges, int edge) {
        int column = 0;
        while (column < edges.size() && edges.get(column) < edge - SAME_EDGE) {
            column++;
        }
        return column;
    }

    private static int height(Table table, int row, TableCell first) {
        int last = row + 1;
        while (first.isFirstVerticallyMerged()
                && last < table.numRows()
                && goesOn(table.getRow(last), first.getLeftEdge())) {
            last++;
        }
        return last - row;
    }

    private static boolean goesOn(TableRow row, int edge) {
        for (int c = 0; c < row.numCells(); c++) {
            TableCell cell = row.getCell(c);
            if (Math.abs(cell.getLeftEdge() - edge) <= SAME_EDGE) {
                return cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            }
        }
        return false;
    }

    private String text(TableCell cell) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            text.append(text(cell.getParagraph(i))).append('\n');
        }
        return text.toString();
    }

    private String text(Paragraph paragraph) {
        String text = Range.stripFields(paragraph.text()).replace("\u0007", "");
        return text.isBlank() ? text : numbers.before(paragraph) + text;
    }
}

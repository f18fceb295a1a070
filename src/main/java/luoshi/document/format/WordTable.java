package luoshi.document.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** How the cells of a Word table lie. */
final class WordTable {
    private WordTable() {}

    static List<Element> rows(Element table) {
        return under(table, "tr");
    }

    static List<Element> cells(Element row) {
        return under(row, "tc");
    }

    /** Rows and cells may stand in content controls. */
    private static List<Element> under(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : Markup.children(parent)) {
            switch (Markup.name(child)) {
                case "sdt", "sdtContent", "customXml", "ins" -> found.addAll(under(child, name));
                default -> {
                    if (Markup.name(child).equals(name)) {
                        found.add(child);
                    }
                }
            }
        }
        return found;
    }

    /** How many columns a row leaves free at its beginning. */
    static int skipped(Element row) {
        int skipped = Markup.number(Markup.value(row, "trPr", "gridBefore"), 0);
        return Math.clamp(skipped, 0, Grid.MOST_COLUMNS);
    }

    static int width(Element cell) {
        int width = Markup.number(Markup.value(cell, "tcPr", "gridSpan"), 1);
        return Math.clamp(width, 1, Grid.MOST_COLUMNS);
    }

    /** Whether the cell above reaches down here. */
    static boolean goesOn(Element cell) {
        @Nullable Element merge = Markup.down(cell, "tcPr", "vMerge");
        return merge != null && !"restart".equals(Markup.attribute(merge, "val"));
    }

    /** Over how many rows a cell reaches. */
    static int height(List<Element> rows, int row, int column, Element cell) {
        if (Markup.down(cell, "tcPr", "vMerge") == null) {
            return 1;
        }
        int last = row + 1;
        while (last < rows.size() && goesOnAt(rows.get(last), column)) {
            last++;
        }
        return last - row;
    }

    private static boolean goesOnAt(Element row, int column) {
        int at = skipped(row);
        for (Element cell : cells(row)) {
            if (at == column) {
                return goesOn(cell);
            }
            at += width(cell);
        }
        return false;
    }
}

package luoshi.document.format;

import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** A web page's table as a grid. */
final class HtmlTable {
    private HtmlTable() {}

    /**
     * @param text what a cell says
     */
    static Grid read(Element table, Function<Element, String> text) {
        Grid grid = new Grid();
        List<Element> rows = table.select("tr");
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Element cell : cells(rows.get(row))) {
                column = grid.free(row, column);
                int height = Math.min(span(cell, "rowspan"), rows.size() - row);
                int width = Math.min(span(cell, "colspan"), Grid.MOST_COLUMNS);
                grid.put(row, column, height, width, text.apply(cell));
                column += width;
            }
        }
        return grid;
    }

    static List<Element> cells(Element row) {
        return row.select("> td, > th");
    }

    private static int span(Element cell, String attribute) {
        String digits = cell.attr(attribute).strip();
        return digits.matches("[1-9]\\d{0,3}") ? Integer.parseInt(digits) : 1;
    }
}

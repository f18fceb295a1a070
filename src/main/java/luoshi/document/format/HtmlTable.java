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
        List<Element> rows = rows(table);
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

    /** Its own rows, without those of tables in its cells. */
    static List<Element> rows(Element table) {
        return table.select("tr").stream()
                .filter(row -> table.equals(row.closest("table")))
                .toList();
    }

    static List<Element> cells(Element row) {
        return row.select("> td, > th");
    }

    private static int span(Element cell, String attribute) {
        String digits = cell.attr(attribute).strip();
        return digits.matches("[1-9]\\d{0,3}") ? Integer.parseInt(digits) : 1;
    }
}

package luoshi.document.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pages to paragraphs and tables, in the order of reading. */
final class PdfLayout {
    private final List<PdfPage> pages;
    private final ContentMaker maker = new ContentMaker();
    private @Nullable PdfTable open;

    PdfLayout(List<PdfPage> pages) {
        this.pages = pages;
    }

    Content content() {
        List<List<PdfGrid>> grids = pages.stream().map(PdfGrid::on).toList();
        List<List<PdfLine>> lines = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            lines.add(PdfLine.of(outside(pages.get(i), grids.get(i))));
        }
        PdfMargins margins = new PdfMargins(pages, lines);
        for (int i = 0; i < pages.size(); i++) {
            page(pages.get(i), grids.get(i), margins.own(pages.get(i), lines.get(i)));
        }
        closeTable();
        return maker.content();
    }

    private static List<PdfGlyph> outside(PdfPage page, List<PdfGrid> grids) {
        return page.glyphs().stream()
                .filter(glyph -> grids.stream().noneMatch(grid -> grid.cellAt(glyph) >= 0))
                .toList();
    }

    private void page(PdfPage page, List<PdfGrid> grids, List<PdfLine> lines) {
        double from = Double.NEGATIVE_INFINITY;
        for (PdfGrid grid : grids) {
            paragraphs(lines, from, grid.top());
            table(page, grid);
            from = grid.top();
        }
        paragraphs(lines, from, Double.POSITIVE_INFINITY);
    }

    private void paragraphs(List<PdfLine> lines, double from, double to) {
        List<PdfLine> here =
                lines.stream().filter(line -> line.y() >= from && line.y() < to).toList();
        if (!here.isEmpty()) {
            closeTable();
            unruled(here);
        }
    }

    /** Paragraphs, and between them tables that only their columns tell. */
    private void unruled(List<PdfLine> lines) {
        int from = 0;
        PdfUnruled.Found found = PdfUnruled.in(lines, from);
        while (found != null) {
            text(lines.subList(from, found.first()));
            maker.table(found.grid());
            from = found.behind();
            found = PdfUnruled.in(lines, from);
        }
        text(lines.subList(from, lines.size()));
    }

    private void text(List<PdfLine> lines) {
        if (!lines.isEmpty()) {
            PdfColumns.inOrder(lines).forEach(line -> maker.paragraph(line.text()));
        }
    }

    private void table(PdfPage page, PdfGrid grid) {
        Map<Integer, List<PdfGlyph>> cells = new HashMap<>();
        for (PdfGlyph glyph : page.glyphs()) {
            int cell = grid.cellAt(glyph);
            if (cell >= 0) {
                cells.computeIfAbsent(cell, key -> new ArrayList<>()).add(glyph);
            }
        }
        PdfTable before = open;
        if (before != null && before.goesOnWith(grid)) {
            before.add(grid, cells);
        } else {
            closeTable();
            PdfTable table = new PdfTable(grid);
            table.add(grid, cells);
            open = table;
        }
    }

    private void closeTable() {
        PdfTable table = open;
        if (table != null) {
            maker.table(table.grid());
            open = null;
        }
    }
}

package luoshi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import luoshi.model.Passage;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes a table that is laid out into a sheet of its own. */
final class SheetWriter {
    private static final int HEADER_ROW = 2;
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final Table table;
    private final XSSFSheet sheet;
    private int lastFiltered = HEADER_ROW;

    private final Map<String, List<Integer>> entryRows;
    private final List<Integer> ownRows = new ArrayList<>();

    /**
     * @param entryRows where each entry of the sheets written so far stands, by the sheets' names
     */
    SheetWriter(
            XSSFWorkbook workbook,
            Styles styles,
            Table table,
            Map<String, List<Integer>> entryRows) {
        this.workbook = workbook;
        this.styles = styles;
        this.table = table;
        this.entryRows = entryRows;
        this.sheet = workbook.createSheet(table.name());
        entryRows.put(table.name(), ownRows);
    }

    /** Hears of each row that is written. */
    @FunctionalInterface
    interface RowHeard {
        void written();
    }

    XSSFSheet write(PageLayout.Laid laid, Layout layout, RowHeard heard) {
        setUpPage(layout.pageHeader());
        head();
        int depth = 0;
        int deepest = 0;
        for (PageLayout.Row row : laid.rows()) {
            int level = row.line() instanceof Line.Entry ? depth : level(row.line());
            depth = row.line() instanceof Line.Entry ? depth : level + 1;
            deepest = Math.max(deepest, level);
            body(row, row.line() instanceof Line.Note ? 0 : level);
            heard.written();
        }
        int last = HEADER_ROW + laid.rows().size();
        sheet.getCTWorksheet().getSheetFormatPr().setOutlineLevelRow((short) deepest);
        if (!ownRows.isEmpty()) {
            sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW, lastFiltered, 0, lastColumn()));
        }
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, lastColumn(), 0, last);
        return sheet;
    }

    private static int level(Line line) {
        return line instanceof Line.Heading heading ? heading.depth() : 0;
    }

    private void setUpPage(@Nullable String pageHeader) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.TOP, Paper.inches(Paper.TOP));
        sheet.setMargin(PageMargin.BOTTOM, Paper.inches(Paper.BOTTOM));
        sheet.setMargin(PageMargin.LEFT, Paper.inches(Paper.LEFT));
        sheet.setMargin(PageMargin.RIGHT, Paper.inches(Paper.RIGHT));
        sheet.setMargin(PageMargin.HEADER, Paper.inches(Paper.EDGE));
        sheet.setMargin(PageMargin.FOOTER, Paper.inches(Paper.EDGE));
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
        sheet.createFreezePane(0, HEADER_ROW + 1);
        sheet.setDisplayGridlines(false);
        sheet.setRowSumsBelow(false);
        String face = "&\"" + Face.BODY.printedName() + ",Regular\"&12";
        sheet.getFooter().setCenter(face + Words.of("page-number"));
        if (pageHeader != null && !pageHeader.isBlank()) {
            String text = PrintableText.of(pageHeader).strip().replace("&", "&&");
            // the size would swallow a digit that follows it
            sheet.getHeader().setLeft(face + (Character.isDigit(text.charAt(0)) ? " " : "") + text);
        }
        for (int i = 0; i <= lastColumn(); i++) {
            sheet.setColumnWidth(i, Paper.width(table.columns().get(i)));
        }
    }

    private void head() {
        XSSFRow title = row(0, PageLayout.titleHeight(table));
        for (int i = 0; i <= lastColumn(); i++) {
            title.createCell(i).setCellStyle(styles.of(Styles.Role.TITLE));
        }
        set(title.getCell(0), table.title());
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, lastColumn()));
        XSSFRow second = row(1, PageLayout.secondHeight());
        set(styled(second, 0, Styles.Role.SECOND_LEFT), table.left());
        set(styled(second, lastColumn(), Styles.Role.SECOND_RIGHT), table.right());
        XSSFRow header = row(HEADER_ROW, PageLayout.headerHeight(table.columns()));
        for (int i = 0; i <= lastColumn(); i++) {
            set(styled(header, i, Styles.Role.HEADER), table.columns().get(i).header());
        }
    }

    private void body(PageLayout.Row laid, int level) {
        int index = sheet.getLastRowNum() + 1;
        XSSFRow row = row(index, laid.height());
        row.getCTRow().setOutlineLevel((short) level);
        if (laid.newPage()) {
            sheet.setRowBreak(index - 1);
        }
        if (laid.entry() == ownRows.size()) {
            ownRows.add(index);
        }
        switch (laid.line()) {
            case Line.Entry entry -> {
                lastFiltered = index;
                entry(row, entry.cells());
            }
            case Line.Note note -> set(styled(row, 0, Styles.Role.NOTE), note.text());
            case Line.Drawing drawing ->
                    new ChartWriter(workbook, sheet, entryRows).draw(drawing.charts(), index);
            case Line.Heading heading ->
                    across(
                            row,
                            heading.rank() == 1
                                    ? Styles.Role.FIRST_HEADING
                                    : Styles.Role.SECOND_HEADING,
                            heading.column(),
                            heading.text());
            case Line.Block block -> across(row, Styles.Role.BLOCK, 0, block.text());
        }
    }

    /** A heading in one cell, framed with the empty cells that it runs over. */
    private void across(XSSFRow row, Styles.Role role, int column, String text) {
        for (int i = 0; i <= lastColumn(); i++) {
            Styles.Edge edge =
                    i == 0
                            ? Styles.Edge.LEFT
                            : i == lastColumn() ? Styles.Edge.RIGHT : Styles.Edge.MIDDLE;
            row.createCell(i).setCellStyle(styles.of(role, edge));
        }
        set(row.getCell(column), text);
    }

    private void entry(XSSFRow row, List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            XSSFCell cell = row.createCell(i);
            switch (cells.get(i)) {
                case Cell.Figure figure -> {
                    cell.setCellStyle(styles.ofNumber(figure.format()));
                    cell.setCellValue(figure.value());
                }
                case Cell.Formula formula -> {
                    cell.setCellStyle(styles.ofNumber(formula.format()));
                    cell.setCellFormula(placed(formula.formula(), row.getRowNum()));
                    cell.setCellValue(formula.value());
                }
                case Cell.Text text -> text(cell, text, role(table.columns().get(i).fit()));
            }
        }
    }

    private String placed(String formula, int row) {
        return PLACE.matcher(formula.replace("{row}", Integer.toString(row + 1)))
                .replaceAll(
                        place ->
                                Integer.toString(
                                        ownRows.get(Integer.parseInt(place.group(1))) + 1));
    }

    private void text(XSSFCell cell, Cell.Text text, Styles.Role role) {
        Face face = Face.ofBody(text.text());
        cell.setCellStyle(styles.ofText(role, face, PrintableText.looksLikeFormula(text.text())));
        if (text.marked().isEmpty()) {
            set(cell, text.text());
            return;
        }
        XSSFRichTextString rich = new XSSFRichTextString();
        int from = 0;
        for (Passage span : text.marked()) {
            append(rich, text.text().substring(from, span.start()), styles.type(face, false));
            append(rich, span.of(text.text()), styles.type(face, true));
            from = span.end();
        }
        append(rich, text.text().substring(from), styles.type(face, false));
        cell.setCellValue(rich);
    }

    private static void append(
            XSSFRichTextString rich, String text, org.apache.poi.xssf.usermodel.XSSFFont font) {
        if (!text.isEmpty()) {
            rich.append(PrintableText.escaped(text), font);
        }
    }

    private static Styles.Role role(Column.Fit fit) {
        return switch (fit) {
            case TEXT -> Styles.Role.TEXT;
            case CENTRED -> Styles.Role.CENTRED;
            case WORD -> Styles.Role.WORD;
        };
    }

    private XSSFCell styled(XSSFRow row, int column, Styles.Role role) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.of(role));
        return cell;
    }

    private static void set(XSSFCell cell, String text) {
        if (!text.isEmpty()) {
            cell.setCellValue(PrintableText.escaped(text));
        }
    }

    private XSSFRow row(int index, double height) {
        XSSFRow row = sheet.createRow(index);
        row.setHeightInPoints((float) height);
        return row;
    }

    private int lastColumn() {
        return table.columns().size() - 1;
    }
}

package luoshi.report;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** All of a sheet but its rows: page, columns, what is repeated, frozen, filtered and drawn. */
final class SheetFrame {
    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final Table table;
    private final PageLayout.Laid laid;
    private final int lastColumn;

    SheetFrame(XSSFWorkbook workbook, Table table, PageLayout.Laid laid) {
        this.workbook = workbook;
        this.table = table;
        this.laid = laid;
        this.sheet = workbook.createSheet(table.name());
        this.lastColumn = table.columns().size() - 1;
    }

    /** The sheet, without its rows and charts. */
    XSSFSheet made(Layout layout) {
        setUpPage();
        running(layout.pageHeader());
        for (int i = 0; i <= lastColumn; i++) {
            sheet.setColumnWidth(i, Paper.width(table.columns().get(i)));
        }
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, lastColumn));
        int index = Placed.HEADER_ROW;
        int lastFiltered = index;
        for (PageLayout.Row row : laid.rows()) {
            index++;
            if (row.newPage()) {
                sheet.setRowBreak(index - 1);
            }
            if (row.line() instanceof Line.Entry) {
                lastFiltered = index;
            }
        }
        if (lastFiltered > Placed.HEADER_ROW) {
            sheet.setAutoFilter(
                    new CellRangeAddress(Placed.HEADER_ROW, lastFiltered, 0, lastColumn));
        }
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, lastColumn, 0, index);
        sheet.getCTWorksheet()
                .getDimension()
                .setRef(new CellRangeAddress(0, index, 0, lastColumn).formatAsString());
        sheet.getCTWorksheet()
                .getSheetFormatPr()
                .setOutlineLevelRow((short) SheetRows.deepest(laid));
        return sheet;
    }

    private void setUpPage() {
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
        sheet.setRepeatingRows(new CellRangeAddress(Placed.HEADER_ROW, Placed.HEADER_ROW, -1, -1));
        sheet.createFreezePane(0, Placed.HEADER_ROW + 1);
        sheet.setDisplayGridlines(false);
        sheet.setRowSumsBelow(false);
    }

    private void running(@Nullable String pageHeader) {
        String face = "&\"" + Face.BODY.printedName() + ",Regular\"&12";
        sheet.getFooter().setCenter(face + Words.of("page-number"));
        if (pageHeader != null && !pageHeader.isBlank()) {
            String text = PrintableText.of(pageHeader).strip().replace("&", "&&");
            // the size would swallow a digit that follows it
            sheet.getHeader().setLeft(face + (Character.isDigit(text.charAt(0)) ? " " : "") + text);
        }
    }
}

package luoshi.document.format;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import luoshi.model.ProblemException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Workbooks: every visible sheet is a table. */
final class Sheets {
    private static final int MOST = 24 << 20;
    private static final Pattern NEEDED =
            Pattern.compile(
                    "\\[content_types]\\.xml|_rels/\\.rels|xl/workbook\\.xml|xl/_rels/workbook\\.xml\\.rels"
                            + "|xl/worksheets/[^/]+\\.xml|xl/sharedstrings\\.xml|xl/styles\\.xml");
    private static final Pattern RELATIONSHIP =
            Pattern.compile("<Relationship\\b[^>]*?(?:/>|>\\s*</Relationship>)");
    private static final Pattern KEPT =
            Pattern.compile(
                    "(?i)Target\\s*=\\s*[\"'](?:/?(?:xl/)?)(?:workbook\\.xml|worksheets/[^\"']*"
                            + "|sharedStrings\\.xml|styles\\.xml)[\"']");

    private Sheets() {}

    /** A workbook of 2007 and later. */
    static Content readPacked(Incoming file) throws ProblemException {
        Packed packed =
                Packed.open(
                        file,
                        FileKind.SHEET,
                        name -> NEEDED.matcher(name.toLowerCase(Locale.ROOT)).matches(),
                        MOST);
        for (String name : Set.copyOf(packed.names())) {
            if (name.endsWith(".rels")) {
                packed.replace(name, withoutTheRest(packed, name));
            }
        }
        try (OPCPackage opened = OPCPackage.open(packed.repacked());
                Workbook workbook = new XSSFWorkbook(opened)) {
            return read(workbook);
        } catch (IOException | OpenXML4JException e) {
            throw file.broken(e, FileKind.SHEET);
        }
    }

    /** Without the relations to parts that were left out. */
    private static String withoutTheRest(Packed packed, String name) {
        byte @Nullable [] part = packed.part(name);
        String text = part == null ? "" : new String(part, java.nio.charset.StandardCharsets.UTF_8);
        return RELATIONSHIP
                .matcher(text)
                .replaceAll(
                        one ->
                                KEPT.matcher(one.group()).find()
                                        ? java.util.regex.Matcher.quoteReplacement(one.group())
                                        : "");
    }

    /** All sheets that a reader sees. */
    static Content read(Workbook workbook) {
        ContentMaker maker = new ContentMaker();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                maker.startPart();
                maker.table(grid(workbook.getSheetAt(i)));
            }
        }
        return maker.content();
    }

    private static Grid grid(Sheet sheet) {
        SheetText text = new SheetText();
        Grid grid = new Grid();
        int first = sheet.getFirstRowNum();
        int last = lastRow(sheet);
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            int row = merged.getFirstRow();
            int bottom = Math.min(merged.getLastRow(), last);
            if (row >= first && row <= last) {
                grid.put(
                        row - first,
                        merged.getFirstColumn(),
                        bottom - row + 1,
                        merged.getLastColumn() - merged.getFirstColumn() + 1,
                        text.of(sheet, row, merged.getFirstColumn()));
            }
        }
        for (Row row : sheet) {
            for (Cell cell : row) {
                String shown = text.of(cell);
                if (!shown.isEmpty()) {
                    grid.put(row.getRowNum() - first, cell.getColumnIndex(), 1, 1, shown);
                }
            }
        }
        return grid;
    }

    /** The last row in which something stands: sheets are often styled far beyond. */
    private static int lastRow(Sheet sheet) {
        int last = sheet.getFirstRowNum();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() != org.apache.poi.ss.usermodel.CellType.BLANK) {
                    last = Math.max(last, row.getRowNum());
                }
            }
        }
        return last;
    }
}

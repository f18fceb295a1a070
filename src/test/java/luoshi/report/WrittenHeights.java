package luoshi.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Looks at a sheet as its file has it: is every cell tall enough for what stands in it? */
final class WrittenHeights {
    private WrittenHeights() {}

    /** The cells whose wrapped text would be cut off, as {@code sheet!A1}. */
    static List<String> misfits(XSSFSheet sheet) {
        List<String> misfits = new ArrayList<>();
        for (Row row : sheet) {
            for (org.apache.poi.ss.usermodel.Cell each : row) {
                XSSFCell cell = (XSSFCell) each;
                if (cell.getCellType() == CellType.STRING
                        && cell.getCellStyle().getWrapText()
                        && needed(cell) > row.getHeightInPoints() + 0.01) {
                    misfits.add(sheet.getSheetName() + "!" + cell.getReference());
                }
            }
        }
        return misfits;
    }

    private static double needed(XSSFCell cell) {
        double points = cell.getCellStyle().getFont().getFontHeight() / 20.0;
        double millimetres = 0;
        int last = lastOf(cell);
        for (int i = cell.getColumnIndex(); i <= last; i++) {
            millimetres += Paper.millimetres(cell.getSheet().getColumnWidth(i));
        }
        int lines = TypeMeasure.lineEnds(cell.getStringCellValue(), points, millimetres).size();
        return TypeMeasure.height(lines, points);
    }

    private static int lastOf(XSSFCell cell) {
        return cell.getSheet().getMergedRegions().stream()
                .filter(region -> region.isInRange(cell))
                .mapToInt(org.apache.poi.ss.util.CellRangeAddress::getLastColumn)
                .findFirst()
                .orElse(cell.getColumnIndex());
    }
}

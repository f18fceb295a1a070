package luoshi.document.format;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** What a cell shows, as a Chinese workbook program would show it. */
final class SheetText {
    /** The built-in formats that each country's program shows in its own way. */
    private static final int SHORT_DATE = 14;

    private static final int YEAR_MONTH = 57;
    private static final int MONTH_DAY = 58;
    private static final int LONG_DATE = 31;

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);

    SheetText() {
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    String of(Sheet sheet, int row, int column) {
        Row found = sheet.getRow(row);
        Cell cell = found == null ? null : found.getCell(column);
        return cell == null ? "" : of(cell);
    }

    String of(Cell cell) {
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? date(cell) : number(cell);
            case BOOLEAN -> formatter.formatCellValue(cell);
            default -> "";
        };
    }

    private String number(Cell cell) {
        return formatter.formatCellValue(cell).strip();
    }

    private String date(Cell cell) {
        LocalDateTime when = cell.getLocalDateTimeCellValue();
        if (when == null) {
            return number(cell);
        }
        String pattern = pattern(cell);
        return pattern.isEmpty()
                ? formatter.formatCellValue(cell).replace("\"", "")
                : DateTimeFormatter.ofPattern(pattern, Locale.CHINA).format(when);
    }

    private static String pattern(Cell cell) {
        String format = String.valueOf(cell.getCellStyle().getDataFormatString());
        if (format.contains("年")) {
            return format.contains("日") ? "yyyy年M月d日" : "yyyy年M月";
        }
        return switch (cell.getCellStyle().getDataFormat()) {
            case SHORT_DATE -> "yyyy/M/d";
            case LONG_DATE -> "yyyy年M月d日";
            case YEAR_MONTH -> "yyyy年M月";
            case MONTH_DAY -> "M月d日";
            default -> "";
        };
    }
}

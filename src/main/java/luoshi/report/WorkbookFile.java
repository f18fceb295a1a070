package luoshi.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Puts the rows into a workbook that has none, on its way to the file. */
final class WorkbookFile {
    private static final String PLACE = "<sheetData/>";

    /** Sheets are nearly all text: more effort makes them hardly smaller. */
    private static final int EFFORT = 4;

    private WorkbookFile() {}

    /** Writes the rows of a sheet. */
    @FunctionalInterface
    interface Rows {
        void to(RowXml out) throws IOException;
    }

    /**
     * Writes the workbook.
     *
     * @param workbook with sheets without rows
     * @param rows of the sheets, by the names of their parts
     */
    static void write(XSSFWorkbook workbook, Map<String, Rows> rows, OutputStream out)
            throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        workbook.write(frame);
        ZipOutputStream file = new ZipOutputStream(out);
        file.setLevel(EFFORT);
        try (ZipInputStream parts =
                new ZipInputStream(new ByteArrayInputStream(frame.toByteArray()))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                file.putNextEntry(new ZipEntry(part.getName()));
                Rows own = rows.get("/" + part.getName());
                if (own == null) {
                    parts.transferTo(file);
                } else {
                    splice(new String(parts.readAllBytes(), StandardCharsets.UTF_8), own, file);
                }
                file.closeEntry();
            }
        }
        file.finish();
    }

    private static void splice(String sheet, Rows rows, OutputStream file) throws IOException {
        int place = sheet.indexOf(PLACE);
        if (place < 0) {
            throw new IOException("a sheet without a place for its rows");
        }
        file.write(sheet.substring(0, place).getBytes(StandardCharsets.UTF_8));
        file.write("<sheetData>".getBytes(StandardCharsets.UTF_8));
        rows.to(new RowXml(file));
        file.write("</sheetData>".getBytes(StandardCharsets.UTF_8));
        file.write(sheet.substring(place + PLACE.length()).getBytes(StandardCharsets.UTF_8));
    }
}

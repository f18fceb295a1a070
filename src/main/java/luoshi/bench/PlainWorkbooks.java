package luoshi.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import luoshi.model.KeptTask;
import luoshi.model.Outcome;
import luoshi.model.Responsibility;
import luoshi.report.ReportContent;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The cells of a ledger as other libraries write them, without any style. */
final class PlainWorkbooks {
    private static final String NAME = "rows";
    private static final int WINDOW = 100;

    private PlainWorkbooks() {}

    /** By POI's streaming writer. */
    static void streaming(Path target, ReportContent content) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW);
                OutputStream out = Files.newOutputStream(target)) {
            SXSSFSheet sheet = workbook.createSheet(NAME);
            for (int i = 0; i < content.tasks().size(); i++) {
                Row row = sheet.createRow(i);
                List<Object> values = values(content, i);
                for (int c = 0; c < values.size(); c++) {
                    Cell cell = row.createCell(c);
                    if (values.get(c) instanceof Integer number) {
                        cell.setCellValue(number);
                    } else {
                        cell.setCellValue((String) values.get(c));
                    }
                }
            }
            workbook.write(out);
        }
    }

    /** By fastexcel. */
    static void fast(Path target, ReportContent content) throws IOException {
        try (OutputStream out = Files.newOutputStream(target);
                Workbook workbook = new Workbook(out, NAME, "1.0")) {
            Worksheet sheet = workbook.newWorksheet(NAME);
            for (int i = 0; i < content.tasks().size(); i++) {
                List<Object> values = values(content, i);
                for (int c = 0; c < values.size(); c++) {
                    if (values.get(c) instanceof Integer number) {
                        sheet.value(i, c, number);
                    } else {
                        sheet.value(i, c, (String) values.get(c));
                    }
                }
                if (i % WINDOW == 0) {
                    sheet.flush();
                }
            }
            sheet.finish();
        }
    }

    private static List<Object> values(ReportContent content, int i) {
        KeptTask task = content.tasks().get(i);
        Outcome outcome = content.matches().get(i).outcome().outcome();
        List<Object> values = new ArrayList<>();
        values.add(i + 1);
        values.add(i + 1);
        values.add(task.task().text());
        values.add(
                task.task().units().stream()
                        .map(Responsibility::unit)
                        .collect(Collectors.joining("，")));
        values.add(String.valueOf(task.task().deadline()));
        values.add(String.valueOf(outcome.target()));
        values.add(outcome.account());
        values.add(String.valueOf(content.states().get(task.id())));
        return values;
    }
}

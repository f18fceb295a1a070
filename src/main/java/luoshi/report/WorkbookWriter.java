package luoshi.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import luoshi.model.Progress;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lays tables out and writes them as a workbook, looking at each row as it goes. */
final class WorkbookWriter implements AutoCloseable {
    /** Progress is told of every so many rows. */
    private static final int STEP = 16;

    private final List<Table> tables;
    private final List<PageLayout.Laid> laid = new ArrayList<>();
    private final Map<String, Placed> placed = new HashMap<>();
    private final List<PrintCheck> checks = new ArrayList<>();
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Styles styles;
    private final Progress progress;
    private final int total;
    private int done;

    WorkbookWriter(List<Table> tables, Layout layout, Progress progress) {
        this.tables = tables;
        this.progress = progress;
        this.styles = new Styles(workbook, layout.bodyPoints());
        for (Table table : tables) {
            progress.reached(0, 0);
            PageLayout.Laid rows = PageLayout.of(table, layout.bodyPoints());
            laid.add(rows);
            placed.put(table.name(), Placed.of(table, rows));
            checks.add(new PrintCheck(table, layout.bodyPoints()));
        }
        this.total = laid.stream().mapToInt(rows -> rows.rows().size()).sum();
        frame(layout);
    }

    private void frame(Layout layout) {
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setCreator(Words.of("creator"));
        properties.setTitle(tables.getFirst().title());
        Set<String> formats = new LinkedHashSet<>();
        for (int i = 0; i < tables.size(); i++) {
            XSSFSheet sheet = new SheetFrame(workbook, tables.get(i), laid.get(i)).made(layout);
            new ChartWriter(sheet, placed).draw(laid.get(i));
            placed(i).addFormats(formats);
        }
        styles.makeAll(formats);
    }

    /** Writes the workbook; the rows are made while they are written. */
    void write(OutputStream out) throws IOException {
        Map<String, WorkbookFile.Rows> rows = new HashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            int sheet = i;
            rows.put(
                    workbook.getSheetAt(i).getPackagePart().getPartName().getName(),
                    to -> rows(sheet, to));
        }
        WorkbookFile.write(workbook, rows, out);
        progress.reached(total, total);
    }

    private void rows(int sheet, RowXml to) throws IOException {
        PrintCheck check = checks.get(sheet);
        new SheetRows(styles, placed(sheet), to)
                .write(
                        laid.get(sheet),
                        row -> {
                            check.look(row);
                            if (done++ % STEP == 0) {
                                progress.reached(done, total);
                            }
                        });
    }

    private Placed placed(int sheet) {
        return Objects.requireNonNull(placed.get(tables.get(sheet).name()));
    }

    /** What was written. */
    Written written() {
        List<Written.Sheet> sheets = new ArrayList<>();
        List<String> misfits = new ArrayList<>();
        Set<String> rare = new LinkedHashSet<>();
        for (int i = 0; i < tables.size(); i++) {
            Table table = tables.get(i);
            sheets.add(
                    new Written.Sheet(
                            table.kind(), table.name(), table.entries(), laid.get(i).pages()));
            misfits.addAll(checks.get(i).misfits());
            rare.addAll(checks.get(i).rare());
        }
        return new Written(sheets, misfits, String.join("", rare));
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}

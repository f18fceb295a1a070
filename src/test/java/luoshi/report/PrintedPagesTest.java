package luoshi.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.SharedDocuments;
import luoshi.model.KeptTask;
import luoshi.model.MatchState;
import luoshi.model.OutcomeMatch;
import luoshi.model.Progress;
import luoshi.report.PrintedPages.Glyph;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Prints workbooks and reads the paper: nothing is missing, cut off or in another's row. */
class PrintedPagesTest {
    private static final double PAPER_HEIGHT = 210 * 72 / 25.4;
    private static final double LAST_POINT = PAPER_HEIGHT - Paper.BOTTOM * 72 / 25.4;
    private static final double HAIR = 2.5;

    @TempDir Path folder;

    @Test
    void everyCharacterOfEveryCellIsOnPaper() throws Exception {
        for (SheetKind kind : List.of(SheetKind.LEDGER, SheetKind.OUTCOMES)) {
            Path workbook = folder.resolve(kind.englishName() + ".xlsx");
            Written written =
                    MeetingWorkbook.write(
                            workbook,
                            InventedCity.year(60),
                            List.of(kind),
                            Layout.USUAL,
                            Progress.UNHEARD);
            List<List<Glyph>> pages = PrintedPages.of(workbook, folder);

            assertThat(faults(workbook, pages)).isEmpty();
            int pageCount = written.sheets().getFirst().pages();
            assertThat(pages.size()).isBetween(pageCount - 1, pageCount + 1);
            for (int i = 0; i < pages.size(); i++) {
                String text = text(pages.get(i));
                assertThat(text).contains("第" + (i + 1) + "页共" + pages.size() + "页").contains("序号");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = SheetKind.class,
            names = {
                "UNITS",
                "COMMITMENTS",
                "MATCHING",
                "LINEAGE",
                "INDICATORS",
                "SUMMARY",
                "HISTORY"
            })
    void everyCharacterOfTheFurtherSheetsIsOnPaper(SheetKind kind) throws Exception {
        for (double points : new double[] {10.5, 14}) {
            Path whole = folder.resolve("whole.xlsx");
            MeetingWorkbook.write(
                    whole,
                    InventedCity.wholeYear(30),
                    List.of(kind),
                    new Layout(points, null),
                    Progress.UNHEARD);
            Path workbook = folder.resolve("table.xlsx");
            try (InputStream in = Files.newInputStream(whole);
                    XSSFWorkbook open = new XSSFWorkbook(in);
                    OutputStream out = Files.newOutputStream(workbook)) {
                while (open.getNumberOfSheets() > 1) {
                    open.removeSheetAt(1);
                }
                open.write(out);
            }
            assertThat(faults(workbook, PrintedPages.of(workbook, folder))).isEmpty();
        }
    }

    @Test
    void rowThatIsTooLowIsFound() throws Exception {
        Path workbook = folder.resolve("low.xlsx");
        MeetingWorkbook.write(
                workbook,
                InventedCity.year(10),
                List.of(SheetKind.LEDGER),
                Layout.USUAL,
                Progress.UNHEARD);
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook low = new XSSFWorkbook(in)) {
            low.getSheetAt(0).getRow(6).setHeightInPoints(22);
            Path seeded = folder.resolve("seeded.xlsx");
            try (OutputStream out = Files.newOutputStream(seeded)) {
                low.write(out);
            }
            assertThat(faults(seeded, PrintedPages.of(seeded, folder)))
                    .isNotEmpty()
                    .allMatch(fault -> fault.matches("[CD][78]\\b.*"), "about row 7 and the next");
        }
    }

    @Test
    void realOutcomesAreWholeOnPaper() throws Exception {
        Path answers = SharedDocuments.require("gold/outcomes-2021.json");
        List<OutcomeMatch> matches = new ArrayList<>();
        for (JsonNode row : new ObjectMapper().readTree(answers.toFile())) {
            matches.add(
                    InventedCity.outcome(
                            row.get("number").asInt(),
                            row.get("task").asText(),
                            row.get("outcome").asText(),
                            MatchState.UNMATCHED,
                            List.of()));
        }
        ReportContent content =
                new ReportContent(2021, null, null, InventedCity.DAY, List.of(), Map.of(), matches);
        Path workbook = folder.resolve("real.xlsx");
        MeetingWorkbook.write(
                workbook, content, List.of(SheetKind.OUTCOMES), Layout.USUAL, Progress.UNHEARD);
        assertThat(faults(workbook, PrintedPages.of(workbook, folder))).isEmpty();
    }

    @Test
    void realTasksAreWholeOnPaper() throws Exception {
        Path answers = SharedDocuments.require("gold/tasks-2023.json");
        List<KeptTask> tasks = new ArrayList<>();
        for (JsonNode row : new ObjectMapper().readTree(answers.toFile())) {
            tasks.add(InventedCity.task(row.get("number").asInt(), row.get("text").asText(), null));
        }
        ReportContent content =
                new ReportContent(2023, null, null, InventedCity.DAY, tasks, Map.of(), List.of());
        for (double points : new double[] {10.5, 14}) {
            Path workbook = folder.resolve("real.xlsx");
            MeetingWorkbook.write(
                    workbook,
                    content,
                    List.of(SheetKind.LEDGER),
                    new Layout(points, null),
                    Progress.UNHEARD);
            assertThat(faults(workbook, PrintedPages.of(workbook, folder))).isEmpty();
        }
    }

    /** What is wrong with the entries' rows on paper, in words. */
    private static List<String> faults(Path workbook, List<List<Glyph>> pages) throws Exception {
        List<String> faults = new ArrayList<>();
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook open = new XSSFWorkbook(in)) {
            XSSFSheet sheet = open.getSheetAt(0);
            double[] edges = edges(sheet, scale(pages.getFirst()));
            List<Band> bands = bands(pages, edges);
            List<Row> rows = new ArrayList<>();
            for (Row row : sheet) {
                if (row.getRowNum() > 2 && row.getCell(0).getCellType() == CellType.NUMERIC) {
                    rows.add(row);
                }
            }
            if (rows.size() != bands.size()) {
                return List.of(bands.size() + " rows printed of " + rows.size());
            }
            for (int i = 0; i < rows.size(); i++) {
                compare(rows.get(i), bands.get(i), edges, faults);
            }
        }
        return faults;
    }

    /** A row as printed: from the top of its number to the next row's. */
    private record Band(double top, List<Glyph> glyphs) {}

    private static List<Band> bands(List<List<Glyph>> pages, double[] edges) {
        List<Band> bands = new ArrayList<>();
        for (List<Glyph> page : pages) {
            List<Double> tops =
                    page.stream()
                            .filter(g -> g.x() > edges[0] && g.x() < edges[1])
                            .filter(g -> Character.isDigit(g.character().charAt(0)))
                            .map(Glyph::top)
                            .distinct()
                            .sorted()
                            .toList();
            for (int i = 0; i < tops.size(); i++) {
                double top = tops.get(i) - HAIR;
                double next = i + 1 < tops.size() ? tops.get(i + 1) - HAIR : LAST_POINT;
                List<Glyph> glyphs =
                        page.stream().filter(g -> g.middle() > top && g.middle() < next).toList();
                bands.add(new Band(top, glyphs));
            }
        }
        return bands;
    }

    private static void compare(Row row, Band band, double[] edges, List<String> faults) {
        for (org.apache.poi.ss.usermodel.Cell cell : row) {
            if (cell.getCellType() != CellType.STRING) {
                continue;
            }
            int column = cell.getColumnIndex();
            double bottom = band.top() + HAIR + row.getHeightInPoints();
            List<Glyph> glyphs =
                    band.glyphs().stream()
                            .filter(g -> g.x() > edges[column] && g.x() < edges[column + 1])
                            .filter(g -> g.middle() < bottom)
                            .sorted(Comparator.comparing(Glyph::top).thenComparing(Glyph::x))
                            .toList();
            String expected = cell.getStringCellValue().replaceAll("[\\s\u3000]", "");
            String printed = text(glyphs);
            if (!printed.equals(expected)) {
                faults.add(cell.getAddress() + ": " + expected + " | " + printed);
            }
            glyphs.stream()
                    .filter(g -> g.bottom() > bottom + HAIR)
                    .findFirst()
                    .ifPresent(g -> faults.add(cell.getAddress() + " is cut off at " + g));
        }
    }

    /** Programs scale by whole per cents: what the first header cell's two characters tell. */
    private static double scale(List<Glyph> page) {
        List<Glyph> header =
                page.stream()
                        .filter(g -> g.character().equals("序") || g.character().equals("号"))
                        .limit(2)
                        .toList();
        return (header.get(1).x() - header.get(0).x()) / PageLayout.HEADER_POINTS;
    }

    private static double[] edges(XSSFSheet sheet, double scale) {
        int columns = sheet.getRow(2).getLastCellNum();
        double[] edges = new double[columns + 1];
        edges[0] = Paper.LEFT * 72 / 25.4;
        for (int i = 0; i < columns; i++) {
            double points = Paper.millimetres(sheet.getColumnWidth(i)) * 72 / 25.4;
            edges[i + 1] = edges[i] + points * scale;
        }
        return edges;
    }

    private static String text(List<Glyph> glyphs) {
        return glyphs.stream().map(Glyph::character).collect(Collectors.joining());
    }
}

package luoshi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.model.Edition;
import luoshi.model.Heading;
import luoshi.model.KeptTask;
import luoshi.model.LinkState;
import luoshi.model.MatchState;
import luoshi.model.OutcomeMatch;
import luoshi.model.ProblemException;
import luoshi.model.Progress;
import luoshi.model.TaskState;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingWorkbookTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(doubles = {10.5, 12, 14})
    void everySheetPrintsOnA4(double points) throws Exception {
        try (XSSFWorkbook workbook = written(InventedCity.wholeYear(40), points)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(13);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                assertPrints(workbook.getSheetAt(i));
            }
            assertThat(workbook.getNumCellStyles()).isLessThan(40);
        }
    }

    private static void assertPrints(XSSFSheet sheet) {
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getMargin(PageMargin.TOP) * 25.4).isEqualTo(28, within(0.01));
        assertThat(sheet.getMargin(PageMargin.BOTTOM) * 25.4).isEqualTo(26, within(0.01));
        assertThat(sheet.getMargin(PageMargin.LEFT) * 25.4).isEqualTo(35, within(0.01));
        assertThat(sheet.getMargin(PageMargin.RIGHT) * 25.4).isEqualTo(37, within(0.01));
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
        if (!sheet.getSheetName().endsWith("图")) {
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A3:");
        }
        assertThat(sheet.getFooter().getCenter()).contains("第 &P 页 共 &N 页");
        assertThat(sheet.getMergedRegions()).hasSize(1);
        assertThat(sheet.getMergedRegion(0).getFirstRow()).isZero();
        assertThat(sheet.getMergedRegion(0).getLastRow()).isZero();
        double width = 0;
        for (int i = 0; i < sheet.getRow(2).getLastCellNum(); i++) {
            width += Paper.millimetres(sheet.getColumnWidth(i));
        }
        assertThat(width).isEqualTo(225, within(1.0));
        assertThat(WrittenHeights.misfits(sheet)).isEmpty();
        for (Row row : sheet) {
            assertThat(row.getHeightInPoints()).isLessThanOrEqualTo(340.5f);
        }
    }

    @Test
    void ledgerShowsWhatThereIs() throws Exception {
        try (XSSFWorkbook workbook = written(InventedCity.year(20), 12)) {
            XSSFSheet sheet = workbook.getSheet("总台账");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("2031年云岫市重点任务总台账");
            assertThat(texts(sheet.getRow(1))).containsExactly("共 20 项　数据截至2031年9月30日");
            assertThat(texts(sheet.getRow(2))).containsExactly("序号", "编号", "重点任务", "主责单位", "状态");
            assertThat(Paper.millimetres(sheet.getColumnWidth(2))).isEqualTo(149, within(1.0));
            XSSFRow first = sheet.getRow(5);
            assertThat(first.getCell(0).getNumericCellValue()).isEqualTo(1);
            assertThat(first.getCell(1).getNumericCellValue()).isEqualTo(1);
            assertThat(first.getCell(4).getStringCellValue()).isEqualTo("无落实");
            assertThat(first.getCell(2).getCellStyle().getFont().getFontName())
                    .isEqualTo("仿宋_GB2312");
            assertThat(first.getCell(2).getCellStyle().getWrapText()).isTrue();
            assertThat(sheet.getRow(2).getCell(0).getCellStyle().getFont().getFontName())
                    .isEqualTo("黑体");
            assertThat(
                            sheet.getRow(2)
                                    .getCell(0)
                                    .getCellStyle()
                                    .getFillForegroundColorColor()
                                    .getARGBHex())
                    .isEqualTo("FFD9D9D9");
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getFontName())
                    .isEqualTo("方正小标宋简体");
        }
    }

    @Test
    void headingsRunOverEmptyNeighboursAndOutlineTheRows() throws Exception {
        try (XSSFWorkbook workbook = written(InventedCity.year(20), 12)) {
            XSSFSheet sheet = workbook.getSheet("总台账");
            XSSFRow section = sheet.getRow(3);
            XSSFRow subsection = sheet.getRow(4);
            assertThat(texts(section)).containsExactly("一、坚持创新引领，建设湖滨科技城");
            assertThat(section.getCell(2).getCellStyle().getWrapText()).isFalse();
            assertThat(section.getCell(2).getCellStyle().getFont().getFontName()).isEqualTo("黑体");
            assertThat(subsection.getCell(2).getCellStyle().getFont().getFontName())
                    .isEqualTo("楷体_GB2312");
            assertThat(section.getOutlineLevel()).isZero();
            assertThat(subsection.getOutlineLevel()).isEqualTo(1);
            assertThat(sheet.getRow(5).getOutlineLevel()).isEqualTo(2);
            assertThat(sheet.getRowSumsBelow()).isFalse();
        }
    }

    @Test
    void blocksOfUnitsBeginPages() throws Exception {
        try (XSSFWorkbook workbook = written(InventedCity.year(12), 12)) {
            XSSFSheet sheet = workbook.getSheet("分单位");
            List<String> blocks = new ArrayList<>();
            for (Row row : sheet) {
                String first = row.getCell(0) == null ? "" : row.getCell(0).toString();
                if (first.contains("牵头") && !first.endsWith("（续）")) {
                    blocks.add(first);
                    assertThat(blocks.size() == 1 || sheet.isRowBroken(row.getRowNum() - 1))
                            .isTrue();
                }
            }
            assertThat(blocks)
                    .hasSize(5)
                    .contains("市发展改革委　牵头 3 项、参与 3 项")
                    .allMatch(block -> !block.contains("null"));
        }
    }

    @Test
    void oneUnitHasItsBlockOnly() throws Exception {
        ReportContent all = InventedCity.year(12);
        ReportContent one =
                new ReportContent(
                        2031, "督办事项", "湖东区政府", InventedCity.DAY, all.tasks(), Map.of(), List.of());
        try (XSSFWorkbook workbook = written(one, 12)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
            XSSFSheet sheet = workbook.getSheet("分单位");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("2031年督办事项分单位台账");
            assertThat(texts(sheet.getRow(1))).first().isEqualTo("单位：湖东区政府");
            assertThat(texts(sheet.getRow(3))).first().asString().startsWith("湖东区政府　");
            assertThat(sheet.getRowBreaks()).hasSizeLessThan(4);
        }
    }

    @Test
    void textStaysText() throws Exception {
        List<String> texts =
                List.of("=1+1", "+86-10", "-5", "@SUM(A1)", "\t制表", "_x0041_", "前\u0000\u0008后");
        List<KeptTask> tasks = new ArrayList<>();
        for (String text : texts) {
            tasks.add(InventedCity.task(tasks.size() + 1, text, null));
        }
        ReportContent content =
                new ReportContent(2031, null, null, InventedCity.DAY, tasks, Map.of(), List.of());
        try (XSSFWorkbook workbook = written(content, 12)) {
            XSSFSheet sheet = workbook.getSheet("总台账");
            for (int i = 0; i < texts.size(); i++) {
                XSSFCell cell = sheet.getRow(5 + i).getCell(2);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(PrintableText.of(texts.get(i)));
                assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(i < 5);
            }
        }
    }

    @Test
    void deadlineGoalAndProgressStandWhereThereAreAny() throws Exception {
        KeptTask task = InventedCity.task(1, "建设科技园。", "2031年12月31日");
        Edition quarter = new Edition(7, "q", new Heading("三季度", null, null, 2031), "2031-Q3");
        OutcomeMatch report =
                InventedCity.in(
                        quarter,
                        1,
                        "建设科技园。",
                        "主体封顶。",
                        MatchState.CONFIRMED,
                        List.of(InventedCity.link(1, task.id(), LinkState.CONFIRMED, null)));
        ReportContent content =
                new ReportContent(
                        2031,
                        null,
                        null,
                        InventedCity.DAY,
                        List.of(task),
                        Map.of(task.id(), TaskState.CONFIRMED),
                        List.of(report));
        try (XSSFWorkbook workbook = written(content, 12)) {
            XSSFSheet sheet = workbook.getSheet("总台账");
            assertThat(texts(sheet.getRow(2)))
                    .containsExactly("序号", "编号", "重点任务", "主责单位", "完成时限", "进展情况", "状态");
            assertThat(texts(sheet.getRow(5))).contains("2031年\n12月31日", "主体封顶。", "已核定");
            XSSFRow match = workbook.getSheet("匹配核对").getRow(3);
            assertThat(texts(match)).contains("来源\n文字", "文字一致", "已核定", "程序自动核定");
            assertThat(match.getCell(5).getNumericCellValue()).isEqualTo(0.93);
        }
    }

    @Test
    void matchingSaysWhatIsMissing() throws Exception {
        try (XSSFWorkbook workbook = written(InventedCity.year(12), 12)) {
            XSSFSheet sheet = workbook.getSheet("匹配核对");
            XSSFRow last = sheet.getRow(sheet.getLastRowNum());
            assertThat(texts(last)).contains("台账中没有市政府工作报告第19项", "清单缺项");
            assertThat(texts(sheet.getRow(3))).contains("周明\n2032年1月20日 09:30");
            assertThat(workbook.getSheet("有任务无落实").getLastRowNum()).isGreaterThan(8);
            assertThat(workbook.getSheet("有落实无任务").getLastRowNum()).isEqualTo(3);
        }
    }

    @Test
    void rowThatIsTooLowIsFound() throws Exception {
        try (XSSFWorkbook workbook = written(InventedCity.year(12), 12)) {
            XSSFSheet sheet = workbook.getSheet("总台账");
            sheet.getRow(6).setHeightInPoints(sheet.getRow(6).getHeightInPoints() - 12);
            assertThat(WrittenHeights.misfits(sheet)).containsExactly("总台账!C7");
        }
    }

    @Test
    void noHeadingStandsAloneAtTheEndOfAPage() {
        for (int count = 20; count < 60; count += 3) {
            Table table = LedgerTables.ledger(InventedCity.year(count));
            double used =
                    PageLayout.titleHeight(table)
                            + PageLayout.secondHeight()
                            + PageLayout.headerHeight(table.columns());
            boolean heading = false;
            for (PageLayout.Row row : PageLayout.of(table, 12).rows()) {
                boolean turns = row.newPage() || used + row.height() > Paper.HEIGHT_POINTS;
                assertThat(turns && heading).as("%s of %s", row, count).isFalse();
                used = (turns ? PageLayout.headerHeight(table.columns()) : used) + row.height();
                heading = row.line() instanceof Line.Heading;
            }
        }
    }

    @Test
    void countsPagesAndRareCharacters() throws Exception {
        KeptTask task = InventedCity.task(1, "保护\uD842\uDFB7湖湿地。", null);
        ReportContent content =
                new ReportContent(
                        2031, null, null, InventedCity.DAY, List.of(task), Map.of(), List.of());
        Written written =
                MeetingWorkbook.write(
                        folder.resolve("a.xlsx"),
                        content,
                        List.of(SheetKind.LEDGER, SheetKind.OUTCOMES),
                        Layout.USUAL,
                        Progress.UNHEARD);
        assertThat(written.sheets())
                .containsExactly(new Written.Sheet(SheetKind.LEDGER, "总台账", 1, 1));
        assertThat(written.rareCharacters()).isEqualTo("\uD842\uDFB7");
        assertThat(written.misfits()).isEmpty();
    }

    @Test
    void refusesAnEmptyReportAndAnUnknownSheet() {
        ReportContent nothing =
                new ReportContent(
                        2031, null, null, InventedCity.DAY, List.of(), Map.of(), List.of());
        assertThatThrownBy(() -> written(nothing, 12))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        p -> assertThat(p.code()).isEqualTo("report.nothing-to-report"));
        assertThatThrownBy(() -> SheetKind.named("bulletin"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        p -> assertThat(p.code()).isEqualTo("report.no-such-sheet"));
    }

    private XSSFWorkbook written(ReportContent content, double points)
            throws ProblemException, IOException {
        Path target = folder.resolve("会议材料.xlsx");
        MeetingWorkbook.write(
                target,
                content,
                List.of(SheetKind.values()),
                new Layout(points, "内部资料 & 注意保存"),
                Progress.UNHEARD);
        try (java.io.InputStream in = java.nio.file.Files.newInputStream(target)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> texts(XSSFRow row) {
        List<String> texts = new ArrayList<>();
        for (org.apache.poi.ss.usermodel.Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
                texts.add(cell.getStringCellValue());
            }
        }
        return texts;
    }
}

package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import luoshi.document.InventedPapers.Item;
import luoshi.document.InventedPapers.Row;
import luoshi.model.Document.OutcomeReport;
import luoshi.model.Document.TaskList;
import luoshi.model.ProblemException;
import luoshi.model.Reading;
import luoshi.model.Reference;
import luoshi.model.Responsibility;
import luoshi.model.Severity;
import luoshi.model.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same paper reads the same, however it arrives. */
final class SamePaperTest {
    /** Nothing here writes .doc: these are the .docx of this test, saved by an office program. */
    private static byte[] paper(String name) {
        try (InputStream in = SamePaperTest.class.getResourceAsStream("papers/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Arguments> lists() {
        List<String> lines = InventedPapers.listAsLines();
        List<List<String>> rows = InventedPapers.listAsRows();
        String title = InventedPapers.TITLE;
        return Stream.of(
                Arguments.of("txt", Packing.text(lines)),
                Arguments.of("html", Packing.page(lines)),
                Arguments.of("docx", Packing.word(lines)),
                Arguments.of("docx that counts by itself", Packing.numberedWord(lines)),
                Arguments.of("doc table", paper("list-table.doc")),
                Arguments.of("doc that counts by itself", paper("list-numbered.doc")),
                Arguments.of("pdf", PdfPacking.text(lines)),
                Arguments.of(
                        "pdf in columns",
                        PdfPacking.columns(title, lines.subList(1, lines.size()))),
                Arguments.of("html table", Packing.page(title, rows)),
                Arguments.of("docx table", Packing.word(title, rows)),
                Arguments.of("pdf table", PdfPacking.table(title, rows, 40, 220, 130, 90)),
                Arguments.of("xlsx", Packing.sheet(title, rows)),
                Arguments.of("xls", Packing.oldSheet(title, rows)),
                Arguments.of("csv", Packing.values(title, rows)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void listReadsTheSame(String format, byte[] file) throws ProblemException {
        Reading reading = new DocumentReader().read("a.bin", file);

        TaskList list = Readings.list(reading);
        assertThat(list.tasks().stream().map(SamePaperTest::item)).isEqualTo(InventedPapers.ITEMS);
        assertThat(list.heading().title()).isEqualTo(InventedPapers.TITLE);
        assertThat(list.heading().year()).isEqualTo(2025);
        assertThat(reading.remarks()).noneMatch(one -> one.severity() != Severity.INFO);
        assertThat(list.tasks())
                .allSatisfy(
                        task ->
                                assertThat(
                                                Spacing.tidy(
                                                        task.passage()
                                                                .of(reading.manuscript().text())))
                                        .contains(task.text().substring(0, 5)));
    }

    private static Item item(Task task) {
        List<String> units = task.units().stream().map(Responsibility::unit).toList();
        return new Item(
                task.number() == null ? 0 : task.number(),
                task.section(),
                task.subsection(),
                task.text(),
                String.join("，", units));
    }

    static Stream<Arguments> reports() {
        List<List<String>> rows = InventedPapers.reportAsRows();
        String title = InventedPapers.REPORT_TITLE;
        return Stream.of(
                Arguments.of("html", Packing.page(title, rows)),
                Arguments.of("docx", Packing.word(title, rows)),
                Arguments.of("doc", paper("report-table.doc")),
                Arguments.of("pdf", PdfPacking.table(title, rows, 40, 130, 130, 180)),
                Arguments.of("xlsx", Packing.sheet(title, rows)),
                Arguments.of("xls", Packing.oldSheet(title, rows)),
                Arguments.of("csv", Packing.values(title, rows)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void reportReadsTheSame(String format, byte[] file) throws ProblemException {
        Reading reading = new DocumentReader().read("a.bin", file);

        OutcomeReport report = Readings.report(reading);
        assertThat(
                        report.rows().stream()
                                .map(
                                        row ->
                                                new Row(
                                                        row.number() == null ? 0 : row.number(),
                                                        row.task(),
                                                        row.source(),
                                                        row.account())))
                .isEqualTo(InventedPapers.ROWS);
        assertThat(report.heading().issuer()).isEqualTo("市科技局");
        assertThat(report.period()).isEqualTo("2025");
        assertThat(report.rows().get(1).references())
                .containsExactly(new Reference("市政府工作报告", 2), new Reference("市政府工作报告", 5));
        assertThat(report.rows().get(3).references())
                .containsExactly(new Reference("折子工程", 3), new Reference("重要民生实事", 4));
        assertThat(report.rows().getFirst().dailyDuty()).isTrue();
        assertThat(reading.remarks()).noneMatch(one -> one.severity() != Severity.INFO);
    }
}

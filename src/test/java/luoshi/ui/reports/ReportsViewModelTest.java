package luoshi.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import luoshi.model.Marking;
import luoshi.model.ProblemException;
import luoshi.report.PrintedPage;
import luoshi.report.SheetKind;
import luoshi.report.Written;
import luoshi.ui.SampleLedger;
import luoshi.ui.TestFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports view without a window, on a ledger of the samples. */
class ReportsViewModelTest {
    @TempDir Path folder;
    private TestFrame frame;
    private ReportsViewModel model;

    @BeforeEach
    void open() throws ProblemException {
        SampleLedger.copyTo(folder);
        frame = TestFrame.withoutWindow(folder);
        frame.workbench().setOwnUnit("高新区管委会");
        frame.desk().refresh();
        model = model();
    }

    private ReportsViewModel model() {
        return new ReportsViewModel(
                frame.desk(),
                frame.views().messages(ReportsView.class),
                new Remembered(frame.settings()),
                frame::announce);
    }

    @AfterEach
    void close() throws ProblemException {
        frame.close();
    }

    @Test
    void countsWhatEachSheetWillHold() {
        assertThat(model.countsProperty().get().tasks())
                .isEqualTo(frame.desk().bookProperty().get().tasks().size());
        assertThat(model.countsProperty().get().outcomes()).isEqualTo(30);
        assertThat(model.fileName()).isEqualTo("2025年重点任务（会议材料）.xlsx");
        assertThat(model.isReady()).isTrue();
    }

    @Test
    void offersAUnitAlone() {
        Scope one =
                model.scopes().stream()
                        .filter(scope -> scope.unit() != null)
                        .findFirst()
                        .orElseThrow();
        model.scopeProperty().set(one);
        assertThat(model.countsProperty().get().of(SheetKind.LEDGER)).isEqualTo(one.tasks());
        assertThat(model.countsProperty().get().of(SheetKind.UNITS)).isEqualTo(1);
        assertThat(model.fileName()).contains(Objects.requireNonNull(one.unit()));
    }

    @Test
    void writesTheWorkbookWithProgress() {
        List<Double> heard = new ArrayList<>();
        frame.desk()
                .work()
                .progressProperty()
                .addListener((observed, before, now) -> heard.add(now.doubleValue()));
        Path file = folder.resolve("会议材料");
        model.save(file);
        Saving.Done done = (Saving.Done) model.savingProperty().get();
        assertThat(done.file()).hasFileName("会议材料.xlsx").isNotEmptyFile();
        assertThat(done.written().sheets())
                .extracting(Written.Sheet::kind)
                .contains(model.chosen().toArray(SheetKind[]::new));
        assertThat(done.written().misfits()).isEmpty();
        assertThat(heard).hasSizeGreaterThan(10).contains(1.0);
        assertThat(frame.said()).last().asString().contains("会议材料.xlsx");
        model.sheetProperty(SheetKind.OUTCOMES).set(false);
        assertThat(model.savingProperty().get()).isInstanceOf(Saving.Idle.class);
    }

    @Test
    void aCancelLeavesWhatWasThere() throws Exception {
        Path file = folder.resolve("a.xlsx");
        Files.writeString(file, "earlier");
        frame.desk()
                .work()
                .progressProperty()
                .addListener(
                        (observed, before, now) -> {
                            if (now.doubleValue() > 0.2) {
                                model.cancel();
                            }
                        });
        model.save(file);
        assertThat(model.savingProperty().get()).isInstanceOf(Saving.Cancelled.class);
        assertThat(file).hasContent("earlier");
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("a.xlsx", "ledger");
        }
    }

    @Test
    void saysWhyItCouldNotBeWritten() {
        model.save(folder.resolve("missing/a.xlsx"));
        Saving.Failed failed = (Saving.Failed) model.savingProperty().get();
        assertThat(failed.problem().code()).isEqualTo("report.folder-missing");
        assertThat(model.isReady()).isTrue();
    }

    @Test
    void anotherNameIsOfferedForAFileThatCannotBeReplaced() throws Exception {
        Path taken = folder.resolve(model.fileName());
        Files.createDirectory(taken);
        model.save(taken);
        Saving.Failed failed = (Saving.Failed) model.savingProperty().get();
        assertThat(failed.problem().code()).isEqualTo("report.target-is-folder");
        assertThat(model.fileName())
                .isNotEqualTo(taken.getFileName().toString())
                .endsWith("（2）.xlsx");
        model.save(folder.resolve(model.fileName()));
        assertThat(model.savingProperty().get()).isInstanceOf(Saving.Done.class);
    }

    @Test
    void titlesSayWhatTheOfficerCallsTheTasks() {
        model.subjectProperty().set("2025年市政府折子工程");
        model.preview();
        assertThat(words(model.pagesProperty().get().getFirst())).contains("2025年市政府折子工程总台账");
        assertThat(model().subjectProperty().get()).isEqualTo("2025年市政府折子工程");
    }

    @Test
    void markingStandsOnThePreviewToo() {
        frame.workbench().setMarking(Marking.WORK_SECRET);
        model.headerProperty().set("会后收回");
        model.preview();
        assertThat(model.pagesProperty().get()).allMatch(page -> words(page).contains("工作秘密　会后收回"));
    }

    private static List<String> words(PrintedPage page) {
        return page.marks().stream()
                .filter(PrintedPage.Mark.Words.class::isInstance)
                .map(mark -> ((PrintedPage.Mark.Words) mark).text())
                .toList();
    }

    @Test
    void writesTheBriefing() {
        Path file = folder.resolve("简报");
        model.brief(file);
        Saving.Briefed briefed = (Saving.Briefed) model.savingProperty().get();
        assertThat(briefed.file()).hasFileName("简报.docx").isNotEmptyFile();
        assertThat(briefed.paragraphs()).isGreaterThan(20);
    }

    @Test
    void previewShowsTheFirstPagesUntilTheChoiceChanges() {
        model.preview();
        assertThat(model.pagesProperty().get())
                .extracting(PrintedPage::sheet)
                .contains("总台账", "量化目标", "统计图");
        PrintedPage first = model.pagesProperty().get().getFirst();
        assertThat(first.of()).isGreaterThan(5);
        assertThat(first.marks())
                .anyMatch(
                        mark ->
                                mark instanceof PrintedPage.Mark.Words words
                                        && words.text().contains("总台账"));
        model.pointsProperty().set(14.0);
        assertThat(model.pagesProperty().get()).isEmpty();
    }

    @Test
    void remembersTheChoice() {
        model.sheetProperty(SheetKind.UNITS).set(false);
        model.sheetProperty(SheetKind.MATCHING).set(false);
        model.pointsProperty().set(14.0);
        model.headerProperty().set("内部资料");
        ReportsViewModel later = model();
        assertThat(later.chosen())
                .contains(SheetKind.LEDGER, SheetKind.OUTCOMES)
                .doesNotContain(SheetKind.UNITS, SheetKind.MATCHING);
        assertThat(later.pointsProperty().get()).isEqualTo(14.0);
        assertThat(later.headerProperty().get()).isEqualTo("内部资料");
    }

    @Test
    void withoutASheetThereIsNothingToWrite() {
        for (SheetKind kind : SheetKind.values()) {
            model.sheetProperty(kind).set(false);
        }
        assertThat(model.isReady()).isFalse();
    }
}

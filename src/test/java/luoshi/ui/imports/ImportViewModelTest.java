package luoshi.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import luoshi.model.ProblemException;
import luoshi.model.Responsibility;
import luoshi.model.Role;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Views;
import luoshi.ui.support.Work;
import luoshi.workbench.DraftPlace;
import luoshi.workbench.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {
    private static final String LIST =
            """
            2026年市政府工作报告重点任务清单
            云政发〔2026〕1号
            一、科技
            1.建成岫云实验室三期。
            主责单位：市科技局、高新区管委会，市财政局
            2.新建公园3个。
            主责单位：湖东区政府
            """;

    @TempDir Path folder;
    private Workbench workbench;
    private Desk desk;
    private ImportViewModel model;

    @BeforeEach
    void open() throws Exception {
        workbench = Workbench.open(folder.resolve("ledger"));
        Work here =
                new Work(
                        Runnable::run,
                        Runnable::run,
                        problem -> {
                            throw new AssertionError(problem);
                        });
        desk = new Desk(workbench, here);
        model =
                new ImportViewModel(
                        desk, new Views(Locale.CHINESE).messages(ImportViewModel.class));
    }

    @AfterEach
    void close() throws Exception {
        workbench.close();
    }

    @Test
    void saysWhatBecameOfEachFile() throws Exception {
        Path list = Files.writeString(folder.resolve("list.txt"), LIST);
        Path copy = Files.writeString(folder.resolve("copy.txt"), LIST);
        Path missing = folder.resolve("missing.txt");
        model.start(Paper.of(List.of(list, copy, missing)));
        assertThat(model.stage().get()).isEqualTo(ImportViewModel.Stage.REVIEW);
        assertThat(desk.bookProperty().get().tasks()).isEmpty();

        model.keep(ImportViewModelTest::fail);

        assertThat(model.stage().get()).isEqualTo(ImportViewModel.Stage.RESULT);
        ImportRun run = model.run();
        assertThat(run.files())
                .extracting(FileResult::fate)
                .containsExactly(
                        FileResult.Fate.SKIPPED, FileResult.Fate.FAILED, FileResult.Fate.KEPT);
        assertThat(run.kept()).isEqualTo(1);
        assertThat(run.files().get(2).documents()).singleElement().asString().contains("2 项任务");
        assertThat(run.files().get(1).sentence()).contains("missing.txt");
        assertThat(desk.bookProperty().get().tasks()).hasSize(2);
    }

    @Test
    void takesAnImportBack() throws Exception {
        Path list = Files.writeString(folder.resolve("list.txt"), LIST);
        model.start(Paper.of(List.of(list)));
        model.keep(ImportViewModelTest::fail);
        List<String> done = new ArrayList<>();
        model.undo(model.run(), () -> done.add("closed"));
        assertThat(desk.bookProperty().get().tasks()).isEmpty();
        assertThat(done).containsExactly("closed");
        assertThat(desk.redoableProperty().get()).isNotNull();
    }

    @Test
    void aPaperThatIsLeftOutLeavesNoTrace() throws Exception {
        model.start(Paper.of(List.of(Files.writeString(folder.resolve("list.txt"), LIST))));
        model.leaveOut();
        assertThat(model.run().files())
                .extracting(FileResult::fate)
                .containsExactly(FileResult.Fate.LEFT_OUT);
        assertThat(desk.undoableProperty().get()).isNull();
    }

    @Test
    void theReviewWalksItsDoubtsAndTakesBackWhatWasDone() throws Exception {
        ReviewViewModel review = new ReviewViewModel(model);
        model.start(
                Paper.of(
                        List.of(
                                Files.writeString(
                                        folder.resolve("list.txt"),
                                        LIST.replace("主责单位：湖东区政府\n", "")))));
        assertThat(review.open()).isEqualTo(2);
        review.nextDoubt(1);
        assertThat(review.place().get()).isEqualTo(DraftPlace.item(0, 0));
        review.nextDoubt(1);
        assertThat(review.place().get()).isEqualTo(DraftPlace.item(0, 1));
        review.change(
                draft ->
                        draft.withUnits(
                                DraftPlace.item(0, 1),
                                List.of(new Responsibility("湖东区政府", Role.LEAD))));
        review.change(draft -> draft.tick(0, true).tick(1, true));
        assertThat(review.open()).isZero();
        review.change(draft -> draft.join(DraftPlace.item(0, 0)));
        assertThat(review.place().get()).isEqualTo(DraftPlace.item(0, 0));
        assertThat(review.undo()).isTrue();

        model.keep(ImportViewModelTest::fail);

        assertThat(desk.bookProperty().get().tasks())
                .hasSize(2)
                .last()
                .satisfies(
                        kept ->
                                assertThat(kept.task().units())
                                        .containsExactly(new Responsibility("湖东区政府", Role.LEAD)));
    }

    private static void fail(ProblemException problem) {
        throw new AssertionError(problem);
    }
}

package luoshi.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import luoshi.model.KeptTask;
import luoshi.ui.SampleLedger;
import luoshi.ui.TestFrame;
import luoshi.ui.support.StepWords;
import luoshi.workbench.HistoryWords;
import luoshi.workbench.ItemKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // made before each test
final class HistoryViewModelTest {
    private TestFrame frame;
    private HistoryViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        SampleLedger.copyTo(folder);
        frame = TestFrame.withoutWindow(folder);
        frame.desk().refresh();
        model =
                new HistoryViewModel(
                        frame.desk(),
                        frame.views().messages(HistoryView.class),
                        new StepWords(frame.views()));
    }

    @AfterEach
    void close() throws Exception {
        frame.close();
    }

    @Test
    void namesEachChangeWithItsRowAndBothValues() {
        frame.workbench().setOwnUnit("市科技局、高新区管委会");
        model.chosen().set(newest());
        assertThat(model.changes())
                .containsExactly(new HistoryWords.Line("设定 本单位", "新增", "", "市科技局、高新区管委会"));
        frame.workbench().setOwnUnit("湖东区政府");

        model.chosen().set(newest());
        assertThat(newest().name()).isEqualTo("设定 湖东区政府");
        assertThat(model.changes())
                .containsExactly(new HistoryWords.Line("设定 本单位", "值", "市科技局、高新区管委会", "湖东区政府"));
    }

    @Test
    void bringsBackWhatAStepDeletedAndKeepsWhatCameAfter() throws Exception {
        KeptTask gone = frame.desk().bookProperty().get().tasks().getFirst();
        frame.workbench().corrections().remove(ItemKey.task(gone.id()));
        StepLine deletion = newest();
        frame.workbench().setOwnUnit("湖东区政府");
        model.chosen().set(newest());
        assertThat(model.restorable().get()).isEmpty();

        model.chosen().set(deletion);
        assertThat(model.restorable().get()).hasSize(1);
        model.restoreChosen();

        assertThat(frame.desk().bookProperty().get().tasks()).contains(gone);
        assertThat(frame.workbench().ownUnit()).contains("湖东区政府");
        model.chosen().set(deletion);
        assertThat(model.restorable().get()).isEmpty();
    }

    @Test
    void goesBackToAnyStepAndDoesOneAgainPastLaterOnes() {
        frame.workbench().setOwnUnit("市科技局、高新区管委会");
        int steps = model.steps().size();
        model.chosen().set(model.steps().get(1));
        assertThat(model.stepsToChosen()).isEqualTo(2);

        model.undoToChosen();

        assertThat(frame.workbench().ownUnit()).isEmpty();
        assertThat(model.steps()).hasSize(steps + 2);
        assertThat(model.steps()).filteredOn(StepLine::takenBack).hasSizeGreaterThanOrEqualTo(2);
        StepLine set =
                model.steps().stream()
                        .filter(line -> line.name().startsWith("设定") && !line.isTurn())
                        .findFirst()
                        .orElseThrow();
        model.chosen().set(set);
        model.redoChosen();

        assertThat(frame.workbench().ownUnit()).contains("市科技局、高新区管委会");
        assertThat(frame.workbench().undoing().firstStray()).isEmpty();
    }

    @Test
    void narrowsToWhatTouchedATask() {
        KeptTask task = frame.desk().bookProperty().get().tasks().getFirst();
        frame.workbench().setOwnUnit("湖东区政府");

        model.showOnly(task.id());

        assertThat(model.steps()).isNotEmpty();
        assertThat(model.steps()).allMatch(line -> line.name().startsWith("导入"));
        model.showOnly(null);
        assertThat(newest().name()).startsWith("设定");
    }

    private StepLine newest() {
        return Objects.requireNonNull(model.steps().getFirst());
    }
}

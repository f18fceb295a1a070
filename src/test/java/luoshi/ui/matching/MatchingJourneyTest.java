package luoshi.ui.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import luoshi.model.LinkState;
import luoshi.model.MatchState;
import luoshi.model.OutcomeMatch;
import luoshi.model.ProblemException;
import luoshi.ui.SampleLedger;
import luoshi.ui.TestFrame;
import luoshi.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** An officer settles rows with the keyboard alone. */
class MatchingJourneyTest {
    private final FxRobot robot = new FxRobot();
    @TempDir Path folder;
    private TestFrame frame;
    private MatchingView view;
    private Stage stage;

    @BeforeEach
    void open() throws ProblemException {
        SampleLedger.copyTo(folder);
        frame = TestFrame.withWindow(folder, Locale.CHINESE);
        view =
                Toolkit.onWindow(
                        () -> {
                            frame.desk().refresh();
                            return new MatchingView(frame);
                        });
        TestFrame.await(() -> !frame.desk().bookProperty().get().matches().isEmpty());
        Scene scene = TestFrame.scene(view, 1000, 700, false);
        stage =
                Toolkit.onWindow(
                        () -> {
                            Stage made = Toolkit.stage();
                            made.setScene(scene);
                            made.show();
                            made.requestFocus();
                            view.entered();
                            return made;
                        });
        TestFrame.await(() -> head().equals("落实行 17"));
    }

    @AfterEach
    void close() throws ProblemException {
        Toolkit.onWindow(
                () -> {
                    stage.close();
                    return true;
                });
        frame.close();
    }

    private String head() {
        return ((Label) Objects.requireNonNull(view.root().lookup("#row"))).getText();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        Toolkit.settle();
    }

    private static void until(BooleanSupplier what) {
        TestFrame.await(what);
    }

    private OutcomeMatch kept(int number) {
        return frame.workbench().browsing().year(2025).matches().stream()
                .filter(one -> Integer.valueOf(number).equals(one.outcome().outcome().number()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void settlesRowsWithTheKeyboardAlone() {
        press(KeyCode.A);
        until(() -> head().equals("落实行 21"));
        until(() -> kept(17).state() == MatchState.CONFIRMED);
        press(KeyCode.R);
        until(() -> kept(21).links().stream().anyMatch(one -> one.state() == LinkState.REJECTED));
        assertThat(head()).isEqualTo("落实行 21");
        press(KeyCode.X);
        until(() -> "officer".equals(kept(21).noneFitsBy()));
        assertThat(head()).isEqualTo("落实行 18");
        press(KeyCode.SHORTCUT, KeyCode.Z);
        until(() -> kept(21).noneFitsBy() == null);
        until(() -> head().equals("落实行 21"));
    }

    @Test
    void typesANoteAndLooksForAnotherTask() {
        press(KeyCode.C);
        robot.write("axr");
        press(KeyCode.ENTER);
        press(KeyCode.F);
        robot.write("26");
        until(() -> ((TextField) view.root().lookup("#search")).getText().equals("26"));
        press(KeyCode.ENTER);
        press(KeyCode.DIGIT1);
        press(KeyCode.A);
        until(() -> kept(17).state() == MatchState.CONFIRMED);
        assertThat(kept(17).links().getFirst().comment()).isEqualTo("axr");
        long task = kept(17).links().getFirst().taskId();
        assertThat(frame.workbench().browsing().year(2025).task(task).orElseThrow().task().number())
                .isEqualTo(26);
    }

    @Test
    void correctsTheRowInPlace() {
        press(KeyCode.F2);
        until(() -> view.root().lookup("#field-ACCOUNT") != null);
        press(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("amended by hand");
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        until(() -> kept(17).outcome().outcome().account().equals("amended by hand"));
        assertThat(head()).isEqualTo("落实行 17");
        assertThat(frame.said()).contains("已修改落实情况。");
        press(KeyCode.SHORTCUT, KeyCode.Z);
        until(() -> !kept(17).outcome().outcome().account().equals("amended by hand"));
    }

    @Test
    void hidesScoresAndShowsTheSource() {
        press(KeyCode.B);
        assertThat(
                        view.root().lookupAll(".figure").stream()
                                .filter(node -> node.isVisible())
                                .toList())
                .isEqualTo(List.of());
        Toolkit.onWindow(
                () -> {
                    ((javafx.scene.control.Button) view.root().lookup("#leftSource")).fire();
                    return true;
                });
        assertThat(frame.passages()).containsExactly(kept(17).outcome().outcome().passage());
    }
}

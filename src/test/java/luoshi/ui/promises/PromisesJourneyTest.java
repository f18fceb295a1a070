package luoshi.ui.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import luoshi.ui.SampleLedger;
import luoshi.ui.TestFrame;
import luoshi.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** An officer overrules a verdict by keyboard, and takes it back. */
@Timeout(60)
class PromisesJourneyTest {
    private final FxRobot robot = new FxRobot();

    @TempDir private Path folder;

    @Test
    void aVerdictIsChosenOverruledAndTakenBackByKeys() throws Exception {
        SampleLedger.copyTo(folder);
        try (TestFrame frame = TestFrame.withWindow(folder, Locale.CHINESE)) {
            PromisesView view = Toolkit.onWindow(() -> new PromisesView(frame));
            Scene scene = TestFrame.scene(view, 980, 760, false);
            Stage stage = Toolkit.onWindow(Toolkit::stage);
            Toolkit.onWindow(
                    () -> {
                        stage.setScene(scene);
                        stage.show();
                        frame.desk().refresh();
                        return true;
                    });
            TestFrame.await(() -> rows(scene) > 100);
            Toolkit.onWindow(
                    () -> {
                        scene.lookup("#verdicts-all").requestFocus();
                        return true;
                    });
            robot.push(KeyCode.RIGHT);
            robot.push(KeyCode.RIGHT);
            robot.push(KeyCode.RIGHT);
            TestFrame.await(() -> rows(scene) > 0 && rows(scene) < 30);
            assertThat(words(scene)).isEqualTo("未达到");
            int missed = Toolkit.onWindow(() -> rows(scene));
            robot.push(KeyCode.ESCAPE);
            robot.push(KeyCode.F2);
            robot.push(KeyCode.LEFT);
            Toolkit.settle();
            Button overrule = (Button) scene.lookup("#overrule");
            assertThat(Toolkit.onWindow(overrule::isDisabled)).as("no reason yet").isTrue();
            Toolkit.onWindow(
                    () -> {
                        scene.lookup("#reason").requestFocus();
                        return true;
                    });
            robot.write("ok");
            robot.push(KeyCode.ENTER);
            Toolkit.settle();
            TestFrame.await(() -> rows(scene) == missed - 1);
            assertThat(frame.said()).hasSize(1);
            assertThat(frame.said().getFirst()).contains("改判为达到");
            Toolkit.onWindow(
                    () -> {
                        frame.undo();
                        return true;
                    });
            TestFrame.await(() -> rows(scene) == missed);
            Toolkit.onWindow(
                    () -> {
                        stage.close();
                        return true;
                    });
        }
    }

    private static int rows(Scene scene) {
        return ((TableView<?>) scene.lookup("#table")).getItems().size();
    }

    private static String words(Scene scene) {
        return Toolkit.onWindow(() -> ((Label) scene.lookup("#verdict")).getText());
    }
}

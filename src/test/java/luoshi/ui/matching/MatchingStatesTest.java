package luoshi.ui.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import luoshi.model.ProblemException;
import luoshi.model.Progress;
import luoshi.ui.TestFrame;
import luoshi.ui.Toolkit;
import luoshi.workbench.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The view in a window from the empty ledger to the last decision. */
class MatchingStatesTest {
    @TempDir Path folder;

    @Test
    void fromTheEmptyLedgerToTheLastDecision() throws ProblemException {
        try (TestFrame frame = TestFrame.withWindow(folder, Locale.CHINESE)) {
            MatchingView view = Toolkit.onWindow(() -> new MatchingView(frame));
            picture(view, 1294, 696, false, "matching-empty");
            assertThat(view.root().lookup("#emptyPane").isVisible()).isTrue();
            Samples.keepIn(frame.workbench(), Progress.UNHEARD);
            TestFrame.await(() -> view.status().getValue().contains("30"));
            push(view, KeyCode.N, KeyCode.N, KeyCode.N);
            picture(view, 1294, 696, false, "matching-missing");
            assertThat(view.root().lookup("#missing").isVisible()).isTrue();
            assertThat(view.root().lookup("#accept").isDisabled()).isTrue();
            push(view, KeyCode.P, KeyCode.B);
            picture(view, 1294, 696, true, "matching-scores-hidden");
            push(view, KeyCode.B);
            Toolkit.onWindow(
                    () -> {
                        ((TextField) view.root().lookup("#search")).setText("skj");
                        return true;
                    });
            picture(view, 1294, 696, false, "matching-search");
            for (int i = 0; i < 7; i++) {
                push(view, KeyCode.X);
            }
            TestFrame.await(() -> view.root().lookup("#doneTitle").getParent().isVisible());
            picture(view, 1294, 696, false, "matching-done");
        }
    }

    private static void push(MatchingView view, KeyCode... keys) {
        Toolkit.onWindow(
                () -> {
                    for (KeyCode key : keys) {
                        Event.fireEvent(
                                view.root(),
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        key,
                                        false,
                                        false,
                                        false,
                                        false));
                    }
                    return true;
                });
        Toolkit.settle();
    }

    private static void picture(
            MatchingView view, int width, int height, boolean dark, String name) {
        Scene scene = TestFrame.scene(view, width, height, dark);
        Stage stage =
                Toolkit.onWindow(
                        () -> {
                            Stage made = Toolkit.stage();
                            made.setScene(scene);
                            made.show();
                            view.entered();
                            return made;
                        });
        Toolkit.settle();
        Toolkit.picture(scene, name);
        Toolkit.onWindow(
                () -> {
                    stage.hide();
                    return true;
                });
    }
}

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
import luoshi.SharedDocuments;
import luoshi.model.ProblemException;
import luoshi.model.Progress;
import luoshi.ui.TestFrame;
import luoshi.ui.Toolkit;
import luoshi.workbench.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of the view, for the eye; the tests hold that it fills and that nothing throws. */
class MatchingPicturesTest {
    @TempDir Path folder;

    @Test
    void onTheSamples() throws ProblemException {
        try (TestFrame frame = TestFrame.withWindow(folder, Locale.CHINESE)) {
            Samples.keepIn(frame.workbench(), Progress.UNHEARD);
            shoot(frame, "matching-samples");
        }
    }

    @Test
    void onRealPapers() throws ProblemException {
        Path list = SharedDocuments.require("documents/2021-task-list-preview.txt");
        Path report = SharedDocuments.require("documents/2021-outcome-report.txt");
        try (TestFrame frame = TestFrame.withWindow(folder, Locale.CHINESE)) {
            frame.workbench().imports().keep(list);
            frame.workbench().imports().keep(report);
            shoot(frame, "matching-real");
        }
    }

    @Test
    void inOtherStates() throws ProblemException {
        try (TestFrame frame = TestFrame.withWindow(folder, Locale.CHINESE)) {
            MatchingView view = Toolkit.onWindow(() -> new MatchingView(frame));
            picture(view, 1294, 696, false, "matching-empty");
            Samples.keepIn(frame.workbench(), Progress.UNHEARD);
            TestFrame.await(() -> view.status().getValue().contains("30"));
            push(view, KeyCode.N, KeyCode.N, KeyCode.N);
            picture(view, 1294, 696, false, "matching-missing");
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

    private static void shoot(TestFrame frame, String name) {
        MatchingView view =
                Toolkit.onWindow(
                        () -> {
                            frame.desk().refresh();
                            return new MatchingView(frame);
                        });
        TestFrame.await(() -> !frame.desk().bookProperty().get().matches().isEmpty());
        TestFrame.await(() -> !frame.desk().work().runningProperty().get());
        assertThat(view.status().getValue()).isNotEmpty();
        picture(view, 1294, 696, false, name + "-light-1366");
        picture(view, 1294, 696, true, name + "-dark-1366");
        picture(view, 1752, 1008, false, name + "-light-1920");
        picture(view, 1752, 1008, true, name + "-dark-1920");
    }

    private static void picture(
            MatchingView view, int width, int height, boolean dark, String name) {
        Scene scene = TestFrame.scene(view, width, height, dark);
        Stage stage =
                Toolkit.onWindow(
                        () -> {
                            Stage made = new Stage();
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

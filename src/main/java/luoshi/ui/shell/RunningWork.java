package luoshi.ui.shell;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Work;

/** Shows running work in the status line once it has lasted a while. */
final class RunningWork {
    private static final Duration A_WHILE = Duration.millis(500);

    private RunningWork() {}

    static void show(Work work, HBox place, Label what, ProgressBar bar, Messages messages) {
        bar.progressProperty().bind(work.progressProperty());
        work.titleProperty()
                .subscribe(
                        title -> what.setText(title.isEmpty() ? messages.text("working") : title));
        PauseTransition pause = new PauseTransition(A_WHILE);
        pause.setOnFinished(event -> present(place, work.runningProperty().get()));
        present(place, false);
        work.runningProperty()
                .subscribe(
                        running -> {
                            if (running) {
                                pause.playFromStart();
                            } else {
                                pause.stop();
                                present(place, false);
                            }
                        });
    }

    private static void present(HBox place, boolean isThere) {
        place.setVisible(isThere);
        place.setManaged(isThere);
    }
}

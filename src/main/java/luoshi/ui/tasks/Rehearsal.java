package luoshi.ui.tasks;

import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.util.Duration;
import luoshi.ui.support.Desk;
import luoshi.workbench.TaskEntry;

/**
 * Types some words of the chosen task into the search and takes each away again before the window
 * is drawn anew: classes and styles of hits are loaded and the search is compiled then, not at the
 * officer's first keys. Only where there is much to search, and only while nobody has begun.
 */
final class Rehearsal {
    private static final int WORTH_IT = 1_000;
    private static final int ROUNDS = 8;
    private static final int LETTERS = 2;
    private static final Duration CALM = Duration.millis(300);
    private static final Duration BREATH = Duration.millis(60);

    private final TasksViewModel model;
    private final Desk desk;
    private final Parent root;
    private final PauseTransition pause = new PauseTransition();
    private int done;
    private boolean isTyping;

    Rehearsal(TasksViewModel model, Desk desk, Parent root) {
        this.model = model;
        this.desk = desk;
        this.root = root;
        pause.setOnFinished(event -> round());
        model.revision().addListener((observed, before, now) -> await(CALM));
    }

    /** Until the list has not changed for a while. */
    private void await(Duration calm) {
        if (!isTyping && done < ROUNDS && model.rows().size() >= WORTH_IT) {
            pause.setDuration(calm);
            pause.playFromStart();
        }
    }

    private void round() {
        TaskEntry chosen = model.chosen().get();
        if (chosen == null || !isUntouched()) {
            return;
        }
        String text = chosen.kept().task().text();
        int from = Math.min(done++, Math.max(0, text.length() - LETTERS));
        isTyping = true;
        // the chosen task is a hit of its own words, and so stays chosen
        type(text.substring(from, Math.min(text.length(), from + LETTERS)).strip());
        type("");
        isTyping = false;
        await(BREATH);
    }

    private boolean isUntouched() {
        return desk.searchProperty().get().isEmpty()
                && model.chips().isEmpty()
                && model.selected().size() < 2
                && root.getScene() != null;
    }

    private void type(String words) {
        desk.searchProperty().set(words);
        root.applyCss();
        root.layout();
    }
}

package luoshi.ui.tasks;

import javafx.scene.control.Label;
import luoshi.model.TaskState;
import luoshi.ui.support.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** States as the officer reads them: a shape and a word. */
final class StateLabels {
    private StateLabels() {}

    static void show(Label label, TaskState state, Messages messages) {
        if (state == label.getUserData()) {
            return;
        }
        label.setUserData(state);
        label.getStyleClass().removeAll("confirmed", "pending", "no-outcome");
        label.getStyleClass().add(styleClass(state));
        label.setGraphic(new FontIcon(icon(state)));
        label.setText(messages.text("state." + state.name()));
    }

    private static String styleClass(TaskState state) {
        return switch (state) {
            case CONFIRMED -> "confirmed";
            case PENDING -> "pending";
            case NO_OUTCOME -> "no-outcome";
        };
    }

    private static String icon(TaskState state) {
        return switch (state) {
            case CONFIRMED -> "fth-check-circle";
            case PENDING -> "fth-help-circle";
            case NO_OUTCOME -> "fth-circle";
        };
    }
}

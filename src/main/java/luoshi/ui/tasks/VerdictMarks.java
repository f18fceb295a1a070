package luoshi.ui.tasks;

import javafx.scene.control.Label;
import luoshi.model.Verdict;
import luoshi.ui.support.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** Verdicts as the officer reads them: a shape and a word. */
final class VerdictMarks {
    private VerdictMarks() {}

    static void show(Label label, Verdict verdict, Messages messages) {
        label.getStyleClass().removeAll("good", "bad", "open", "silent");
        label.getStyleClass().add(styleClass(verdict));
        label.setGraphic(new FontIcon(icon(verdict)));
        label.setText(messages.text("verdict." + verdict.name()));
    }

    private static String styleClass(Verdict verdict) {
        return switch (verdict) {
            case MET, EXCEEDED -> "good";
            case MISSED -> "bad";
            case UNDECIDABLE -> "open";
            case NOT_REPORTED -> "silent";
        };
    }

    private static String icon(Verdict verdict) {
        return switch (verdict) {
            case EXCEEDED -> "fth-trending-up";
            case MET -> "fth-check";
            case MISSED -> "fth-x";
            case UNDECIDABLE -> "fth-help-circle";
            case NOT_REPORTED -> "fth-minus";
        };
    }
}

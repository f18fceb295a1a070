package luoshi.ui.promises;

import javafx.scene.control.Label;
import luoshi.model.Verdict;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A verdict as a tag: its colour, its sign and its word. */
final class VerdictLabels {
    private VerdictLabels() {}

    static void show(Label label, @Nullable Verdict verdict, PromiseWords words) {
        label.getStyleClass().setAll("label", "tag", "verdict", styleClass(verdict));
        label.setGraphic(verdict == null ? null : new FontIcon(icon(verdict)));
        label.setText(words.verdict(verdict));
    }

    private static String styleClass(@Nullable Verdict verdict) {
        return switch (verdict) {
            case MET, EXCEEDED -> "good";
            case MISSED -> "bad";
            case UNDECIDABLE -> "open";
            case NOT_REPORTED -> "silent";
            case null -> "none";
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

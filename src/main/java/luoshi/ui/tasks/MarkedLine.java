package luoshi.ui.tasks;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import luoshi.model.Passage;
import org.jspecify.annotations.Nullable;

/** One line of a cell, with its hits marked. */
final class MarkedLine extends HBox {
    private static final String HIT = "hit-label";

    private TwoLines.@Nullable Line shown;

    MarkedLine() {
        getStyleClass().add("marked-line");
    }

    /** Shows a line; the labels of the one before are used again. */
    void show(TwoLines.Line line) {
        if (line.equals(shown)) {
            return;
        }
        shown = line;
        String text = line.text();
        int used = 0;
        int from = 0;
        for (Passage hit : line.hits()) {
            used = put(used, text.substring(from, hit.start()), false);
            used = put(used, text.substring(hit.start(), hit.end()), true);
            from = hit.end();
        }
        used = put(used, text.substring(from), false);
        getChildren().remove(used, getChildren().size());
        setVisible(!text.isEmpty());
        setManaged(!text.isEmpty());
    }

    /** Puts words into the next label; returns how many labels are used. */
    private int put(int used, String words, boolean isHit) {
        if (words.isEmpty()) {
            return used;
        }
        if (used == getChildren().size()) {
            Label made = new Label();
            made.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(made);
        }
        Label label = (Label) getChildren().get(used);
        label.setText(words);
        if (isHit != label.getStyleClass().contains(HIT)) {
            if (isHit) {
                label.getStyleClass().add(HIT);
            } else {
                label.getStyleClass().remove(HIT);
            }
        }
        return used + 1;
    }
}

package luoshi.ui.tasks;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import luoshi.model.Passage;

/** One line of a cell, with its hits marked. */
final class MarkedLine extends HBox {
    MarkedLine() {
        getStyleClass().add("marked-line");
    }

    void show(TwoLines.Line line) {
        getChildren().clear();
        String text = line.text();
        int from = 0;
        for (Passage hit : line.hits()) {
            add(text.substring(from, hit.start()), false);
            add(text.substring(hit.start(), hit.end()), true);
            from = hit.end();
        }
        add(text.substring(from), false);
        setVisible(!text.isEmpty());
        setManaged(!text.isEmpty());
    }

    private void add(String words, boolean isHit) {
        if (words.isEmpty()) {
            return;
        }
        Label label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        if (isHit) {
            label.getStyleClass().add("hit-label");
        }
        getChildren().add(label);
    }
}

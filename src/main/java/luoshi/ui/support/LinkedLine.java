package luoshi.ui.support;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A line of a pane: where something stands, its words, a tag; it may lead there. */
public final class LinkedLine {
    private LinkedLine() {}

    /** A line that leads nowhere. */
    public static HBox of(String place, String words, String tag) {
        Label where = new Label(place);
        where.getStyleClass().add("second");
        where.setMinWidth(Region.USE_PREF_SIZE);
        Label how = new Label(tag);
        how.getStyleClass().add("tag");
        how.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(where, filling(words), how);
        line.getStyleClass().add("fact-line");
        return line;
    }

    /**
     * A line that leads somewhere.
     *
     * @param spoken what a screen reader says
     */
    public static Node leading(HBox line, String spoken, Runnable open) {
        Button button = new Button("", line);
        button.getStyleClass().addAll("flat", "fact-button");
        button.setAccessibleText(spoken);
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty());
        button.setOnAction(event -> open.run());
        return button;
    }

    /** Words that take the width that is left; what does not fit is told by their tip. */
    public static Label filling(String words) {
        Label label = new Label(words);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        label.setTooltip(new Tooltip(words));
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}

package luoshi.ui.overview;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import luoshi.ui.support.Destination;
import luoshi.ui.support.Frame;

/** Buttons that lead to the list behind what they show. */
final class LeadButton {
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");

    private LeadButton() {}

    /** A part of a row of equal parts, with a line before all but the first. */
    static Node cell(Button button, boolean isFirst) {
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        StackPane cell = new StackPane(button);
        cell.getStyleClass().add("cell");
        cell.pseudoClassStateChanged(FIRST, isFirst);
        cell.setMinWidth(0);
        cell.setPrefWidth(1);
        HBox.setHgrow(cell, Priority.ALWAYS);
        return cell;
    }

    static Button of(Node content, Destination destination, Frame frame) {
        Button button = new Button();
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("leads");
        button.setOnAction(event -> frame.go(destination));
        return button;
    }
}

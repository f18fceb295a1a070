package luoshi.ui.lineage;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import luoshi.workbench.LineageNode;

/** A place of a theme, as a button: what it is over the beginning of its text. */
final class Card extends Button {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final LineageNode node;

    Card(LineageNode node, String title, String tagText, String spoken) {
        this.node = node;
        Label name = new Label(title);
        name.getStyleClass().add("card-title");
        HBox head = new HBox(name);
        head.getStyleClass().add("card-head");
        if (!tagText.isEmpty()) {
            Region rest = new Region();
            HBox.setHgrow(rest, Priority.ALWAYS);
            Label tag = new Label(tagText);
            tag.getStyleClass().addAll("tag", "outlined");
            tag.setMinWidth(USE_PREF_SIZE);
            head.getChildren().addAll(rest, tag);
        }
        Label text = new Label(node.text().replace('\n', ' '));
        text.getStyleClass().add("card-text");
        text.setWrapText(true);
        text.setTextOverrun(OverrunStyle.ELLIPSIS);
        text.setMinHeight(0);
        VBox content = new VBox(head, text);
        content.getStyleClass().add("card-content");
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMnemonicParsing(false);
        getStyleClass().setAll("lineage-card");
        setAccessibleText(spoken);
    }

    LineageNode node() {
        return node;
    }

    /** Marks it as the place where the officer stands. */
    void here(boolean isHere) {
        pseudoClassStateChanged(HERE, isHere);
    }
}

package luoshi.ui.reports;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import luoshi.report.SheetKind;
import luoshi.ui.support.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** A sheet as a choice at the left, and as a card that says what it will hold. */
final class SheetCard {
    private final SheetKind kind;
    private final Messages messages;
    private final Label count = new Label();
    private final Label pages = new Label();
    private final Label counted = new Label();
    private final CheckBox chosen = new CheckBox();
    private final HBox choice;
    private final HBox card;

    SheetCard(SheetKind kind, Messages messages) {
        this.kind = kind;
        this.messages = messages;
        String name = messages.text("sheet." + kind.englishName());
        chosen.setText(name);
        chosen.setMinWidth(Region.USE_PREF_SIZE);
        counted.getStyleClass().add("second");
        chosen.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(chosen, Priority.ALWAYS);
        counted.setMouseTransparent(true);
        choice = new HBox(chosen, counted);
        choice.getStyleClass().add("sheet-choice");
        Label title = new Label(name);
        title.getStyleClass().add("name");
        Label about = new Label(messages.text("about." + kind.englishName()));
        about.getStyleClass().add("second");
        about.setWrapText(true);
        VBox told = new VBox(2, title, about);
        HBox.setHgrow(told, Priority.ALWAYS);
        count.getStyleClass().add("count");
        pages.getStyleClass().add("second");
        VBox figures = new VBox(count, pages);
        figures.setStyle("-fx-alignment: center-right;");
        figures.setMinWidth(Region.USE_PREF_SIZE);
        card = new HBox(new FontIcon("fth-file-text"), told, figures);
        card.getStyleClass().add("sheet-card");
    }

    SheetKind kind() {
        return kind;
    }

    CheckBox chosen() {
        return chosen;
    }

    Node choice() {
        return choice;
    }

    Node card() {
        return card;
    }

    /**
     * Shows what it will hold.
     *
     * @param held tasks, units or rows; less than 0 where only the writing counts them
     * @param printed pages as written last, 0 where it was not
     */
    void show(int held, int printed) {
        String words =
                held == 0
                        ? messages.text("count.nothing")
                        : held < 0 ? "" : messages.text("count." + kind.englishName(), held);
        count.setText(words);
        counted.setText(words);
        pages.setText(printed == 0 ? "" : messages.text("pages", printed));
        pages.setManaged(printed > 0);
        card.setVisible(chosen.isSelected());
        card.setManaged(chosen.isSelected());
        choice.getStyleClass().removeAll("chosen");
        card.getStyleClass().removeAll("nothing-in");
        if (chosen.isSelected()) {
            choice.getStyleClass().add("chosen");
        }
        if (held == 0) {
            card.getStyleClass().add("nothing-in");
        }
    }
}

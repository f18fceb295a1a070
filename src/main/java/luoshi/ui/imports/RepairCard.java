package luoshi.ui.imports;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import luoshi.ui.support.Messages;
import luoshi.workbench.DraftRepair;
import org.kordamp.ikonli.javafx.FontIcon;

/** A damaged place: as read, the proposal, the bytes that speak for it, and the three ways on. */
final class RepairCard extends VBox {
    private final DraftRepair repair;
    private final Messages messages;
    private final Consumer<ReviewViewModel.Operation> change;

    RepairCard(DraftRepair repair, Messages messages, Consumer<ReviewViewModel.Operation> change) {
        this.repair = repair;
        this.messages = messages;
        this.change = change;
        getStyleClass().addAll("card", "repair-card");
        Label title = new Label(messages.text("repair.title"), new FontIcon("fth-tool"));
        title.getStyleClass().add("heading");
        Label state = new Label(messages.text("repair." + repair.choice().name()));
        state.getStyleClass().addAll("tag", repair.isOpen() ? "accent" : "plain");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().add(row(title, gap, state));
        getChildren().add(words("repair.as-read", repair.damaged(), "as-read"));
        String proposal = repair.proposal();
        if (proposal != null) {
            getChildren().add(words("repair.proposal", proposal, "proposed"));
        }
        if (!repair.proof().isEmpty()) {
            Label proof = new Label(messages.text("repair.proof", repair.proof()));
            proof.getStyleClass().add("hint");
            proof.setWrapText(true);
            getChildren().add(proof);
        }
        getChildren().add(ways(proposal != null));
    }

    private Node words(String key, String words, String style) {
        Label name = new Label(messages.text(key));
        name.getStyleClass().add("second");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label text = new Label(words);
        text.getStyleClass().add(style);
        text.setWrapText(true);
        return row(name, text);
    }

    private Node ways(boolean isProposed) {
        Button accept = button("repair.accept", "Y", "acceptRepair");
        accept.setDisable(!isProposed || repair.choice() == DraftRepair.Choice.ACCEPTED);
        accept.setOnAction(event -> change.accept(draft -> draft.accept(repair)));
        Button decline = button("repair.decline", "U", "declineRepair");
        decline.setDisable(repair.choice() == DraftRepair.Choice.DECLINED);
        decline.setOnAction(event -> change.accept(draft -> draft.decline(repair)));
        TextField own = new TextField(repair.text());
        own.setId("ownWords");
        own.setAccessibleText(messages.text("repair.own"));
        HBox.setHgrow(own, Priority.ALWAYS);
        Button rewrite = button("repair.rewrite", "E", "rewriteRepair");
        rewrite.setOnAction(event -> change.accept(draft -> draft.rewrite(repair, own.getText())));
        own.setOnAction(event -> rewrite.fire());
        return row(accept, decline, own, rewrite);
    }

    private Button button(String key, String cap, String id) {
        Label keyCap = new Label(cap);
        keyCap.getStyleClass().add("key-cap");
        Button button = new Button(messages.text(key), keyCap);
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        button.getStyleClass().add("small");
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("repair-row");
        return row;
    }
}

package luoshi.ui.tasks;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import luoshi.model.Passage;
import luoshi.ui.support.MarkedText;
import luoshi.ui.support.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** An outcome in the pane of a task, with what its report words otherwise. */
final class OutcomeNode {
    private OutcomeNode() {}

    static Node of(
            TaskDetail.OutcomeCard outcome,
            List<Passage> reported,
            Messages messages,
            TaskDetailController.Ways ways) {
        VBox card = new VBox(head(outcome, messages, ways));
        card.getStyleClass().add("card");
        if (!outcome.restated().isEmpty()) {
            Label restated = new Label(messages.text("outcome.restated"));
            restated.getStyleClass().add("second");
            MarkedText wording = new MarkedText();
            wording.setText(outcome.restated(), outcome.differing());
            card.getChildren().addAll(restated, wording, rule());
        }
        MarkedText account = new MarkedText();
        account.setText(outcome.account(), TaskDetailController.marks(outcome.hits(), reported));
        card.getChildren().add(account);
        return card;
    }

    private static Node head(
            TaskDetail.OutcomeCard outcome, Messages messages, TaskDetailController.Ways ways) {
        Label title = new Label(outcome.title());
        title.getStyleClass().add("heading");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label source = new Label(outcome.source());
        source.getStyleClass().add("second");
        source.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(source, Priority.ALWAYS);
        Label settled =
                new Label(
                        messages.text("outcome." + (outcome.settled() ? "CONFIRMED" : "PROPOSED")));
        settled.getStyleClass().add("tag");
        settled.setMinWidth(Region.USE_PREF_SIZE);
        if (!outcome.settled()) {
            settled.getStyleClass().add("accent");
        }
        Button link = new Button(messages.text("compare"), new FontIcon("fth-chevron-right"));
        link.setContentDisplay(ContentDisplay.RIGHT);
        link.getStyleClass().addAll("flat", "link");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setTooltip(new Tooltip(messages.text("compare.tip")));
        link.setOnAction(event -> ways.outcome(outcome.id()));
        HBox head = new HBox(title, source, settled, link);
        head.getStyleClass().add("outcome-head");
        return head;
    }

    private static Node rule() {
        Region rule = new Region();
        rule.getStyleClass().add("outcome-rule");
        return rule;
    }
}

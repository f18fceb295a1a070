package luoshi.ui.matching;

import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import luoshi.model.Outcome;
import luoshi.model.Repair;
import luoshi.model.Responsibility;
import luoshi.ui.support.MarkedText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Binds what the row says was done. */
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the loader fills the fields
final class AccountController {
    private final MatchingViewModel model;
    private final MatchingWords words;
    private final Runnable beginEditing;
    private @Nullable Outcome shown;

    @FXML private Label repairs;
    @FXML private Label printed;
    @FXML private ScrollPane scroll;
    @FXML private VBox paragraphs;
    @FXML private Label units;
    @FXML private FlowPane strip;

    /**
     * @param beginEditing opens the form of the row
     */
    AccountController(MatchingViewModel model, MatchingWords words, Runnable beginEditing) {
        this.model = model;
        this.words = words;
        this.beginEditing = beginEditing;
    }

    @FXML
    void initialize() {
        model.choice().rowProperty().addListener((observed, before, now) -> show());
        show();
    }

    private void show() {
        QueueItem.Row row = model.choice().rowProperty().get();
        Outcome outcome = row == null ? null : row.match().outcome().outcome();
        if (outcome == null || outcome.equals(shown)) {
            return;
        }
        shown = outcome;
        List<AccountText.Paragraph> account = AccountText.paragraphs(outcome);
        paragraphs.getChildren().setAll(account.stream().map(AccountController::text).toList());
        if (account.isEmpty()) {
            Label empty = new Label(words.text("account.empty"));
            empty.getStyleClass().add("second");
            paragraphs.getChildren().setAll(empty);
        }
        printed.setVisible(AccountText.isTraditional(outcome));
        units.setText(
                words.text(
                        "account.units",
                        outcome.units().stream()
                                .map(Responsibility::unit)
                                .collect(Collectors.joining(words.text("and")))));
        visible(units, !outcome.units().isEmpty());
        showRepairs(outcome.repairs());
        scroll.setVvalue(0);
    }

    private static Node text(AccountText.Paragraph paragraph) {
        MarkedText text = new MarkedText();
        text.getStyleClass().add("reading");
        text.setText(paragraph.text(), paragraph.marks());
        return text;
    }

    private void showRepairs(List<Repair> damage) {
        repairs.setText(
                damage.isEmpty()
                        ? words.text("repairs.none")
                        : words.text("repairs", damage.size()));
        repairs.getStyleClass().setAll("label", "tag", damage.isEmpty() ? "quiet" : "repair");
        visible(strip, !damage.isEmpty());
        strip.getChildren().setAll(damage.stream().map(this::chip).toList());
    }

    private Node chip(Repair one) {
        Label damaged = new Label(DifferenceChip.shortened(one.damaged()));
        Label repaired = new Label(DifferenceChip.shortened(one.repaired()));
        damaged.setTooltip(new Tooltip(one.damaged()));
        repaired.setTooltip(new Tooltip(one.repaired()));
        Label name = new Label(words.text("repair"));
        name.getStyleClass().add("none");
        HBox chip = new HBox(5, name, damaged, new FontIcon("fth-arrow-right"), repaired);
        chip.getStyleClass().add("difference-chip");
        chip.setAccessibleText(words.text("repair.spoken", one.damaged(), one.repaired()));
        return chip;
    }

    @FXML
    void edit() {
        beginEditing.run();
    }

    private static void visible(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}

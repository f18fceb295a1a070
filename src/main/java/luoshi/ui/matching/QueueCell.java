package luoshi.ui.matching;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import luoshi.model.Outcome;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the queue: the heading of a group, or a row with number, source and first words. */
final class QueueCell extends ListCell<QueueItem> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final MatchingViewModel model;
    private final MatchingWords words;
    private final FontIcon chevron = new FontIcon("fth-chevron-down");
    private final Label group = new Label();
    private final Label rows = new Label();
    private final HBox heading = new HBox(6, chevron, group, room(), rows);
    private final Label number = new Label();
    private final Label source = new Label();
    private final Label score = new Label();
    private final Label task = new Label();
    private final VBox row = new VBox(2, new HBox(12, number, source, room(), score), task);

    QueueCell(MatchingViewModel model, MatchingWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("queue-cell");
        heading.getStyleClass().add("group-heading");
        group.getStyleClass().add("section-title");
        rows.getStyleClass().add("second");
        row.getStyleClass().add("row");
        number.getStyleClass().add("heading");
        source.getStyleClass().add("second");
        score.getStyleClass().add("score");
        number.setMinWidth(Region.USE_PREF_SIZE);
        score.setMinWidth(Region.USE_PREF_SIZE);
        task.setMaxWidth(Double.MAX_VALUE);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        score.visibleProperty().bind(model.scoresHiddenProperty().not());
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::fold);
    }

    private static Region room() {
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        return room;
    }

    private void fold(MouseEvent event) {
        if (getItem() instanceof QueueItem.Heading one) {
            model.fold(one.group());
            event.consume();
        }
    }

    @Override
    protected void updateItem(@Nullable QueueItem item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(HEADING, item instanceof QueueItem.Heading);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (item) {
            case QueueItem.Heading one -> show(one);
            case QueueItem.Row one -> show(one);
        }
    }

    private void show(QueueItem.Heading one) {
        chevron.setIconLiteral(one.folded() ? "fth-chevron-right" : "fth-chevron-down");
        group.setText(words.group(one.group()));
        rows.setText(String.valueOf(one.rows()));
        setAccessibleText(group.getText() + " " + rows.getText());
        setGraphic(heading);
    }

    private void show(QueueItem.Row one) {
        Outcome outcome = one.match().outcome().outcome();
        Integer printed = outcome.number();
        number.setText(printed == null ? "\u2014" : printed.toString());
        source.setText(words.sourceInQueue(outcome));
        score.setText(score(one));
        task.setText(outcome.task().replace('\n', ' '));
        setAccessibleText(words.row(one) + " " + source.getText() + " " + task.getText());
        setGraphic(row);
    }

    private static String score(QueueItem.Row one) {
        return one.group() == QueueGroup.MISSING_TASK
                        || one.group() == QueueGroup.UNMATCHED
                        || one.match().links().isEmpty()
                        || one.match().noneFitsBy() != null
                        || one.match().links().getFirst().evidence().isEmpty()
                ? ""
                : Scores.text(one.match().links().getFirst().score());
    }
}

package luoshi.ui.history;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import luoshi.ui.support.Messages;
import org.jspecify.annotations.Nullable;

/** A step in the list: what it did, when and by whom, and whether it is taken back. */
final class StepCell extends ListCell<StepLine> {
    private static final PseudoClass TAKEN_BACK = PseudoClass.getPseudoClass("taken-back");

    private final Label name = new Label();
    private final Label second = new Label();
    private final Label tag = new Label();
    private final HBox row;

    StepCell(Messages messages) {
        second.getStyleClass().add("second");
        tag.getStyleClass().add("tag");
        tag.setText(messages.text("taken-back"));
        tag.setMinWidth(USE_PREF_SIZE);
        VBox lines = new VBox(name, second);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(lines, tag);
        row.getStyleClass().add("step-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable StepLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        name.setText(line.name());
        second.setText(line.when() + "　" + line.step().who());
        tag.setVisible(line.takenBack());
        pseudoClassStateChanged(TAKEN_BACK, line.takenBack());
        setAccessibleText(
                line.name() + " " + line.when() + (line.takenBack() ? tag.getText() : ""));
        setGraphic(row);
    }
}

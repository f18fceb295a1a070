package luoshi.ui.units;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import luoshi.model.KeptTask;
import luoshi.ui.support.Messages;
import org.jspecify.annotations.Nullable;

/** A task of a unit: its number and its first line. */
final class TaskLineCell extends ListCell<KeptTask> {
    private final Messages messages;
    private final Label number = new Label();
    private final Label text = new Label();
    private final HBox line = new HBox(number, text);

    TaskLineCell(Messages messages) {
        this.messages = messages;
        line.getStyleClass().add("task-line");
        number.getStyleClass().addAll("second", "task-number");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable KeptTask task, boolean empty) {
        super.updateItem(task, empty);
        if (empty || task == null) {
            setGraphic(null);
            return;
        }
        Integer printed = task.task().number();
        number.setText(printed == null ? "\u2014" : printed.toString());
        text.setText(task.task().text().replace('\n', ' '));
        setAccessibleText(messages.text("tasks.spoken", number.getText(), text.getText()));
        setGraphic(line);
    }
}

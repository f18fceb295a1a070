package luoshi.ui.tasks;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import luoshi.ui.support.Messages;
import luoshi.workbench.TaskEntry;
import org.jspecify.annotations.Nullable;

/** A task's state. */
final class StateCell extends TableCell<TaskEntry, TaskEntry> {
    private final Messages messages;
    private final Label state = new Label();

    StateCell(Messages messages) {
        this.messages = messages;
        state.getStyleClass().add("state");
    }

    @Override
    protected void updateItem(@Nullable TaskEntry task, boolean empty) {
        super.updateItem(task, empty);
        if (empty || task == null) {
            setGraphic(null);
            return;
        }
        StateLabels.show(state, task.state(), messages);
        setGraphic(state);
    }
}

package luoshi.ui.tasks;

import javafx.scene.control.TableCell;
import luoshi.workbench.TaskEntry;
import org.jspecify.annotations.Nullable;

/** A task's number as printed. */
final class NumberCell extends TableCell<TaskEntry, TaskEntry> {
    NumberCell() {
        getStyleClass().add("number");
    }

    @Override
    protected void updateItem(@Nullable TaskEntry task, boolean empty) {
        super.updateItem(task, empty);
        Integer number = empty || task == null ? null : task.kept().task().number();
        setText(number == null ? null : number.toString());
    }
}

package luoshi.ui.tasks;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.TableCell;
import luoshi.workbench.TaskEntry;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the list that says something else when the search or what is known of the tasks
 * changes, though its task stays. It draws itself anew then; making all cells anew for every key
 * pressed would cost more than the search.
 */
abstract class TaskCell extends TableCell<TaskEntry, TaskEntry> {
    private final ChangeListener<Number> later = (observed, before, now) -> redraw();

    TaskCell(TasksViewModel model) {
        model.revision().addListener(new WeakChangeListener<>(later));
    }

    @Override
    protected void updateItem(@Nullable TaskEntry task, boolean empty) {
        super.updateItem(task, empty);
        if (empty || task == null) {
            setText(null);
            setGraphic(null);
        } else {
            draw(task);
        }
    }

    /** Draws what is in it again. */
    final void redraw() {
        TaskEntry task = getItem();
        if (!isEmpty() && task != null) {
            draw(task);
        }
    }

    /** Draws a task. */
    abstract void draw(TaskEntry task);
}

package luoshi.ui.tasks;

import javafx.scene.control.TableCell;
import luoshi.workbench.TaskColumn;
import luoshi.workbench.TaskEntry;
import org.jspecify.annotations.Nullable;

/** What a task says in a column, in plain words. */
final class WordsCell extends TableCell<TaskEntry, TaskEntry> {
    private final TaskColumn column;
    private final ColumnWords words;
    private final TasksViewModel model;

    WordsCell(TaskColumn column, ColumnWords words, TasksViewModel model) {
        this.column = column;
        this.words = words;
        this.model = model;
        setWrapText(true);
        getStyleClass().add("words");
        if (column == TaskColumn.YEAR || column == TaskColumn.OUTCOME) {
            getStyleClass().add("number");
        }
        if (column == TaskColumn.PROMISES) {
            getStyleClass().add("promise");
        }
    }

    @Override
    protected void updateItem(@Nullable TaskEntry task, boolean empty) {
        super.updateItem(task, empty);
        setText(empty || task == null ? null : words.of(column, task, model.facts()));
    }
}

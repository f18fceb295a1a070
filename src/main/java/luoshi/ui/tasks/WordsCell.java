package luoshi.ui.tasks;

import luoshi.workbench.TaskColumn;
import luoshi.workbench.TaskEntry;

/** What a task says in a column, in plain words. */
final class WordsCell extends TaskCell {
    private final TaskColumn column;
    private final ColumnWords words;
    private final TasksViewModel model;

    WordsCell(TaskColumn column, ColumnWords words, TasksViewModel model) {
        super(model);
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
    void draw(TaskEntry task) {
        setText(words.of(column, task, model.facts()));
    }
}

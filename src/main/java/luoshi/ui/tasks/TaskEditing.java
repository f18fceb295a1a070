package luoshi.ui.tasks;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import luoshi.model.KeptTask;
import luoshi.model.Passage;
import luoshi.model.Task;
import luoshi.ui.support.Frame;
import luoshi.ui.support.HandYear;
import luoshi.ui.support.ItemEdit;
import luoshi.ui.support.ItemEditController;
import luoshi.ui.support.Messages;
import luoshi.workbench.Field;
import luoshi.workbench.Item;
import luoshi.workbench.ItemKey;
import luoshi.workbench.TaskEntry;

/** Correcting, making and deleting tasks by hand, one at a time. */
final class TaskEditing {
    private static final int CHARACTERS_A_LINE = 21;

    private final Frame frame;
    private final TasksViewModel tasks;
    private final Messages messages;
    private final ItemEdit edit;
    private final ItemEditController form;

    /**
     * @param whenDone gives the focus back to the list
     */
    TaskEditing(Frame frame, TasksViewModel tasks, Runnable whenDone) {
        this.frame = frame;
        this.tasks = tasks;
        this.messages = tasks.messages();
        this.edit = new ItemEdit(frame);
        this.form = new ItemEditController(edit, frame.views(), CHARACTERS_A_LINE, whenDone);
        tasks.chosen().addListener((observed, before, now) -> follow());
        tasks.revision().addListener((observed, before, now) -> follow());
    }

    /** The form shows the chosen task; a new one stays in it until it is added. */
    private void follow() {
        TaskEntry chosen = tasks.chosen().get();
        if (!edit.openProperty().get() || edit.isNew()) {
            return;
        }
        if (chosen == null) {
            edit.end();
        } else if (edit.isOf(ItemKey.task(chosen.kept().id()))) {
            edit.follow(new Item.OfTask(chosen.kept().task()));
        } else {
            show(chosen.kept());
        }
    }

    private void show(KeptTask kept) {
        Task task = kept.task();
        edit.begin(
                messages.text("edit.title", number(task)),
                ItemKey.task(kept.id()),
                new Item.OfTask(task));
    }

    private String number(Task task) {
        Integer number = task.number();
        return number == null ? messages.text("number.none") : number.toString();
    }

    /** Edits the chosen task. */
    void begin() {
        TaskEntry chosen = tasks.chosen().get();
        if (chosen != null) {
            show(chosen.kept());
            form.focus(Field.TEXT);
        }
    }

    /** Makes one more task: after the chosen one and in its list, or else by hand for the year. */
    void beginNew() {
        TaskEntry chosen = tasks.chosen().get();
        if (chosen == null) {
            HandYear.of(frame).ifPresent(this::beginFirst);
            return;
        }
        KeptTask before = chosen.kept();
        edit.beginNew(
                messages.text("edit.new", number(before.task())),
                before.edition().id(),
                ItemKey.task(before.id()),
                empty(before.task().section(), before.task().subsection()),
                made -> tasks.show(made.id()));
        form.focus(Field.TEXT);
    }

    private void beginFirst(int year) {
        String title = messages.text("edit.by-hand", String.valueOf(year));
        edit.beginNew(
                messages.text("edit.first", String.valueOf(year)),
                (to, made) -> to.add(year, title, made),
                empty("", ""),
                made -> tasks.show(made.id()));
        form.focus(Field.TEXT);
    }

    private static Item empty(String section, String subsection) {
        return new Item.OfTask(
                new Task(
                        null,
                        section,
                        subsection,
                        "",
                        List.of(),
                        List.of(),
                        null,
                        false,
                        new Passage(0, 0)));
    }

    /** Removes the chosen task; an undo brings it back. */
    void remove() {
        TaskEntry chosen = tasks.chosen().get();
        if (chosen != null) {
            edit.remove(ItemKey.task(chosen.kept().id()));
        }
    }

    /** Shows the task again as it is. */
    void end() {
        edit.end();
    }

    ItemEditController form() {
        return form;
    }

    /** Whether a task is edited or made. */
    ReadOnlyBooleanProperty openProperty() {
        return edit.openProperty();
    }
}

package luoshi.ui.tasks;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import luoshi.model.KeptTask;
import luoshi.model.Passage;
import luoshi.model.ProblemException;
import luoshi.model.Responsibility;
import luoshi.model.Task;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Messages;
import luoshi.workbench.Corrections;
import luoshi.workbench.Field;
import luoshi.workbench.Item;
import luoshi.workbench.ItemKey;
import luoshi.workbench.TaskEntry;
import org.jspecify.annotations.Nullable;

/**
 * The chosen task being corrected by hand, or one more being made. What is typed is checked at
 * once; each correction is written as one change, a new task only when it is added.
 */
final class TaskEditViewModel {
    private final Desk desk;
    private final TasksViewModel tasks;
    private final Messages messages;
    private final Consumer<String> announce;
    private final Consumer<ProblemException> refused;
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper adding = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper rebuild = new ReadOnlyIntegerWrapper();
    private @Nullable KeptTask kept;
    private @Nullable Item item;
    private int writing;

    /** Something that is written. */
    @FunctionalInterface
    private interface Deed {
        void on(Corrections corrections) throws ProblemException;
    }

    /**
     * @param announce hears in a sentence what was done
     * @param refused hears what the ledger refuses
     */
    TaskEditViewModel(
            Desk desk,
            TasksViewModel tasks,
            Consumer<String> announce,
            Consumer<ProblemException> refused) {
        this.desk = desk;
        this.tasks = tasks;
        this.messages = tasks.messages();
        this.announce = announce;
        this.refused = refused;
        tasks.chosen().addListener((observed, before, now) -> follow());
        tasks.revision().addListener((observed, before, now) -> follow());
    }

    /** Edits the chosen task. */
    void begin() {
        TaskEntry chosen = tasks.chosen().get();
        if (chosen != null) {
            show(chosen.kept());
            adding.set(false);
            editing.set(true);
        }
    }

    /** Makes one more task, after the chosen one and in the same list. */
    void beginNew() {
        TaskEntry chosen = tasks.chosen().get();
        if (chosen != null) {
            Task before = chosen.kept().task();
            kept = chosen.kept();
            item =
                    new Item.OfTask(
                            new Task(
                                    null,
                                    before.section(),
                                    before.subsection(),
                                    "",
                                    List.of(),
                                    List.of(),
                                    null,
                                    false,
                                    new Passage(0, 0)));
            adding.set(true);
            editing.set(true);
            rebuild.set(rebuild.get() + 1);
        }
    }

    private void show(KeptTask task) {
        kept = task;
        item = new Item.OfTask(task.task());
        rebuild.set(rebuild.get() + 1);
    }

    /** What the ledger says now, where it is not what the form shows. */
    private void follow() {
        TaskEntry chosen = tasks.chosen().get();
        if (!editing.get() || adding.get() || writing > 0) {
            return;
        }
        if (chosen == null) {
            end();
        } else if (!new Item.OfTask(chosen.kept().task()).equals(item)
                || chosen.kept().id() != key().id()) {
            show(chosen.kept());
        }
    }

    private ItemKey key() {
        return ItemKey.task(Objects.requireNonNull(kept).id());
    }

    /**
     * Another value in a field.
     *
     * @throws ProblemException where it cannot stand there, with the reason; nothing is changed
     */
    void set(Field field, String typed) throws ProblemException {
        Item before = item();
        Item after = before.with(field, typed);
        item = after;
        if (!adding.get() && !after.equals(before)) {
            ItemKey key = key();
            String said = messages.text("edit.said", messages.text("edit.field." + field));
            write(said, corrections -> corrections.set(key, field, typed));
        }
    }

    /** Other units; throws as {@link #set} does. */
    void setUnits(List<Responsibility> units) throws ProblemException {
        Item before = item();
        Item after = before.withUnits(units);
        item = after;
        if (!adding.get() && !after.equals(before)) {
            ItemKey key = key();
            String said = messages.text("edit.said", messages.text("edit.field.UNITS"));
            write(said, corrections -> corrections.setUnits(key, units));
        }
    }

    private void write(String said, Deed deed) {
        writing++;
        desk.work()
                .start(
                        "",
                        progress -> {
                            deed.on(desk.workbench().corrections());
                            return said;
                        },
                        done -> {
                            writing--;
                            announce.accept(done);
                        },
                        problem -> {
                            writing--;
                            refused.accept(problem);
                            follow();
                        });
    }

    /** Adds the new task as it stands in the form, and shows it. */
    void add() {
        Item made = item();
        KeptTask after = Objects.requireNonNull(kept);
        desk.work()
                .start(
                        "",
                        progress ->
                                desk.workbench()
                                        .corrections()
                                        .add(after.edition().id(), ItemKey.task(after.id()), made),
                        key -> {
                            end();
                            tasks.showWhenThere(key.id());
                            announce.accept(messages.text("edit.added"));
                        },
                        refused);
    }

    /** Removes the chosen task; an undo brings it back. */
    void remove() {
        TaskEntry chosen = tasks.chosen().get();
        if (chosen != null) {
            end();
            ItemKey key = ItemKey.task(chosen.kept().id());
            Integer number = chosen.kept().task().number();
            write(
                    number == null
                            ? messages.text("edit.removed.unnumbered")
                            : messages.text("edit.removed", number),
                    corrections -> corrections.remove(key));
        }
    }

    /** Shows the task again as it is. */
    void end() {
        editing.set(false);
        adding.set(false);
    }

    /** The task as the form shows it. */
    Item item() {
        return Objects.requireNonNull(item);
    }

    /** Whether a task is edited or made. */
    ReadOnlyBooleanProperty editing() {
        return editing.getReadOnlyProperty();
    }

    /** Whether it is a new one. */
    ReadOnlyBooleanProperty adding() {
        return adding.getReadOnlyProperty();
    }

    /** Counts up whenever the form has to be built anew. */
    ReadOnlyIntegerProperty rebuild() {
        return rebuild.getReadOnlyProperty();
    }

    /** The number of the task that is edited or that the new one follows; null for none. */
    @Nullable Integer number() {
        return kept == null ? null : kept.task().number();
    }

    Messages messages() {
        return messages;
    }
}

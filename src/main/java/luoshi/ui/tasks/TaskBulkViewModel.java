package luoshi.ui.tasks;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import luoshi.model.ProblemException;
import luoshi.model.Responsibility;
import luoshi.model.Task;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Messages;
import luoshi.workbench.BulkEdits;
import luoshi.workbench.TaskEdit;
import luoshi.workbench.TaskEntry;
import luoshi.workbench.TaskFacet;
import luoshi.workbench.Wording;

/** The tasks that are selected together, changed or deleted as one step. */
final class TaskBulkViewModel {
    private static final int FEW = 3;

    private final Desk desk;
    private final TasksViewModel tasks;
    private final Messages messages;
    private final Wording wording;
    private final Consumer<String> announce;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /** Something that is written; how many tasks it changed. */
    @FunctionalInterface
    private interface Deed {
        int on(BulkEdits edits) throws ProblemException;
    }

    /**
     * @param announce hears in a sentence what was done
     */
    TaskBulkViewModel(Desk desk, TasksViewModel tasks, Wording wording, Consumer<String> announce) {
        this.desk = desk;
        this.tasks = tasks;
        this.messages = tasks.messages();
        this.wording = wording;
        this.announce = announce;
    }

    /** Whether several tasks are selected. */
    BooleanBinding isSeveral() {
        return Bindings.size(tasks.selected()).greaterThan(1);
    }

    /** How many tasks are selected. */
    int count() {
        return tasks.selected().size();
    }

    /** What is offered to be put in. */
    List<String> values(TaskEdit edit) {
        return switch (edit) {
            case LEAD, ADD_JOINT -> tasks.values(TaskFacet.UNIT);
            case REMOVE_UNIT -> ofSelected(task -> task.units().stream().map(Responsibility::unit));
            case SECTION -> tasks.values(TaskFacet.SECTION);
            case SUBSECTION -> ofSelected(task -> Stream.of(task.subsection()));
            case DEADLINE -> ofSelected(task -> Stream.ofNullable(task.deadline()));
            case LEADERS -> ofSelected(task -> Stream.of(String.join("、", task.leaders())));
        };
    }

    private List<String> ofSelected(Function<Task, Stream<String>> what) {
        return tasks.selected().stream()
                .flatMap(entry -> what.apply(entry.kept().task()))
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** What the selected tasks say now, in a sentence. */
    String now(TaskEdit edit) {
        List<String> now =
                switch (edit) {
                    case LEAD, ADD_JOINT, REMOVE_UNIT -> values(TaskEdit.REMOVE_UNIT);
                    case SECTION -> ofSelected(task -> Stream.of(task.section()));
                    case SUBSECTION, DEADLINE, LEADERS -> values(edit);
                };
        return now.isEmpty()
                ? messages.text("bulk.now.none")
                : now.size() <= FEW
                        ? messages.text("bulk.now", String.join(" | ", now))
                        : messages.text(
                                "bulk.now.many",
                                String.join(" | ", now.subList(0, FEW)),
                                now.size());
    }

    /** Changes all selected tasks alike. */
    void apply(TaskEdit edit, String typed) {
        String subject = messages.text("bulk.subject." + edit.name(), count());
        write(
                keys -> edits -> edits.change(keys, edit, typed, subject),
                changed -> messages.text("bulk.done", changed, count()));
    }

    /** Deletes all selected tasks; an undo brings them back. */
    void remove() {
        int count = count();
        String subject = messages.text("bulk.subject.remove", count);
        write(
                keys ->
                        edits -> {
                            edits.remove(keys, subject);
                            return count;
                        },
                removed -> messages.text("bulk.removed", removed));
    }

    private void write(Function<Collection<Long>, Deed> deed, Function<Integer, String> said) {
        List<Long> keys = tasks.selected().stream().map(entry -> entry.kept().id()).toList();
        problem.set("");
        desk.work()
                .start(
                        messages.text("bulk.working"),
                        progress -> deed.apply(keys).on(desk.workbench().bulkEdits()),
                        done -> announce.accept(said.apply(done)),
                        refused -> problem.set(wording.of(refused)));
    }

    /** Lets go of what was refused. */
    void forget() {
        problem.set("");
    }

    /** Why something was refused; empty for nothing. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** The selected tasks. */
    List<TaskEntry> selected() {
        return List.copyOf(tasks.selected());
    }

    Messages messages() {
        return messages;
    }
}

package luoshi.workbench;

import java.util.List;
import java.util.Set;
import luoshi.model.Passage;
import luoshi.model.ProblemException;
import luoshi.model.Responsibility;
import luoshi.model.Task;
import org.jspecify.annotations.Nullable;

/** A task being changed. */
final class TaskForm {
    static final Set<Field> FIELDS =
            java.util.Collections.unmodifiableSet(
                    java.util.EnumSet.of(
                            Field.NUMBER,
                            Field.SECTION,
                            Field.SUBSECTION,
                            Field.TEXT,
                            Field.LEADERS,
                            Field.DEADLINE));

    @Nullable Integer number;
    String section;
    String subsection;
    String text;
    List<Responsibility> units;
    List<String> leaders;
    @Nullable String deadline;
    boolean truncated;
    Passage passage;

    TaskForm(Task task) {
        number = task.number();
        section = task.section();
        subsection = task.subsection();
        text = task.text();
        units = task.units();
        leaders = task.leaders();
        deadline = task.deadline();
        truncated = task.truncated();
        passage = task.passage();
    }

    Task task() {
        return new Task(
                number, section, subsection, text, units, leaders, deadline, truncated, passage);
    }

    static String get(Task task, Field field) {
        return switch (field) {
            case NUMBER -> FieldText.show(task.number());
            case SECTION -> task.section();
            case SUBSECTION -> task.subsection();
            case TEXT -> task.text();
            case LEADERS -> String.join("、", task.leaders());
            case DEADLINE -> FieldText.show(task.deadline());
            default -> throw new IllegalArgumentException("no field of a task: " + field);
        };
    }

    TaskForm set(Field field, String typed) throws ProblemException {
        switch (field) {
            case NUMBER -> number = FieldText.number(typed);
            case SECTION -> section = FieldText.line(typed);
            case SUBSECTION -> subsection = FieldText.line(typed);
            case TEXT -> text = FieldText.needed(typed);
            case LEADERS -> leaders = FieldText.persons(typed);
            case DEADLINE -> deadline = FieldText.optional(typed);
            default -> throw new IllegalArgumentException("no field of a task: " + field);
        }
        return this;
    }
}

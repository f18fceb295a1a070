package luoshi.workbench;

import java.util.ArrayList;
import java.util.List;
import luoshi.model.ProblemException;
import luoshi.model.Responsibility;
import luoshi.model.Role;
import luoshi.model.Task;
import luoshi.text.Folding;

/** What can be changed of many tasks at once. */
public enum TaskEdit {
    /** Another unit leads; who led before answers jointly. */
    LEAD,
    /** One more unit answers jointly. */
    ADD_JOINT,
    /** A unit answers no more. */
    REMOVE_UNIT,
    /** Another first-level heading. */
    SECTION,
    /** Another second-level heading. */
    SUBSECTION,
    /** Another deadline, or none. */
    DEADLINE,
    /** Other persons, or none. */
    LEADERS;

    /**
     * A task so changed; the same where it is so already.
     *
     * @throws ProblemException where the value cannot stand there, with the reason
     */
    Task of(Task task, String typed) throws ProblemException {
        return switch (this) {
            case SECTION -> new TaskForm(task).set(Field.SECTION, typed).task();
            case SUBSECTION -> new TaskForm(task).set(Field.SUBSECTION, typed).task();
            case DEADLINE -> new TaskForm(task).set(Field.DEADLINE, typed).task();
            case LEADERS -> new TaskForm(task).set(Field.LEADERS, typed).task();
            case LEAD, ADD_JOINT, REMOVE_UNIT -> {
                TaskForm form = new TaskForm(task);
                form.units = units(task.units(), FieldText.needed(typed));
                yield form.task();
            }
        };
    }

    private List<Responsibility> units(List<Responsibility> before, String name) {
        List<Responsibility> others =
                before.stream().filter(part -> !Folding.same(part.unit(), name)).toList();
        List<Responsibility> after = new ArrayList<>();
        if (this == LEAD) {
            after.add(new Responsibility(name, Role.LEAD));
            others.forEach(part -> after.add(joint(part)));
        } else if (this == REMOVE_UNIT) {
            after.addAll(others);
            boolean isLed = others.stream().anyMatch(part -> part.role() == Role.LEAD);
            if (!isLed && !others.isEmpty()) {
                after.set(0, new Responsibility(others.getFirst().unit(), Role.LEAD));
            }
        } else if (others.size() < before.size()) {
            return before;
        } else {
            after.addAll(before);
            after.add(new Responsibility(name, before.isEmpty() ? Role.LEAD : Role.JOINT));
        }
        return after;
    }

    private static Responsibility joint(Responsibility part) {
        return part.role() == Role.LEAD ? new Responsibility(part.unit(), Role.JOINT) : part;
    }
}

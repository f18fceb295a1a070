package luoshi.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import luoshi.workbench.TaskEntry;

/** A side from which the year's tasks can be narrowed. */
enum Facet {
    /** 篇章. */
    SECTION("section"),
    /** 主责单位. */
    UNIT("unit"),
    /** 状态. */
    STATE("state"),
    /** 落实情况. */
    OUTCOME("outcome");

    /** The own unit leads; stands beside the units' names. */
    static final String OWN_LEADS = "\u0001leads";

    /** The own unit answers for it without leading. */
    static final String OWN_JOINS = "\u0001joins";

    /** There is an outcome. */
    static final String YES = "yes";

    /** There is none. */
    static final String NO = "no";

    private final String key;

    Facet(String key) {
        this.key = key;
    }

    /** Its name in the message bundle. */
    String key() {
        return key;
    }

    /** The values that a task has; one, or of units several. */
    List<String> valuesOf(TaskEntry task, String ownUnit) {
        return switch (this) {
            case SECTION -> List.of(task.kept().task().section());
            case UNIT -> units(task, ownUnit);
            case STATE -> List.of(task.state().name());
            case OUTCOME -> List.of(task.outcomes().isEmpty() ? NO : YES);
        };
    }

    private static List<String> units(TaskEntry task, String ownUnit) {
        List<String> units = new ArrayList<>();
        if (task.concerns(ownUnit)) {
            units.add(task.isLedBy(ownUnit) ? OWN_LEADS : OWN_JOINS);
        }
        task.kept().task().units().stream()
                .map(part -> part.unit())
                .filter(unit -> !unit.equals(ownUnit))
                .distinct()
                .forEach(units::add);
        return units;
    }
}

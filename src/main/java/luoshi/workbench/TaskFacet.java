package luoshi.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import luoshi.model.Heading;
import luoshi.model.Role;

/** A side from which tasks can be narrowed. */
public enum TaskFacet {
    /** 年度: of several years together. */
    YEAR,
    /** 发文单位: of several lists. */
    ISSUER,
    /** 篇章. */
    SECTION,
    /** 牵头单位. */
    LEAD,
    /** 配合单位: every unit that answers without leading. */
    JOINT,
    /** 主责单位, leading or not; chosen from elsewhere. */
    UNIT,
    /** 状态. */
    STATE,
    /** 落实情况: whether there is any. */
    OUTCOME,
    /** 承诺: whether numbers are promised. */
    PROMISES,
    /** 判定 of what is promised. */
    VERDICT,
    /** 改动: what was changed lately. */
    CHANGED;

    /** There is something. */
    public static final String YES = "yes";

    /** There is nothing. */
    public static final String NO = "no";

    /** Changed after the last import. */
    public static final String SINCE_IMPORT = "import";

    /** Changed in the last seven days. */
    public static final String WEEK = "week";

    /** Changed in the last thirty days. */
    public static final String MONTH = "month";

    /** The values that a task has: one, several, or none. */
    List<String> valuesOf(TaskEntry task, TaskFacts facts) {
        return switch (this) {
            case YEAR -> List.of(String.valueOf(heading(task).year()));
            case ISSUER -> List.of(issuer(task));
            case SECTION -> List.of(task.kept().task().section());
            case LEAD -> units(task, true, false);
            case JOINT -> units(task, false, true);
            case UNIT -> units(task, true, true);
            case STATE -> List.of(task.state().name());
            case OUTCOME -> List.of(task.outcomes().isEmpty() ? NO : YES);
            case PROMISES -> facts.promises(task);
            case VERDICT -> facts.verdicts(task);
            case CHANGED -> facts.changes(task);
        };
    }

    /** Who issued the list that a task stands in; its title where it does not say. */
    public static String issuer(TaskEntry task) {
        return Objects.requireNonNullElse(heading(task).issuer(), heading(task).title());
    }

    private static Heading heading(TaskEntry task) {
        return task.kept().edition().heading();
    }

    private static List<String> units(TaskEntry task, boolean leading, boolean joining) {
        List<String> units = new ArrayList<>(2);
        for (var part : task.kept().task().units()) {
            boolean wanted = part.role() == Role.LEAD ? leading : joining;
            if (wanted && !units.contains(part.unit())) {
                units.add(part.unit());
            }
        }
        return units;
    }
}

package luoshi.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import luoshi.model.LinkState;
import luoshi.model.OriginKind;
import luoshi.text.IndicatorNames;
import luoshi.workbench.LineageNode.Column;
import org.jspecify.annotations.Nullable;

/**
 * Where each task of a year comes from and where it leads, at one moment.
 *
 * @param earlier the year beside the last one before it that has tasks, null where there is none
 * @param later the year beside the next one that has tasks; beside itself where there is none
 */
public record YearLineage(@Nullable LineageStory earlier, LineageStory later) {
    private static final int MOST_OF_A_KIND = 2;

    /**
     * What a task is joined with.
     *
     * @param year whose task or outcome it is; null for a goal of a plan
     */
    public record Relative(LineageNode node, @Nullable Integer year, LineageLink link) {}

    /** The year whose tasks these are. */
    public int year() {
        return later.from();
    }

    /**
     * What carries on from or to a task, the plan first, then the earlier year, then the later one:
     * of each the two surest, of which the program or the officer is sure. Rejected ones are left
     * out, and so are the task's own outcomes.
     */
    public List<Relative> of(long task) {
        List<Relative> all = new ArrayList<>(surest(later, Column.TASK, task, Column.PLAN));
        if (earlier != null) {
            all.addAll(surest(earlier, Column.NEXT, task, Column.TASK));
            all.addAll(surest(earlier, Column.NEXT, task, Column.OUTCOME));
        }
        all.addAll(surest(later, Column.TASK, task, Column.NEXT));
        return all;
    }

    /** The year's tasks that serve an indicator of a plan, the surest first. */
    public List<Relative> serving(String indicator) {
        return later.links().stream()
                .filter(link -> link.state() != LinkState.REJECTED)
                .filter(link -> link.from().kind() == OriginKind.INDICATOR)
                .filter(link -> IndicatorNames.common(link.from().text()).equals(indicator))
                .map(link -> new Relative(link.to(), later.from(), link))
                .sorted(SUREST)
                .toList();
    }

    private static final Comparator<Relative> SUREST =
            Comparator.comparingDouble(one -> -one.link().score());

    private static List<Relative> surest(LineageStory story, Column own, long task, Column column) {
        List<Relative> found = new ArrayList<>();
        for (LineageLink link : story.links()) {
            if (link.isStrong() && link.state() != LinkState.REJECTED) {
                if (is(link.to(), own, task) && link.from().column() == column) {
                    found.add(new Relative(link.from(), year(story, column), link));
                } else if (is(link.from(), own, task) && link.to().column() == column) {
                    found.add(new Relative(link.to(), year(story, column), link));
                }
            }
        }
        return found.stream().sorted(SUREST).limit(MOST_OF_A_KIND).toList();
    }

    private static boolean is(LineageNode node, Column column, long task) {
        return node.column() == column && node.isTask(task);
    }

    private static @Nullable Integer year(LineageStory story, Column column) {
        return switch (column) {
            case PLAN -> null;
            case TASK, OUTCOME -> story.from();
            case NEXT -> story.to();
        };
    }
}

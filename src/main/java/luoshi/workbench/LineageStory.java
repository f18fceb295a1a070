package luoshi.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.model.Evidence;
import luoshi.model.Goal;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.LineageGrade;
import luoshi.model.Link;
import luoshi.model.LinkState;
import luoshi.model.OriginKind;
import luoshi.model.OutcomeMatch;
import luoshi.model.Succession;
import luoshi.workbench.LineageNode.Column;
import org.jspecify.annotations.Nullable;

/**
 * A year from its plans to its outcomes and on to a later year, at one moment.
 *
 * @param plans the earlier year beside its plans
 * @param book both years; the same as {@code plans} where only one year is looked at
 * @param matches the earlier year's outcomes with their tasks
 */
public record LineageStory(LineageBook plans, LineageBook book, List<OutcomeMatch> matches) {
    /** Copies the matches. */
    public LineageStory {
        matches = List.copyOf(matches);
    }

    /** The earlier year. */
    public int from() {
        return book.from();
    }

    /** The later year. */
    public int to() {
        return book.to();
    }

    /** Whether only one year is looked at. */
    public boolean isOneYear() {
        return from() == to();
    }

    /** A goal's place. */
    public LineageNode node(Goal goal) {
        return LineageNode.of(goal);
    }

    /** A task's place. */
    public LineageNode node(Column column, KeptTask task) {
        return LineageNode.of(column, task);
    }

    /** An outcome's place. */
    public LineageNode node(KeptOutcome outcome) {
        return LineageNode.of(outcome);
    }

    /** Everything that joins two places, also what the officer has rejected. */
    public List<LineageLink> links() {
        Map<Long, LineageNode> tasks = new HashMap<>();
        book.tasks().forEach(task -> tasks.put(task.id(), LineageNode.of(Column.TASK, task)));
        List<LineageLink> links = new ArrayList<>();
        addSuccessions(plans, origins(plans, tasks), tasks, links);
        matches.forEach(match -> addMatches(match, tasks, links));
        if (!isOneYear()) {
            Map<Long, LineageNode> later = new HashMap<>();
            book.later().forEach(task -> later.put(task.id(), LineageNode.of(Column.NEXT, task)));
            addSuccessions(book, origins(book, tasks), later, links);
        }
        return links;
    }

    private static Map<List<Object>, LineageNode> origins(
            LineageBook of, Map<Long, LineageNode> tasks) {
        Map<List<Object>, LineageNode> origins = new HashMap<>();
        tasks.forEach((id, node) -> origins.put(List.of(OriginKind.TASK, id), node));
        of.outcomes()
                .forEach(
                        row ->
                                origins.put(
                                        List.of(OriginKind.OUTCOME, row.id()),
                                        LineageNode.of(row)));
        for (Goal goal : of.goals()) {
            origins.put(List.of(goal.kind(), goal.id()), LineageNode.of(goal));
        }
        return origins;
    }

    private static void addSuccessions(
            LineageBook of,
            Map<List<Object>, LineageNode> origins,
            Map<Long, LineageNode> tasks,
            List<LineageLink> links) {
        for (Succession one : of.successions()) {
            LineageNode from = origins.get(List.of(one.kind(), one.origin()));
            one.to()
                    .forEach(
                            each ->
                                    add(
                                            from,
                                            tasks.get(each.taskId()),
                                            each.grade(),
                                            each.state(),
                                            each.score(),
                                            each.evidence(),
                                            links));
        }
    }

    private static void add(
            @Nullable LineageNode from,
            @Nullable LineageNode to,
            LineageGrade grade,
            LinkState state,
            double score,
            List<Evidence> evidence,
            List<LineageLink> links) {
        if (from != null && to != null) {
            links.add(new LineageLink(from, to, false, grade, state, score, evidence));
        }
    }

    private static void addMatches(
            OutcomeMatch match, Map<Long, LineageNode> tasks, List<LineageLink> links) {
        LineageNode outcome = LineageNode.of(match.outcome());
        int shown = 0;
        for (Link link : match.links()) {
            LineageNode task = tasks.get(link.taskId());
            // of what is only proposed the best one tells enough
            boolean told = link.state() == LinkState.CONFIRMED || shown == 0;
            if (task != null && link.state() != LinkState.REJECTED && told) {
                shown++;
                links.add(
                        new LineageLink(
                                task,
                                outcome,
                                true,
                                LineageGrade.CONTINUES,
                                link.state(),
                                link.score(),
                                link.evidence()));
            }
        }
    }
}

package luoshi.workbench;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import luoshi.model.Continuation;
import luoshi.model.Goal;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.LinkState;
import luoshi.model.OriginKind;
import luoshi.model.Succession;

/**
 * Two years beside each other, with the plans of the later one, at one moment.
 *
 * @param tasks of the earlier year
 * @param outcomes of the earlier year
 * @param goals of the plans whose term holds the later year
 * @param later the tasks of the later year
 * @param successions what became of each task, each outcome, then each goal, in their order; what
 *     the officer has confirmed comes first, what is rejected last
 * @param answered the keys of the earlier year's tasks that an outcome answers
 * @param answering the keys of the earlier year's outcomes that answer a task
 * @param reasons why nothing carries something on, where the officer has said so
 * @param withMeaning false where this machine could compare the wording only
 */
public record LineageBook(
        int from,
        int to,
        List<KeptTask> tasks,
        List<KeptOutcome> outcomes,
        List<Goal> goals,
        List<KeptTask> later,
        List<Succession> successions,
        Set<Long> answered,
        Set<Long> answering,
        Map<OriginKind, Map<Long, String>> reasons,
        boolean withMeaning) {
    /** Copies the lists. */
    public LineageBook {
        tasks = List.copyOf(tasks);
        outcomes = List.copyOf(outcomes);
        goals = List.copyOf(goals);
        later = List.copyOf(later);
        successions = List.copyOf(successions);
        answered = Set.copyOf(answered);
        answering = Set.copyOf(answering);
        reasons = Map.copyOf(reasons);
    }

    /** The same years with what became of everything. */
    LineageBook with(List<Succession> found, boolean meant) {
        return new LineageBook(
                from, to, tasks, outcomes, goals, later, found, answered, answering, reasons,
                meant);
    }

    /** Whether both hold the same tasks, outcomes and goals, whatever is decided of them. */
    boolean tellsOfTheSame(LineageBook other) {
        return tasks.equals(other.tasks)
                && outcomes.equals(other.outcomes)
                && goals.equals(other.goals)
                && later.equals(other.later);
    }

    /** What became of origins of one kind. */
    public List<Succession> of(OriginKind kind) {
        return successions.stream().filter(one -> one.kind() == kind).toList();
    }

    /** The earlier tasks that nothing carries on. */
    public List<KeptTask> dropped() {
        Set<Long> without = without(OriginKind.TASK);
        return tasks.stream().filter(task -> without.contains(task.id())).toList();
    }

    /** The goals of plans that no task serves. */
    public List<Goal> unserved() {
        return goals.stream().filter(goal -> without(goal.kind()).contains(goal.id())).toList();
    }

    /** The later tasks that carry on no task and no outcome. */
    public List<KeptTask> fresh() {
        Set<Long> carrying = new HashSet<>();
        Stream.of(OriginKind.TASK, OriginKind.OUTCOME)
                .flatMap(kind -> of(kind).stream())
                .flatMap(LineageBook::standing)
                .filter(one -> one.score() >= LIKELY || one.state() == LinkState.CONFIRMED)
                .forEach(one -> carrying.add(one.taskId()));
        return later.stream().filter(task -> !carrying.contains(task.id())).toList();
    }

    /** The earlier tasks of which no outcome is reported. */
    public List<KeptTask> unanswered() {
        return tasks.stream().filter(task -> !answered.contains(task.id())).toList();
    }

    /** The outcomes that answer no task. */
    public List<KeptOutcome> astray() {
        return outcomes.stream().filter(outcome -> !answering.contains(outcome.id())).toList();
    }

    private static final double LIKELY = 0.5;

    private Set<Long> without(OriginKind kind) {
        Set<Long> without = new HashSet<>();
        of(kind).stream()
                .filter(one -> standing(one).findAny().isEmpty())
                .forEach(one -> without.add(one.origin()));
        return without;
    }

    private static Stream<Continuation> standing(Succession one) {
        return one.to().stream().filter(each -> each.state() != LinkState.REJECTED);
    }
}

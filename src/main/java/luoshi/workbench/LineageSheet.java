package luoshi.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.model.Continuation;
import luoshi.model.Goal;
import luoshi.model.IndicatorValue;
import luoshi.model.KeptIndicator;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.LineageGrade;
import luoshi.model.Link;
import luoshi.model.LinkState;
import luoshi.model.OriginKind;
import luoshi.model.OutcomeMatch;
import luoshi.model.ProblemException;
import luoshi.model.Succession;
import luoshi.report.Descent;

/** What carries on the goals of plans in a year, and that year's tasks in the next one. */
final class LineageSheet {
    /** So many tasks for each at most. */
    private static final int TOP = 3;

    private final Browsing browsing;
    private final Lineage lineage;
    private final List<Descent> descents = new ArrayList<>();

    LineageSheet(Browsing browsing, Lineage lineage) {
        this.browsing = browsing;
        this.lineage = lineage;
    }

    /**
     * The year's goals with its tasks, then its tasks with those of the next year that has any.
     *
     * @param chosen the tasks to be shown; with one unit chosen no goals are
     * @throws ProblemException where the ledger holds nothing of the year
     */
    List<Descent> descents(YearBook book, List<KeptTask> chosen, boolean goals)
            throws ProblemException {
        if (goals && !book.tasks().isEmpty()) {
            goals(book);
        }
        for (int year : browsing.years().stream().sorted().toList()) {
            YearBook later = year > book.year() ? browsing.year(year) : null;
            if (later != null && !later.tasks().isEmpty() && !chosen.isEmpty()) {
                tasks(chosen, book.year(), later);
                break;
            }
        }
        return descents;
    }

    private void goals(YearBook book) throws ProblemException {
        LineageBook found = lineage.compare(book.year(), book.year(), TOP);
        Map<Long, KeptIndicator> values = new HashMap<>();
        browsing.plans().indicators().forEach(one -> values.put(one.id(), one));
        Map<String, Succession> successions = new HashMap<>();
        found.successions().forEach(one -> successions.put(one.kind() + "/" + one.origin(), one));
        Map<Long, String> accounts = accounts(book);
        Map<Long, KeptTask> tasks = byId(book.tasks());
        for (Goal goal : found.goals()) {
            KeptIndicator value =
                    goal.kind() == OriginKind.INDICATOR ? values.get(goal.id()) : null;
            Succession succession = successions.get(goal.kind() + "/" + goal.id());
            descents.add(
                    new Descent(
                            goal.plan(),
                            goal.text(),
                            value == null ? "" : aim(value.indicator()),
                            book.year(),
                            succession == null ? List.of() : steps(succession, tasks, accounts),
                            found.reasons().getOrDefault(goal.kind(), Map.of()).get(goal.id())));
        }
    }

    private static String aim(IndicatorValue value) {
        String number = value.value().toPlainString() + value.unit();
        return value.year() == null ? number : number + "\n（" + value.year() + "年）";
    }

    private void tasks(List<KeptTask> chosen, int from, YearBook later) throws ProblemException {
        LineageBook found = lineage.compare(from, later.year(), TOP);
        Map<Long, String> accounts = accounts(later);
        Map<Long, KeptTask> tasks = byId(found.later());
        Map<Long, KeptTask> earlier = byId(chosen);
        for (Succession succession : found.of(OriginKind.TASK)) {
            KeptTask task = earlier.get(succession.origin());
            if (task != null) {
                descents.add(
                        new Descent(
                                task.edition().heading().title(),
                                task.task().text(),
                                "",
                                later.year(),
                                steps(succession, tasks, accounts),
                                found.reasons()
                                        .getOrDefault(OriginKind.TASK, Map.of())
                                        .get(task.id())));
            }
        }
    }

    /** What goes on, or else the best of the related ones; what is rejected is left out. */
    private static List<Descent.Step> steps(
            Succession succession, Map<Long, KeptTask> tasks, Map<Long, String> accounts) {
        List<Continuation> standing =
                succession.to().stream()
                        .filter(one -> one.state() != LinkState.REJECTED)
                        .filter(one -> tasks.containsKey(one.taskId()))
                        .toList();
        List<Continuation> sure =
                standing.stream()
                        .filter(
                                one ->
                                        one.state() == LinkState.CONFIRMED
                                                || one.grade() == LineageGrade.CONTINUES)
                        .limit(TOP)
                        .toList();
        return (sure.isEmpty() ? standing.stream().limit(1).toList() : sure)
                .stream()
                        .map(
                                one ->
                                        new Descent.Step(
                                                java.util.Objects.requireNonNull(
                                                        tasks.get(one.taskId())),
                                                one,
                                                accounts.getOrDefault(one.taskId(), "")))
                        .toList();
    }

    private static Map<Long, KeptTask> byId(List<KeptTask> tasks) {
        return tasks.stream().collect(Collectors.toMap(KeptTask::id, task -> task));
    }

    /** What is reported of tasks, where it is settled. */
    private static Map<Long, String> accounts(YearBook book) {
        Map<Long, String> accounts = new HashMap<>();
        for (OutcomeMatch match : book.matches()) {
            KeptOutcome row = match.outcome();
            Set<Long> settled =
                    match.links().stream()
                            .filter(link -> link.state() == LinkState.CONFIRMED)
                            .map(Link::taskId)
                            .collect(Collectors.toSet());
            settled.forEach(task -> accounts.putIfAbsent(task, row.outcome().account()));
        }
        return accounts;
    }
}

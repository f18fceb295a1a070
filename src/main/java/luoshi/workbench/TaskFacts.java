package luoshi.workbench;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.model.PromiseKind;
import luoshi.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What is known of tasks beside their year's book; it is read later, and piece by piece.
 *
 * @param promises by the task's key what it promises; a task without a key promises nothing; null
 *     while it is not read
 * @param changed by the task's key when it was last changed by hand
 * @param lastImport when papers were kept last, null where they never were
 * @param now for what is lately
 */
public record TaskFacts(
        @Nullable Map<Long, Promised> promises,
        Map<Long, OffsetDateTime> changed,
        @Nullable OffsetDateTime lastImport,
        OffsetDateTime now) {
    private static final int WEEK = 7;
    private static final int MONTH = 30;

    /** Nothing is known yet. */
    public static final TaskFacts NONE = new TaskFacts(null, Map.of(), null, OffsetDateTime.MIN);

    /** Copies the maps. */
    public TaskFacts {
        promises = promises == null ? null : Map.copyOf(promises);
        changed = Map.copyOf(changed);
    }

    /**
     * What a task promises.
     *
     * @param numbers how many numbers
     * @param first the first of them with its measure, as printed; empty for none
     * @param verdicts on all of it, each once; none where the year has no report
     */
    public record Promised(int numbers, String first, Set<Verdict> verdicts) {
        /** Copies the verdicts. */
        public Promised {
            verdicts = Set.copyOf(verdicts);
        }
    }

    /** The same with the promises of a year. */
    public TaskFacts with(List<Target> targets) {
        Map<Long, Integer> numbers = new HashMap<>();
        Map<Long, String> first = new HashMap<>();
        Map<Long, Set<Verdict>> verdicts = new HashMap<>();
        for (Target target : targets) {
            if (target.task() != null) {
                long id = target.task().id();
                boolean isNumber = target.judgement().commitment().kind() == PromiseKind.QUANTITY;
                numbers.merge(id, isNumber ? 1 : 0, Integer::sum);
                if (isNumber) {
                    first.putIfAbsent(
                            id,
                            target.judgement().commitment().mark().of(target.task().task().text()));
                }
                Set<Verdict> all =
                        verdicts.computeIfAbsent(id, key -> EnumSet.noneOf(Verdict.class));
                if (target.verdict() != null) {
                    all.add(target.verdict());
                }
            }
        }
        Map<Long, Promised> promised = new HashMap<>();
        numbers.forEach(
                (id, count) ->
                        promised.put(
                                id,
                                new Promised(
                                        count,
                                        first.getOrDefault(id, ""),
                                        verdicts.getOrDefault(id, Set.of()))));
        return new TaskFacts(promised, changed, lastImport, now);
    }

    /** The same without promises: they are not read. */
    public TaskFacts withoutPromises() {
        return new TaskFacts(null, changed, lastImport, now);
    }

    /** The same with other changes. */
    public TaskFacts with(TaskFacts changes) {
        return new TaskFacts(promises, changes.changed(), changes.lastImport(), changes.now());
    }

    /** What a task promises; null where it promises nothing or that is not read. */
    public @Nullable Promised of(TaskEntry task) {
        return promises == null ? null : promises.get(task.kept().id());
    }

    List<String> promises(TaskEntry task) {
        if (promises == null) {
            return List.of();
        }
        Promised promised = of(task);
        return List.of(promised != null && promised.numbers() > 0 ? TaskFacet.YES : TaskFacet.NO);
    }

    List<String> verdicts(TaskEntry task) {
        Promised promised = of(task);
        return promised == null
                ? List.of()
                : promised.verdicts().stream().sorted().map(Verdict::name).toList();
    }

    List<String> changes(TaskEntry task) {
        OffsetDateTime at = changed.get(task.kept().id());
        if (at == null) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        if (lastImport == null || at.isAfter(lastImport)) {
            values.add(TaskFacet.SINCE_IMPORT);
        }
        if (at.isAfter(now.minusDays(WEEK))) {
            values.add(TaskFacet.WEEK);
        }
        if (at.isAfter(now.minusDays(MONTH))) {
            values.add(TaskFacet.MONTH);
        }
        return values;
    }
}

package luoshi.ui.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import luoshi.model.KeptTask;
import luoshi.model.Responsibility;
import luoshi.model.Role;
import luoshi.model.TaskState;
import luoshi.ui.support.Destination;
import luoshi.workbench.YearBook;
import org.jspecify.annotations.Nullable;

/**
 * The year's tasks by state, a row for each section or unit, in two columns of bars.
 *
 * @param kind what the rows stand for: the middle of its message keys
 * @param sums of both columns, null where a task may stand in several rows
 * @param more how many rows are left out
 */
record Breakdown(String kind, List<Row> rows, @Nullable Row sums, int more) {
    /** So many units are enough at a glance; all stand in their own view. */
    private static final int UNITS = 30;

    /**
     * A section or a unit.
     *
     * @param name empty for what stands under no heading
     * @param own whether it is the own unit
     */
    record Row(String name, boolean own, Cell first, Cell second) {}

    /** Tasks by state, and where a state's tasks stand; null for all states. */
    record Cell(StateCounts counts, Function<@Nullable TaskState, Destination> leadsTo) {}

    /** Copies the rows. */
    Breakdown {
        rows = List.copyOf(rows);
    }

    /** The sections, with the own unit's tasks before all of them. */
    static Breakdown bySection(OverviewFacts facts, @Nullable String ownUnit) {
        List<Row> rows =
                facts.sections().stream()
                        .map(one -> row(one.name(), one.name(), one.own(), one.all(), ownUnit))
                        .toList();
        return new Breakdown("section", rows, row("", null, facts.own(), facts.all(), ownUnit), 0);
    }

    private static Row row(
            String name,
            @Nullable String section,
            StateCounts own,
            StateCounts all,
            @Nullable String unit) {
        return new Row(
                name,
                false,
                new Cell(own, state -> new Destination.OfTasks(state, section, unit, null)),
                new Cell(all, state -> new Destination.OfTasks(state, section, null, null)));
    }

    /** The units, the own one first: the tasks that each leads, before all that concern it. */
    static Breakdown byUnit(YearBook book, String ownUnit) {
        Map<String, List<KeptTask>> led = new LinkedHashMap<>();
        Map<String, List<KeptTask>> all = new LinkedHashMap<>();
        for (KeptTask task : book.tasks()) {
            for (Responsibility part : task.task().units()) {
                add(all, part.unit(), task);
                if (part.role() == Role.LEAD) {
                    add(led, part.unit(), task);
                }
            }
        }
        List<Row> rows =
                all.keySet().stream()
                        .map(unit -> row(unit, unit.equals(ownUnit), book, led, all))
                        .sorted(
                                Comparator.comparing((Row row) -> !row.own())
                                        .thenComparing(row -> -row.first().counts().total())
                                        .thenComparing(row -> -row.second().counts().total()))
                        .toList();
        List<Row> shown = rows.subList(0, Math.min(UNITS, rows.size()));
        return new Breakdown("unit", shown, null, rows.size() - shown.size());
    }

    private static void add(Map<String, List<KeptTask>> tasks, String unit, KeptTask task) {
        List<KeptTask> its = tasks.computeIfAbsent(unit, key -> new ArrayList<>());
        // a list may name a unit twice
        if (its.isEmpty() || its.getLast().id() != task.id()) {
            its.add(task);
        }
    }

    private static Row row(
            String unit,
            boolean own,
            YearBook book,
            Map<String, List<KeptTask>> led,
            Map<String, List<KeptTask>> all) {
        return new Row(
                unit,
                own,
                new Cell(
                        StateCounts.of(led.getOrDefault(unit, List.of()), book.states()),
                        state -> new Destination.OfTasks(state, null, unit, true)),
                new Cell(
                        StateCounts.of(all.getOrDefault(unit, List.of()), book.states()),
                        state -> new Destination.OfTasks(state, null, unit, null)));
    }

    /** The longest bar of a column, in tasks; at least 1. */
    int most(Function<Row, Cell> column) {
        return rows.stream()
                .mapToInt(row -> column.apply(row).counts().total())
                .reduce(1, Math::max);
    }
}

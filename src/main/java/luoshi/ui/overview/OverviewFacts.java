package luoshi.ui.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.model.KeptTask;
import luoshi.model.MatchState;
import luoshi.model.Role;
import luoshi.workbench.YearBook;

/**
 * What a year's book says at a glance.
 *
 * @param all states of all tasks
 * @param own states of the own unit's tasks
 * @param ownLeads how many of these it leads
 * @param openMatches outcomes that wait for a decision
 * @param outcomes how many there are
 * @param sections in the order of the list
 */
record OverviewFacts(
        StateCounts all,
        StateCounts own,
        int ownLeads,
        int openMatches,
        int outcomes,
        List<Section> sections) {
    /** A section's tasks by state: those of the own unit, and all of them. */
    record Section(String name, StateCounts own, StateCounts all) {}

    /** Copies the sections. */
    OverviewFacts {
        sections = List.copyOf(sections);
    }

    /**
     * @param ownUnit empty where none is chosen
     */
    static OverviewFacts of(YearBook book, String ownUnit) {
        List<KeptTask> own = book.tasks().stream().filter(task -> concerns(task, ownUnit)).toList();
        Map<String, List<KeptTask>> bySection = new LinkedHashMap<>();
        for (KeptTask task : book.tasks()) {
            bySection.computeIfAbsent(task.task().section(), key -> new ArrayList<>()).add(task);
        }
        List<Section> sections = new ArrayList<>();
        bySection.forEach(
                (name, tasks) ->
                        sections.add(
                                new Section(
                                        name,
                                        StateCounts.of(
                                                tasks.stream()
                                                        .filter(task -> concerns(task, ownUnit))
                                                        .toList(),
                                                book.states()),
                                        StateCounts.of(tasks, book.states()))));
        return new OverviewFacts(
                StateCounts.of(book.tasks(), book.states()),
                StateCounts.of(own, book.states()),
                (int) own.stream().filter(task -> isLedBy(task, ownUnit)).count(),
                (int)
                        book.matches().stream()
                                .filter(match -> match.state() == MatchState.PROPOSED)
                                .count(),
                book.matches().size(),
                sections);
    }

    boolean isEmpty() {
        return all.total() == 0;
    }

    private static boolean concerns(KeptTask task, String unit) {
        return task.task().units().stream().anyMatch(part -> part.unit().equals(unit));
    }

    private static boolean isLedBy(KeptTask task, String unit) {
        return task.task().units().stream()
                .anyMatch(part -> part.role() == Role.LEAD && part.unit().equals(unit));
    }
}

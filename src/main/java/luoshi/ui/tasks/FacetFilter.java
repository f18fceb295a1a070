package luoshi.ui.tasks;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.ui.support.Destination;
import luoshi.workbench.TaskEntry;

/**
 * What is chosen in the facets. Within one facet a task needs one of the chosen values, and it
 * needs that in every facet where something is chosen. A facet's own choice does not change its
 * counts, so that they say what another choice would give.
 */
final class FacetFilter {
    private final Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);

    /** The chosen values of a facet, in the order of choosing. */
    Set<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    boolean isEmpty() {
        return chosen.isEmpty();
    }

    /** Chooses only this value, or nothing where only this one was chosen. */
    void chooseOnly(Facet facet, String value) {
        boolean wasAlone = chosen(facet).equals(Set.of(value));
        chosen.remove(facet);
        if (!wasAlone) {
            toggle(facet, value);
        }
    }

    /** Adds a value, or takes it away where it was chosen. */
    void toggle(Facet facet, String value) {
        Set<String> values = chosen.computeIfAbsent(facet, key -> new LinkedHashSet<>());
        if (!values.remove(value)) {
            values.add(value);
        }
        if (values.isEmpty()) {
            chosen.remove(facet);
        }
    }

    /** Chooses this and nothing else; null chooses nothing in that facet. */
    void chooseExactly(Destination.OfTasks wanted, String ownUnit) {
        clear();
        if (wanted.state() != null) {
            toggle(Facet.STATE, wanted.state().name());
        }
        if (wanted.section() != null) {
            toggle(Facet.SECTION, wanted.section());
        }
        if (wanted.unit() == null) {
            return;
        }
        if (!wanted.unit().equals(ownUnit)) {
            toggle(Facet.UNIT, wanted.unit());
            return;
        }
        if (!Boolean.FALSE.equals(wanted.leads())) {
            toggle(Facet.UNIT, Facet.OWN_LEADS);
        }
        if (!Boolean.TRUE.equals(wanted.leads())) {
            toggle(Facet.UNIT, Facet.OWN_JOINS);
        }
    }

    void clear() {
        chosen.clear();
    }

    /** The tasks that pass every facet. */
    List<TaskEntry> filter(List<TaskEntry> tasks, String ownUnit) {
        return tasks.stream()
                .filter(
                        task ->
                                Arrays.stream(Facet.values())
                                        .allMatch(facet -> passes(task, facet, ownUnit)))
                .toList();
    }

    /** How many of the tasks that pass the other facets have each value. */
    Map<String, Integer> counts(Facet facet, List<TaskEntry> tasks, String ownUnit) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (TaskEntry task : tasks) {
            boolean passesOthers =
                    Arrays.stream(Facet.values())
                            .allMatch(other -> other == facet || passes(task, other, ownUnit));
            if (passesOthers) {
                facet.valuesOf(task, ownUnit)
                        .forEach(value -> counts.merge(value, 1, Integer::sum));
            }
        }
        return counts;
    }

    private boolean passes(TaskEntry task, Facet facet, String ownUnit) {
        Set<String> values = chosen(facet);
        return values.isEmpty()
                || facet.valuesOf(task, ownUnit).stream().anyMatch(values::contains);
    }
}

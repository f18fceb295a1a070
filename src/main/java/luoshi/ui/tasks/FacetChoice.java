package luoshi.ui.tasks;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import luoshi.ui.support.Destination;
import luoshi.workbench.TaskFacet;

/** What is chosen in the facets: values to add up within one, to be met in every one. */
final class FacetChoice {
    private final Map<TaskFacet, Set<String>> chosen = new EnumMap<>(TaskFacet.class);

    /** The chosen values of a facet, in the order of choosing. */
    Set<String> of(TaskFacet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /** All that is chosen; not to be changed. */
    Map<TaskFacet, Set<String>> all() {
        return chosen;
    }

    boolean isEmpty() {
        return chosen.isEmpty();
    }

    /** Chooses only this value, or nothing where only this one was chosen. */
    void chooseOnly(TaskFacet facet, String value) {
        boolean wasAlone = of(facet).equals(Set.of(value));
        chosen.remove(facet);
        if (!wasAlone) {
            toggle(facet, value);
        }
    }

    /** Adds a value, or takes it away where it was chosen. */
    void toggle(TaskFacet facet, String value) {
        Set<String> values = chosen.computeIfAbsent(facet, key -> new LinkedHashSet<>());
        if (!values.remove(value)) {
            values.add(value);
        }
        if (values.isEmpty()) {
            chosen.remove(facet);
        }
    }

    /** Chooses this and nothing else; null chooses nothing in that facet. */
    void chooseExactly(Destination.OfTasks wanted) {
        clear();
        if (wanted.state() != null) {
            toggle(TaskFacet.STATE, wanted.state().name());
        }
        if (wanted.section() != null) {
            toggle(TaskFacet.SECTION, wanted.section());
        }
        if (wanted.unit() != null) {
            TaskFacet role =
                    wanted.leads() == null
                            ? TaskFacet.UNIT
                            : wanted.leads() ? TaskFacet.LEAD : TaskFacet.JOINT;
            toggle(role, wanted.unit());
        }
    }

    void clear(TaskFacet facet) {
        chosen.remove(facet);
    }

    void clear() {
        chosen.clear();
    }
}

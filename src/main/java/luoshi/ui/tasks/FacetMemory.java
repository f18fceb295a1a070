package luoshi.ui.tasks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.ui.support.Settings;
import luoshi.workbench.TaskFacet;
import luoshi.workbench.TaskShelf;

/**
 * What was folded and chosen in the facets of a ledger when it was left. Of what is in the ledger
 * nothing is written down: a chosen value is kept as the number that stands for its words.
 */
final class FacetMemory {
    private static final String BETWEEN = ",";
    private static final Set<TaskFacet> FOLDED_AT_FIRST =
            EnumSet.of(TaskFacet.JOINT, TaskFacet.VERDICT, TaskFacet.CHANGED);

    private final Settings settings;
    private final String key;

    FacetMemory(Settings settings, Path ledger) {
        this.settings = settings;
        this.key = "tasks." + Integer.toHexString(ledger.toString().hashCode()) + ".";
    }

    /** The facets of which only the head was shown; the usual ones at first. */
    Set<TaskFacet> folded() {
        Set<TaskFacet> folded = EnumSet.noneOf(TaskFacet.class);
        Optional<String> kept = settings.get("tasks.folded");
        if (kept.isEmpty()) {
            folded.addAll(FOLDED_AT_FIRST);
        }
        Arrays.stream(TaskFacet.values())
                .filter(facet -> words(kept).contains(facet.name()))
                .forEach(folded::add);
        return folded;
    }

    /** Keeps which facets are folded. */
    void keepFolded(Set<TaskFacet> folded) {
        settings.put(
                "tasks.folded",
                folded.stream().map(TaskFacet::name).collect(Collectors.joining(BETWEEN)));
    }

    /** Keeps what is chosen. */
    void keep(FacetChoice choice) {
        Set<String> chosen = new LinkedHashSet<>();
        choice.all().forEach((facet, values) -> values.forEach(v -> chosen.add(sign(facet, v))));
        settings.put(key + "chosen", String.join(BETWEEN, chosen));
    }

    /** Chooses again what was chosen, as far as the ledger still has it. */
    void recall(FacetChoice choice, TaskShelf shelf) {
        Set<String> kept = words(settings.get(key + "chosen"));
        if (kept.isEmpty()) {
            return;
        }
        for (TaskFacet facet : TaskFacet.values()) {
            shelf.values(facet).stream()
                    .filter(value -> kept.contains(sign(facet, value)))
                    .forEach(value -> choice.toggle(facet, value));
        }
    }

    private static Set<String> words(Optional<String> kept) {
        return Set.copyOf(Arrays.asList(kept.orElse("").split(BETWEEN))).stream()
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String sign(TaskFacet facet, String value) {
        return facet.name() + "-" + Integer.toHexString(value.hashCode());
    }
}

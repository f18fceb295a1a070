package luoshi.ui.tasks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.model.TaskState;
import luoshi.ui.support.Messages;
import luoshi.workbench.TaskEntry;

/** Lays out the facets: which values stand there, in which order, with which counts. */
final class FacetBlocks {
    private static final int FEW_UNITS = 6;

    private final Messages messages;
    private final Set<Facet> opened = EnumSet.noneOf(Facet.class);

    FacetBlocks(Messages messages) {
        this.messages = messages;
    }

    /** Shows all values of a facet, or few again. */
    void openOrClose(Facet facet) {
        if (!opened.remove(facet)) {
            opened.add(facet);
        }
    }

    boolean isOpen(Facet facet) {
        return opened.contains(facet);
    }

    /**
     * All facets.
     *
     * @param all the year's tasks, for the values that there are
     * @param found those that the search finds
     */
    List<FacetBlock> lay(
            List<TaskEntry> all, List<TaskEntry> found, FacetFilter filter, String ownUnit) {
        return Arrays.stream(Facet.values())
                .map(
                        facet ->
                                block(
                                        facet,
                                        all,
                                        filter.counts(facet, found, ownUnit),
                                        filter,
                                        ownUnit))
                .toList();
    }

    private FacetBlock block(
            Facet facet,
            List<TaskEntry> all,
            Map<String, Integer> counts,
            FacetFilter filter,
            String ownUnit) {
        Set<String> values = values(facet, all, ownUnit);
        List<FacetBlock.Line> lines = new ArrayList<>();
        for (String value : values) {
            int count = counts.getOrDefault(value, 0);
            boolean isChosen = filter.chosen(facet).contains(value);
            if (count > 0 || isChosen) {
                lines.add(new FacetBlock.Line(value, label(facet, value), count, isChosen));
            }
        }
        int withoutHits = values.size() - lines.size();
        if (facet == Facet.UNIT) {
            lines.sort(
                    Comparator.comparing((FacetBlock.Line line) -> !isOwn(line.value()))
                            .thenComparing(FacetBlock.Line::count, Comparator.reverseOrder()));
        }
        List<FacetBlock.Line> shown = shown(facet, lines);
        return new FacetBlock(facet, shown, lines.size() - shown.size(), withoutHits);
    }

    private List<FacetBlock.Line> shown(Facet facet, List<FacetBlock.Line> lines) {
        if (facet != Facet.UNIT || isOpen(facet)) {
            return lines;
        }
        List<FacetBlock.Line> few = new ArrayList<>();
        for (FacetBlock.Line line : lines) {
            if (few.size() < FEW_UNITS || line.chosen()) {
                few.add(line);
            }
        }
        return few;
    }

    private static boolean isOwn(String value) {
        return value.equals(Facet.OWN_LEADS) || value.equals(Facet.OWN_JOINS);
    }

    private static Set<String> values(Facet facet, List<TaskEntry> all, String ownUnit) {
        Set<String> values = new LinkedHashSet<>();
        switch (facet) {
            case STATE ->
                    Arrays.stream(TaskState.values()).forEach(state -> values.add(state.name()));
            case OUTCOME -> values.addAll(List.of(Facet.YES, Facet.NO));
            case SECTION, UNIT -> all.forEach(task -> values.addAll(facet.valuesOf(task, ownUnit)));
        }
        List<String> ordered = new ArrayList<>(values);
        ordered.sort(Comparator.comparing(value -> !value.equals(Facet.OWN_LEADS)));
        return new LinkedHashSet<>(ordered);
    }

    /** A value as the officer reads it. */
    String label(Facet facet, String value) {
        return switch (facet) {
            case SECTION -> value.isEmpty() ? messages.text("section.none") : value;
            case UNIT ->
                    switch (value) {
                        case Facet.OWN_LEADS -> messages.text("own.leads");
                        case Facet.OWN_JOINS -> messages.text("own.joins");
                        default -> value;
                    };
            case STATE -> messages.text("state." + value);
            case OUTCOME -> messages.text("outcome." + value);
        };
    }
}

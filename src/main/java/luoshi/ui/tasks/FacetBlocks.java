package luoshi.ui.tasks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import luoshi.model.TaskState;
import luoshi.model.Verdict;
import luoshi.ui.support.Messages;
import luoshi.workbench.TaskFacet;
import luoshi.workbench.TaskHits;
import luoshi.workbench.TaskShelf;

/** Lays out the facets: which values stand there, in which order, with which counts. */
final class FacetBlocks {
    private static final int FEW = 6;
    private static final Set<TaskFacet> LONG =
            EnumSet.of(
                    TaskFacet.YEAR,
                    TaskFacet.ISSUER,
                    TaskFacet.SECTION,
                    TaskFacet.LEAD,
                    TaskFacet.JOINT,
                    TaskFacet.UNIT);
    private static final Set<TaskFacet> OF_UNITS =
            EnumSet.of(TaskFacet.LEAD, TaskFacet.JOINT, TaskFacet.UNIT);
    private static final Set<TaskFacet> OF_PROMISES =
            EnumSet.of(TaskFacet.PROMISES, TaskFacet.VERDICT);

    private final Messages messages;
    private final Set<TaskFacet> opened = EnumSet.noneOf(TaskFacet.class);

    FacetBlocks(Messages messages) {
        this.messages = messages;
    }

    /** Shows all values of a facet, or few again. */
    void openOrClose(TaskFacet facet) {
        if (!opened.remove(facet)) {
            opened.add(facet);
        }
    }

    boolean isOpen(TaskFacet facet) {
        return opened.contains(facet);
    }

    /**
     * The facets that say something.
     *
     * @param folded those of which only the head is shown
     */
    List<FacetBlock> lay(
            TaskShelf shelf,
            TaskHits hits,
            FacetChoice choice,
            Set<TaskFacet> folded,
            String ownUnit) {
        return Arrays.stream(TaskFacet.values())
                .filter(facet -> !choice.of(facet).isEmpty() || saysSomething(facet, shelf))
                .map(facet -> block(facet, shelf, hits, choice, folded, ownUnit))
                .toList();
    }

    private static boolean saysSomething(TaskFacet facet, TaskShelf shelf) {
        return switch (facet) {
            case YEAR, ISSUER -> shelf.values(facet).size() > 1;
            case SECTION, LEAD, STATE, OUTCOME, CHANGED -> true;
            case JOINT -> !shelf.values(facet).isEmpty();
            case UNIT -> false;
            case PROMISES, VERDICT -> shelf.values(TaskFacet.YEAR).size() <= 1;
        };
    }

    private FacetBlock block(
            TaskFacet facet,
            TaskShelf shelf,
            TaskHits hits,
            FacetChoice choice,
            Set<TaskFacet> folded,
            String ownUnit) {
        List<String> values = values(facet, shelf);
        Map<String, Integer> counts = hits.counts().getOrDefault(facet, Map.of());
        List<FacetBlock.Line> lines = new ArrayList<>();
        for (String value : values) {
            int count = counts.getOrDefault(value, 0);
            boolean isChosen = choice.of(facet).contains(value);
            boolean isOwn = OF_UNITS.contains(facet) && value.equals(ownUnit);
            if (count > 0 || isChosen) {
                lines.add(new FacetBlock.Line(value, label(facet, value), count, isChosen, isOwn));
            }
        }
        choice.of(facet).stream()
                .filter(value -> !values.contains(value))
                .forEach(
                        value ->
                                lines.add(
                                        new FacetBlock.Line(
                                                value, label(facet, value), 0, true, false)));
        int withoutHits = Math.max(0, values.size() - lines.size());
        if (OF_UNITS.contains(facet)) {
            lines.sort(
                    Comparator.comparing((FacetBlock.Line line) -> !line.own())
                            .thenComparing(FacetBlock.Line::count, Comparator.reverseOrder()));
        }
        boolean isFolded = folded.contains(facet);
        List<FacetBlock.Line> shown = isFolded ? List.of() : shown(facet, lines);
        return new FacetBlock(
                facet,
                shown,
                isFolded ? 0 : lines.size() - shown.size(),
                isFolded || facet == TaskFacet.CHANGED ? 0 : withoutHits,
                isFolded,
                choice.of(facet).size(),
                OF_PROMISES.contains(facet) && shelf.facts().promises() == null);
    }

    private List<FacetBlock.Line> shown(TaskFacet facet, List<FacetBlock.Line> lines) {
        if (!LONG.contains(facet) || isOpen(facet) || lines.size() <= FEW + 1) {
            return lines;
        }
        List<FacetBlock.Line> few = new ArrayList<>();
        for (FacetBlock.Line line : lines) {
            if (few.size() < FEW || line.chosen()) {
                few.add(line);
            }
        }
        return few;
    }

    private static List<String> values(TaskFacet facet, TaskShelf shelf) {
        return switch (facet) {
            case STATE -> Arrays.stream(TaskState.values()).map(TaskState::name).toList();
            case OUTCOME -> List.of(TaskFacet.YES, TaskFacet.NO);
            case PROMISES ->
                    shelf.facts().promises() == null
                            ? List.of()
                            : List.of(TaskFacet.YES, TaskFacet.NO);
            case VERDICT ->
                    shelf.facts().promises() == null
                            ? List.of()
                            : Arrays.stream(Verdict.values()).map(Verdict::name).toList();
            case CHANGED -> List.of(TaskFacet.SINCE_IMPORT, TaskFacet.WEEK, TaskFacet.MONTH);
            case YEAR -> shelf.values(facet).stream().sorted(Comparator.reverseOrder()).toList();
            case ISSUER, SECTION, LEAD, JOINT, UNIT -> shelf.values(facet);
        };
    }

    /** A facet's name in the bundle. */
    static String key(TaskFacet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    /** A value as the officer reads it. */
    String label(TaskFacet facet, String value) {
        return switch (facet) {
            case SECTION -> value.isEmpty() ? messages.text("section.none") : value;
            case YEAR -> messages.text("year.of", value);
            case ISSUER, LEAD, JOINT, UNIT -> value;
            case STATE -> messages.text("state." + value);
            case OUTCOME -> messages.text("outcome." + value);
            case PROMISES -> messages.text("promises." + value);
            case VERDICT -> messages.text("verdict." + value);
            case CHANGED -> messages.text("changed." + value);
        };
    }
}

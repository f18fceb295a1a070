package luoshi.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.model.LinkState;

/**
 * Sorts a story's links into themes: the strongest groups first, each small enough to be drawn.
 * Every linked place stands in one theme at least.
 */
public final class LineageThemes {
    private static final int MOST_IN_A_COLUMN = 3;
    private static final double SURE = 0.8;

    private final List<LineageLink> links;
    private final Map<LineageNode, List<LineageLink>> around = new HashMap<>();
    private final ThemeNames names = new ThemeNames();
    private final Set<LineageNode> placed = new HashSet<>();

    private LineageThemes(List<LineageLink> links) {
        this.links = links;
        for (LineageLink link : links) {
            if (link.state() != LinkState.REJECTED) {
                around.computeIfAbsent(link.from(), key -> new ArrayList<>()).add(link);
                around.computeIfAbsent(link.to(), key -> new ArrayList<>()).add(link);
            }
        }
    }

    /** The themes of a story, the largest first. */
    public static List<LineageTheme> of(LineageStory story) {
        return new LineageThemes(story.links()).themes();
    }

    private List<LineageTheme> themes() {
        List<LineageNode> centres = new ArrayList<>(around.keySet());
        Map<LineageNode, Double> weights = new HashMap<>();
        centres.forEach(node -> weights.put(node, weight(node)));
        centres.sort(
                Comparator.comparingDouble((LineageNode node) -> -weights.getOrDefault(node, 0.0))
                        .thenComparing(LineageNode::column)
                        .thenComparing(LineageNode::id));
        List<LineageTheme> themes = new ArrayList<>();
        for (LineageNode centre : centres) {
            if (!placed.contains(centre)) {
                themes.add(theme(centre));
            }
        }
        themes.sort(Comparator.comparingInt((LineageTheme theme) -> -theme.nodes().size()));
        return themes;
    }

    private double weight(LineageNode node) {
        return around.getOrDefault(node, List.of()).stream()
                .mapToDouble(link -> link.isStrong() ? 1 + link.score() : link.score() / 4)
                .sum();
    }

    private LineageTheme theme(LineageNode centre) {
        Set<LineageNode> members = new LinkedHashSet<>(List.of(centre));
        gather(centre, members, true);
        if (members.size() == 1) {
            gather(centre, members, false);
        }
        for (LineageNode member : List.copyOf(members)) {
            around.getOrDefault(member, List.of()).stream()
                    .filter(link -> link.isStrong() && link.score() >= SURE)
                    .sorted(SUREST)
                    .forEach(link -> join(other(link, member), members));
        }
        placed.addAll(members);
        List<LineageNode> nodes =
                members.stream()
                        .sorted(
                                Comparator.comparing(LineageNode::column)
                                        .thenComparing(LineageNode::kind)
                                        .thenComparing(LineageNode::id))
                        .toList();
        List<LineageLink> within =
                links.stream()
                        .filter(
                                link ->
                                        members.contains(link.from())
                                                && members.contains(link.to()))
                        .toList();
        return new LineageTheme(names.of(centre, nodes), nodes, within);
    }

    private static final Comparator<LineageLink> SUREST =
            Comparator.comparingDouble(link -> -link.score());

    private void gather(LineageNode centre, Set<LineageNode> members, boolean strongOnly) {
        around.getOrDefault(centre, List.of()).stream()
                .filter(link -> !strongOnly || link.isStrong())
                .sorted(SUREST)
                .forEach(link -> join(other(link, centre), members));
    }

    private static void join(LineageNode node, Set<LineageNode> members) {
        long beside = members.stream().filter(one -> one.column() == node.column()).count();
        if (beside < MOST_IN_A_COLUMN) {
            members.add(node);
        }
    }

    private static LineageNode other(LineageLink link, LineageNode one) {
        return link.from().equals(one) ? link.to() : link.from();
    }
}

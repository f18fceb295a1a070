package luoshi.workbench;

import java.util.List;

/**
 * What belongs together from the plan to the next year.
 *
 * @param name the words that its places have in common, else the first words of its middle
 * @param nodes its places, column by column
 * @param links between them, also the rejected ones
 */
public record LineageTheme(String name, List<LineageNode> nodes, List<LineageLink> links) {
    /** Copies the lists. */
    public LineageTheme {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /** Whether a unit answers for one of its tasks. */
    public boolean concerns(String unit) {
        return nodes.stream().anyMatch(node -> node.units().contains(unit));
    }
}

package luoshi.ui.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import luoshi.workbench.LineageLink;
import luoshi.workbench.LineageNode;
import luoshi.workbench.LineageNode.Column;
import luoshi.workbench.LineageTheme;

/**
 * Which card stands where in its column: near what it is linked to, so that few lines cross. Goals
 * that only later tasks serve stand below, where their lines pass under the columns between.
 */
final class Placing {
    private final LineageTheme theme;
    private final Map<Column, List<LineageNode>> columns = new EnumMap<>(Column.class);

    Placing(LineageTheme theme) {
        this.theme = theme;
        for (Column column : Column.values()) {
            List<LineageNode> nodes = new ArrayList<>();
            theme.nodes().stream().filter(node -> node.column() == column).forEach(nodes::add);
            columns.put(column, nodes);
        }
        column(Column.PLAN).sort(Comparator.comparing(this::passesUnder));
        for (Column column : List.of(Column.TASK, Column.OUTCOME, Column.NEXT)) {
            order(column);
        }
    }

    /** The places of a column from top to bottom. */
    List<LineageNode> column(Column column) {
        return columns.getOrDefault(column, new ArrayList<>());
    }

    /** Whether only later tasks serve it, and something stands between. */
    boolean passesUnder(LineageNode node) {
        return node.column() == Column.PLAN
                && isAnythingBetween()
                && theme.links().stream()
                        .filter(link -> link.from().equals(node))
                        .allMatch(link -> link.to().column() == Column.NEXT);
    }

    private boolean isAnythingBetween() {
        return theme.nodes().stream()
                .anyMatch(node -> node.column() == Column.TASK || node.column() == Column.OUTCOME);
    }

    private void order(Column column) {
        Map<LineageNode, Double> means = new HashMap<>();
        for (LineageNode node : column(column)) {
            means.put(node, mean(node));
        }
        column(column)
                .sort(Comparator.comparingDouble(node -> Objects.requireNonNull(means.get(node))));
    }

    /** The mean place of what it comes from. */
    private double mean(LineageNode node) {
        return theme.links().stream()
                .filter(link -> link.to().equals(node))
                .map(LineageLink::from)
                .mapToInt(from -> column(from.column()).indexOf(from))
                .average()
                .orElse(Double.MAX_VALUE);
    }
}

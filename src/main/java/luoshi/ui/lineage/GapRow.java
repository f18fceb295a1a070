package luoshi.ui.lineage;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import luoshi.workbench.LineageBook;
import luoshi.workbench.LineageNode;
import luoshi.workbench.LineageNode.Column;
import luoshi.workbench.LineageStory;

/**
 * A line of a {@link Gap}.
 *
 * @param reason the officer's word, empty where there is none
 */
record GapRow(LineageNode node, String reason) {
    /** The lines of a gap, only those of a unit where one is given; plans belong to all units. */
    static List<GapRow> of(LineageStory story, Gap gap, String onlyUnit) {
        LineageBook book = story.book();
        Stream<LineageNode> nodes =
                switch (gap) {
                    case UNSERVED -> book.unserved().stream().map(story::node);
                    case UNANSWERED ->
                            book.unanswered().stream().map(task -> story.node(Column.TASK, task));
                    case ASTRAY -> book.astray().stream().map(story::node);
                    case DROPPED ->
                            book.dropped().stream().map(task -> story.node(Column.TASK, task));
                    case FRESH -> book.fresh().stream().map(task -> story.node(Column.NEXT, task));
                };
        return nodes.filter(
                        node ->
                                onlyUnit.isEmpty()
                                        || node.column() == Column.PLAN
                                        || node.units().contains(onlyUnit))
                .map(
                        node ->
                                new GapRow(
                                        node,
                                        book.reasons()
                                                .getOrDefault(node.kind(), Map.of())
                                                .getOrDefault(node.id(), "")))
                .toList();
    }
}

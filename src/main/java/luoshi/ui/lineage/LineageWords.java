package luoshi.ui.lineage;

import java.util.stream.Collectors;
import luoshi.model.Evidence;
import luoshi.model.OriginKind;
import luoshi.ui.support.Messages;
import luoshi.workbench.LineageLink;
import luoshi.workbench.LineageNode;
import luoshi.workbench.LineageNode.Column;
import luoshi.workbench.LineageStory;
import luoshi.workbench.Wording;

/** How places and links are called in this view. */
final class LineageWords {
    private static final int BEGINNING = 12;
    private static final int PERCENT = 100;

    private final Messages messages;
    private final Wording wording;

    LineageWords(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages.locale());
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** A place within its column. */
    String title(LineageNode node) {
        return switch (node.column()) {
            case PLAN -> node.paper();
            case TASK, NEXT ->
                    node.number() == null
                            ? text("task.unnumbered", beginning(node))
                            : text("task", node.number());
            case OUTCOME ->
                    node.number() == null
                            ? text("outcome.unnumbered")
                            : text("outcome", node.number());
        };
    }

    /** A place anywhere: with its year. */
    String full(LineageNode node, LineageStory story) {
        if (node.column() == Column.PLAN) {
            return text("plan.full", beginning(node));
        }
        int year = node.column() == Column.NEXT ? story.to() : story.from();
        return text("full", String.valueOf(year), title(node));
    }

    /** What kind of goal a place of a plan is; for others their unit. */
    String tag(LineageNode node) {
        if (node.column() == Column.PLAN) {
            return text(node.kind() == OriginKind.MEASURE ? "tag.measure" : "tag.indicator");
        }
        return "";
    }

    private static String beginning(LineageNode node) {
        String text = node.text();
        return text.substring(0, Math.min(BEGINNING, text.length()));
    }

    String column(Column column, LineageStory story) {
        return switch (column) {
            case PLAN -> text("column.plan");
            case TASK -> text("column.task", String.valueOf(story.from()));
            case OUTCOME -> text("column.outcome", String.valueOf(story.from()));
            case NEXT -> text("column.task", String.valueOf(story.to()));
        };
    }

    String grade(LineageLink link) {
        return link.isMatch() ? text("grade.match") : text("grade." + link.grade().name());
    }

    String state(LineageLink link) {
        return text("state." + link.state().name());
    }

    String score(LineageLink link) {
        return link.score() == 0
                ? text("score.none")
                : text("score", Math.round(link.score() * PERCENT));
    }

    /** Why the program joins the two. */
    String why(LineageLink link) {
        return link.evidence().isEmpty()
                ? text("by-hand")
                : link.evidence().stream()
                        .map((Evidence one) -> wording.of(one))
                        .collect(Collectors.joining(" "));
    }
}

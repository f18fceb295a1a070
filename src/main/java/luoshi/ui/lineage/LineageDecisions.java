package luoshi.ui.lineage;

import luoshi.model.LinkState;
import luoshi.ui.support.Desk;
import luoshi.workbench.LineageLink;
import luoshi.workbench.LineageNode;
import luoshi.workbench.LineageStory;

/** Keeps what the officer says of links and of gaps, each as a step with its own words. */
final class LineageDecisions {
    private final Desk desk;
    private final LineageWords words;

    LineageDecisions(Desk desk, LineageWords words) {
        this.desk = desk;
        this.words = words;
    }

    /**
     * A link is so, or is not.
     *
     * @param comment blank for none
     */
    void decide(LineageLink link, LineageStory told, LinkState state, String comment) {
        String subject =
                words.text(
                        state == LinkState.CONFIRMED ? "step.confirm" : "step.reject",
                        words.full(link.from(), told),
                        words.full(link.to(), told));
        desk.work()
                .start(
                        "",
                        progress -> {
                            desk.workbench()
                                    .lineage()
                                    .decide(
                                            link.decision(state),
                                            comment.isBlank() ? null : comment.strip(),
                                            subject);
                            return true;
                        },
                        done -> {});
    }

    /**
     * Why nothing goes on from a place.
     *
     * @param reason empty takes it back
     */
    void explain(LineageNode node, LineageStory told, String reason) {
        String subject = words.text("step.reason", words.full(node, told));
        desk.work()
                .start(
                        "",
                        progress -> {
                            desk.workbench()
                                    .lineage()
                                    .explain(node.kind(), node.id(), reason, subject);
                            return true;
                        },
                        done -> {});
    }
}

package luoshi.workbench;

import java.util.List;
import luoshi.model.Evidence;
import luoshi.model.LineageDecision;
import luoshi.model.LineageGrade;
import luoshi.model.LinkState;

/**
 * What joins two places of a {@link LineageStory}, the earlier one first.
 *
 * @param isMatch whether it is the match of a task and an outcome, which is decided elsewhere
 * @param score 0 to 1: how sure the program is; 0 where the officer alone has joined them
 */
public record LineageLink(
        LineageNode from,
        LineageNode to,
        boolean isMatch,
        LineageGrade grade,
        LinkState state,
        double score,
        List<Evidence> evidence) {
    /** Copies the evidence. */
    public LineageLink {
        evidence = List.copyOf(evidence);
    }

    /** Whether it joins the same two places as another. */
    public boolean joinsTheSame(LineageLink other) {
        return from.equals(other.from) && to.equals(other.to);
    }

    /** The officer's word on it; of a match nobody asks for one here. */
    public LineageDecision decision(LinkState word) {
        return new LineageDecision(from.kind(), from.id(), to.id(), word);
    }

    /** Whether it counts as one theme by itself. */
    boolean isStrong() {
        return state == LinkState.CONFIRMED || grade == LineageGrade.CONTINUES;
    }
}

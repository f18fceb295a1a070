package luoshi.workbench;

import luoshi.model.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A damaged place under review.
 *
 * @param passage the damaged span of the manuscript; no two repairs of a draft have the same
 * @param damaged as read
 * @param proposal the likely reading, null where the program has none
 * @param proof the bytes that speak for it, in hexadecimal; empty where none do
 * @param choice what stands in the text, and whether anybody has to decide it yet
 * @param text what the text shows there now
 */
public record DraftRepair(
        Passage passage,
        String damaged,
        @Nullable String proposal,
        String proof,
        Choice choice,
        String text) {
    /** What became of it. */
    public enum Choice {
        /** Doubtful and not decided: the text shows it as read. Counted as open. */
        UNDECIDED,
        /** The proposal stands in the text: the program was certain, or the officer accepted. */
        ACCEPTED,
        /** The officer keeps it as read. */
        DECLINED,
        /** The officer's own words stand in the text. */
        REWRITTEN
    }

    /** Whether it has to be decided before the draft can be kept. */
    public boolean isOpen() {
        return choice == Choice.UNDECIDED;
    }

    DraftRepair chosen(Choice choice, String text) {
        return new DraftRepair(passage, damaged, proposal, proof, choice, text);
    }
}

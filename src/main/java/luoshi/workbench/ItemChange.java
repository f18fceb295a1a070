package luoshi.workbench;

import java.util.List;
import luoshi.text.Difference;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one task or row when an edition takes another's place.
 *
 * @param key in the ledger, null for one that is added
 * @param before as the ledger holds it, null for one that is added
 * @param after as the new edition has it, null for one that is dropped
 * @param index in the new document, -1 for one that is dropped
 * @param words the old text against the new one; empty unless both are there
 */
public record ItemChange(
        Kind kind,
        @Nullable ItemKey key,
        @Nullable Item before,
        @Nullable Item after,
        int index,
        List<Difference.Piece> words) {
    /** Copies the words. */
    public ItemChange {
        words = List.copyOf(words);
    }

    /** What becomes of it. */
    public enum Kind {
        /** Nothing but its place. */
        SAME,
        /** The old edition has not got it. */
        ADDED,
        /** Some of its words: its decided links become suspect. */
        CHANGED,
        /** Units, number or another field, but not its words. */
        CHANGED_BESIDE,
        /** The new edition has not got it. */
        DROPPED
    }
}

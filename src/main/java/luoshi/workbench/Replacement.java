package luoshi.workbench;

import java.util.Set;

/**
 * The officer's word that a document takes the place of an edition.
 *
 * @param comparison what was shown
 * @param kept dropped items that stay all the same, under the old heading
 */
public record Replacement(EditionComparison comparison, Set<ItemKey> kept) {
    /** Copies the keys. */
    public Replacement {
        kept = Set.copyOf(kept);
    }
}

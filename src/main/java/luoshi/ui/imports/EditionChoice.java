package luoshi.ui.imports;

import java.util.HashSet;
import java.util.Set;
import luoshi.workbench.ItemKey;

/**
 * The officer's word on a document that the ledger seems to hold already.
 *
 * @param edition that was shown
 * @param takeOver whether the document takes its place; else both stand side by side
 * @param kept dropped items that stay all the same
 */
record EditionChoice(long edition, boolean takeOver, Set<ItemKey> kept) {
    EditionChoice {
        kept = Set.copyOf(kept);
    }

    /** The same with a dropped item that stays, or goes after all. */
    EditionChoice with(ItemKey key, boolean stays) {
        Set<ItemKey> keys = new HashSet<>(kept);
        if (stays) {
            keys.add(key);
        } else {
            keys.remove(key);
        }
        return new EditionChoice(edition, takeOver, keys);
    }
}

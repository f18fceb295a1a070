package luoshi.workbench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import luoshi.model.KeptDocument;

/**
 * A document that may take the place of an edition which the ledger holds.
 *
 * @param document its index in the draft or reading
 * @param edition whose place it may take
 * @param certain whether year, issuer and document number say so; else the officer is asked
 * @param changes the new document's items in order, then those that are dropped
 */
public record EditionComparison(
        int document, KeptDocument edition, boolean certain, List<ItemChange> changes) {
    /** Copies the changes. */
    public EditionComparison {
        changes = List.copyOf(changes);
    }

    /** How many items become what. */
    public int count(ItemChange.Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** The old keys of the items that go on, by their new index. */
    Map<Integer, Long> continued() {
        Map<Integer, Long> continued = new HashMap<>();
        for (ItemChange change : changes) {
            if (change.index() >= 0 && change.key() != null) {
                continued.put(change.index(), Objects.requireNonNull(change.key()).id());
            }
        }
        return continued;
    }
}

package luoshi.store;

import java.util.Map;
import java.util.Set;

/**
 * How a document takes the place of an edition. What the edition has and the document goes on with
 * keeps its key, and so its links and notes; the rest of the edition goes, but for what is kept.
 *
 * @param edition the ledger's key of the edition whose place is taken
 * @param continued the ledger's keys of the tasks or rows that go on, by their index in the
 *     document
 * @param kept those that the document has not and that stay all the same, in an edition of their
 *     own under the old heading
 */
public record Takeover(long edition, Map<Integer, Long> continued, Set<Long> kept) {
    /** Copies the collections. */
    public Takeover {
        continued = Map.copyOf(continued);
        kept = Set.copyOf(kept);
    }
}

package luoshi.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit that the ledger holds.
 *
 * @param name as printed, or as the officer has named it
 * @param otherNames that the officer has given it, and those of units merged into it
 * @param kind as the officer has said, null where nobody has: then its name says it
 * @param members of a group as the officer has chosen them; empty where nobody has
 */
public record Unit(
        long id,
        String name,
        List<String> otherNames,
        @Nullable UnitKind kind,
        List<Long> members) {
    /** Copies the lists. */
    public Unit {
        otherNames = List.copyOf(otherNames);
        members = List.copyOf(members);
    }
}

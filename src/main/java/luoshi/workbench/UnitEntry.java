package luoshi.workbench;

import java.util.List;
import luoshi.model.Unit;
import luoshi.model.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the ledger with all that is known of it.
 *
 * @param kind as the officer has said, else as its name says
 * @param known whether the directory or the officer knows it; one that is not is offered for naming
 * @param usual the usual short name, null where the directory does not know the unit
 * @param members of a group: the officer's choice, else the ledger's units that its name means
 * @param membersChosen whether the officer has chosen the members
 * @param tasks how many tasks name it, of all years
 * @param same other units of the ledger that are surely the same: to be merged
 * @param perhaps other units of the ledger that may be the same: to be asked about
 */
public record UnitEntry(
        Unit unit,
        UnitKind kind,
        boolean known,
        @Nullable String usual,
        List<Unit> members,
        boolean membersChosen,
        int tasks,
        List<Unit> same,
        List<Unit> perhaps) {
    /** Copies the lists. */
    public UnitEntry {
        members = List.copyOf(members);
        same = List.copyOf(same);
        perhaps = List.copyOf(perhaps);
    }
}

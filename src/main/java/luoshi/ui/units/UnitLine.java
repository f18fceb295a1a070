package luoshi.ui.units;

import luoshi.model.Role;
import luoshi.workbench.UnitEntry;

/**
 * A unit in the list, with how many tasks of the year name it in which part.
 *
 * @param own whether it is the officer's
 */
record UnitLine(UnitEntry entry, int lead, int joint, int supporting, boolean own) {
    long id() {
        return entry.unit().id();
    }

    String name() {
        return entry.unit().name();
    }

    /** How many tasks of the year name it in that part. */
    int tasks(Role role) {
        return switch (role) {
            case LEAD -> lead;
            case JOINT -> joint;
            case SUPPORTING -> supporting;
        };
    }

    /** Whether another unit of the ledger is surely or perhaps the same. */
    boolean hasDouble() {
        return !entry.same().isEmpty() || !entry.perhaps().isEmpty();
    }
}

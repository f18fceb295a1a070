package luoshi.workbench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import luoshi.model.Unit;
import luoshi.unit.Directory;

/**
 * The units of the ledger at one moment.
 *
 * @param units in the order in which they came in
 * @param directory the general directory with the ledger's own units before it
 */
public record UnitBook(List<UnitEntry> units, Directory directory) {
    /** Copies the units. */
    public UnitBook {
        units = List.copyOf(units);
    }

    /** A ledger without units. */
    public static UnitBook none() {
        return new UnitBook(List.of(), Directory.general());
    }

    /** All other names by which a unit may be searched, the usual ones too. */
    public Set<String> otherNames(Unit unit) {
        Set<String> names = new LinkedHashSet<>(unit.otherNames());
        names.addAll(directory.otherNames(unit.name()));
        return names;
    }

    /** The unit of a key; empty where the ledger has none such. */
    public Optional<UnitEntry> unit(long id) {
        return units.stream().filter(entry -> entry.unit().id() == id).findFirst();
    }

    /** The unit shown under a name; empty where the ledger has none such. */
    public Optional<UnitEntry> named(String name) {
        return units.stream().filter(entry -> entry.unit().name().equals(name)).findFirst();
    }

    /** Units that nobody knows yet. */
    public List<UnitEntry> toName() {
        return units.stream().filter(entry -> !entry.known()).toList();
    }
}

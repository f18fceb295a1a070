package luoshi.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import luoshi.model.ProblemException;
import luoshi.model.Unit;
import luoshi.model.UnitKind;
import luoshi.store.Ledger;
import luoshi.text.Folding;
import luoshi.unit.Directory;
import luoshi.unit.Sameness;
import org.jspecify.annotations.Nullable;

/** Who the units are: what the directory knows, and what the officer adds. One change each. */
public final class Units {
    private final Ledger ledger;
    private final Runnable changed;

    Units(Ledger ledger, Runnable changed) {
        this.ledger = ledger;
        this.changed = changed;
    }

    /** The ledger's units as they stand now. */
    public UnitBook book() {
        return ledger.undisturbed(this::read);
    }

    private UnitBook read() {
        List<Unit> units = ledger.units().all();
        Map<Long, Integer> tasks = ledger.units().taskCounts();
        Directory directory = directory(units);
        List<UnitEntry> entries = new ArrayList<>();
        for (Unit unit : units) {
            entries.add(entry(unit, units, directory, tasks.getOrDefault(unit.id(), 0)));
        }
        return new UnitBook(entries, directory);
    }

    /** The general directory with the ledger's own units before it. */
    public Directory directory() {
        return directory(ledger);
    }

    static Directory directory(Ledger ledger) {
        return directory(ledger.units().all());
    }

    private static Directory directory(List<Unit> units) {
        return Directory.of(
                units.stream()
                        .map(u -> new Directory.Known(u.name(), u.otherNames(), u.kind()))
                        .toList());
    }

    private static UnitEntry entry(Unit unit, List<Unit> units, Directory directory, int tasks) {
        List<Unit> same = new ArrayList<>();
        List<Unit> perhaps = new ArrayList<>();
        for (Unit other : units) {
            Sameness sameness =
                    other.id() == unit.id()
                            ? Sameness.DIFFERENT
                            : directory.compare(unit.name(), other.name());
            if (sameness == Sameness.SAME) {
                same.add(other);
            } else if (sameness == Sameness.UNKNOWN) {
                perhaps.add(other);
            }
        }
        return new UnitEntry(
                unit,
                directory.kind(unit.name()),
                directory.knows(unit.name()),
                directory.usual(unit.name()).orElse(null),
                members(unit, units, directory),
                !unit.members().isEmpty(),
                tasks,
                same,
                perhaps);
    }

    private static List<Unit> members(Unit group, List<Unit> units, Directory directory) {
        if (directory.kind(group.name()) != UnitKind.GROUP) {
            return List.of();
        }
        if (!group.members().isEmpty()) {
            return units.stream().filter(unit -> group.members().contains(unit.id())).toList();
        }
        List<String> names = units.stream().map(Unit::name).toList();
        Set<String> meant = Set.copyOf(directory.members(group.name(), names));
        return units.stream().filter(unit -> meant.contains(unit.name())).toList();
    }

    /**
     * Another name to show for a unit; the one that it had stays as another name of it. Documents
     * that come later and print either name mean this unit.
     *
     * @throws ProblemException where the name is empty or another unit's, or the unit is gone
     */
    public void rename(long unit, String name) throws ProblemException {
        String plain = FieldText.needed(name);
        if (get(unit).name().equals(plain)) {
            return;
        }
        refuseTaken(unit, plain);
        ledger.units().rename(unit, plain);
        changed.run();
    }

    /**
     * Says who a unit is: it takes the name, or where another unit has that name becomes one with
     * it.
     *
     * @throws ProblemException as {@link #rename} does
     */
    public void name(long unit, String name) throws ProblemException {
        Optional<Unit> other = owner(FieldText.needed(name)).filter(u -> u.id() != unit);
        if (other.isPresent()) {
            merge(unit, other.get().id());
        } else {
            rename(unit, name);
        }
    }

    /** One more name of a unit; throws as {@link #rename} does. */
    public void addName(long unit, String name) throws ProblemException {
        String plain = FieldText.needed(name);
        if (get(unit).name().equals(plain) || get(unit).otherNames().contains(plain)) {
            return;
        }
        refuseTaken(unit, plain);
        ledger.units().addName(unit, plain);
        changed.run();
    }

    /** A name that is none of the unit's; nothing where it has no such name. */
    public void removeName(long unit, String name) throws ProblemException {
        get(unit);
        ledger.units().removeName(unit, name);
        changed.run();
    }

    /**
     * Says what a unit is.
     *
     * @param kind null where its name is to say it
     * @throws ProblemException where the unit is gone
     */
    public void setKind(long unit, @Nullable UnitKind kind) throws ProblemException {
        get(unit);
        ledger.units().setKind(unit, kind);
        changed.run();
    }

    /**
     * Says which units a group has; none gives it back those that its name means.
     *
     * @throws ProblemException where it is no group, has itself as a member, or a unit is gone
     */
    public void setMembers(long group, Set<Long> members) throws ProblemException {
        Unit unit = get(group);
        if (directory().kind(unit.name()) != UnitKind.GROUP) {
            throw new ProblemException("workbench.unit-no-group", unit.name());
        }
        if (members.contains(group)) {
            throw new ProblemException("workbench.unit-in-itself", unit.name());
        }
        for (long member : members) {
            get(member);
        }
        ledger.units().setMembers(group, members);
        changed.run();
    }

    /**
     * A unit that no document has named yet, of the kind that its name tells; who gives it a name
     * knows it. Throws as {@link #rename} does.
     */
    public long add(String name) throws ProblemException {
        return add(name, directory().kind(name.strip()));
    }

    /** A unit that no document has named yet; gives its key. Throws as {@link #rename} does. */
    public long add(String name, @Nullable UnitKind kind) throws ProblemException {
        String plain = FieldText.needed(name);
        refuseTaken(0, plain);
        long id = ledger.units().add(plain, kind);
        changed.run();
        return id;
    }

    /**
     * Two units are one: every task follows, in one change.
     *
     * @param from goes; its names stay as other names of {@code into}
     * @throws ProblemException where both are the same, or one is gone
     */
    public void merge(long from, long into) throws ProblemException {
        get(from);
        get(into);
        if (from == into) {
            throw new ProblemException("workbench.unit-itself");
        }
        try {
            ledger.units().merge(from, into);
        } catch (NoSuchElementException e) {
            throw new ProblemException(e, "workbench.unit-none");
        }
        changed.run();
    }

    private Unit get(long id) throws ProblemException {
        return ledger.units().all().stream()
                .filter(unit -> unit.id() == id)
                .min(Comparator.comparing(Unit::id))
                .orElseThrow(() -> new ProblemException("workbench.unit-none"));
    }

    private void refuseTaken(long unit, String name) throws ProblemException {
        Unit owner = owner(name).orElse(null);
        if (owner != null && owner.id() != unit) {
            throw new ProblemException("workbench.unit-name-taken", name, owner.name());
        }
    }

    /** Which unit has a name, letter by letter: as shown or as another name. */
    private Optional<Unit> owner(String name) {
        return ledger.units().all().stream()
                .filter(
                        unit ->
                                Folding.same(unit.name(), name)
                                        || unit.otherNames().stream()
                                                .anyMatch(o -> Folding.same(o, name)))
                .filter(Objects::nonNull)
                .findFirst();
    }
}

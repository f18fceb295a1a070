package luoshi.ui.units;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import luoshi.model.KeptTask;
import luoshi.model.ProblemException;
import luoshi.model.Responsibility;
import luoshi.model.Role;
import luoshi.model.Unit;
import luoshi.model.UnitKind;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Messages;
import luoshi.workbench.UnitBook;
import luoshi.workbench.Units;
import org.jspecify.annotations.Nullable;

/** The ledger's units under the search and a filter, the chosen one, and what is done with it. */
final class UnitsViewModel {
    private final Desk desk;
    private final Messages messages;
    private final Consumer<String> announce;
    private final ObservableList<UnitLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<UnitFilter> filter = new SimpleObjectProperty<>(UnitFilter.ALL);
    private final ObjectProperty<@Nullable UnitLine> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private UnitBook book = UnitBook.none();
    private List<UnitLine> all = List.of();
    private long wanted;

    /** Something that is done with the units. */
    @FunctionalInterface
    interface Deed {
        void on(Units units) throws ProblemException;
    }

    /**
     * @param announce hears in a sentence what was done
     */
    UnitsViewModel(Desk desk, Messages messages, Consumer<String> announce) {
        this.desk = desk;
        this.messages = messages;
        this.announce = announce;
        // every change makes a step, and with it another one that can be undone or done again
        desk.undoableProperty().subscribe(step -> read());
        desk.redoableProperty().addListener((observed, before, now) -> read());
        desk.bookProperty().addListener((observed, before, now) -> count());
        desk.ownUnitProperty().addListener((observed, before, now) -> count());
        desk.searchProperty().addListener((observed, before, now) -> narrow());
        filter.addListener((observed, before, now) -> narrow());
    }

    private void read() {
        desk.work()
                .start(
                        "",
                        progress -> desk.workbench().units().book(),
                        read -> {
                            book = read;
                            loaded.set(true);
                            count();
                        });
    }

    /** Counts the tasks of each unit in the year. */
    private void count() {
        Map<String, Map<Role, Integer>> counts = new HashMap<>();
        for (KeptTask task : desk.bookProperty().get().tasks()) {
            for (Responsibility part : task.task().units()) {
                counts.computeIfAbsent(part.unit(), name -> new EnumMap<>(Role.class))
                        .merge(part.role(), 1, Integer::sum);
            }
        }
        String own = desk.ownUnitProperty().get();
        List<UnitLine> made = new ArrayList<>();
        for (var entry : book.units()) {
            String name = entry.unit().name();
            Map<Role, Integer> parts = counts.getOrDefault(name, Map.of());
            made.add(
                    new UnitLine(
                            entry,
                            parts.getOrDefault(Role.LEAD, 0),
                            parts.getOrDefault(Role.JOINT, 0),
                            parts.getOrDefault(Role.SUPPORTING, 0),
                            name.equals(own)));
        }
        made.sort(
                Comparator.comparing((UnitLine line) -> line.entry().known())
                        .thenComparing(line -> line.entry().same().isEmpty())
                        .thenComparing(line -> !line.own())
                        .thenComparing(line -> line.entry().kind())
                        .thenComparing(line -> -line.lead())
                        .thenComparing(line -> -line.entry().tasks()));
        all = List.copyOf(made);
        narrow();
    }

    private void narrow() {
        UnitLine before = chosen.get();
        long id = wanted != 0 ? wanted : before == null ? 0 : before.id();
        String typed = desk.searchProperty().get();
        List<UnitLine> shown =
                all.stream()
                        .filter(line -> filter.get().shows(line))
                        .filter(line -> UnitSearch.finds(typed, line.entry().unit(), book))
                        .toList();
        lines.setAll(shown);
        chosen.set(
                shown.stream()
                        .filter(line -> line.id() == id)
                        .findFirst()
                        .orElse(shown.isEmpty() ? null : shown.getFirst()));
        if (shown.stream().anyMatch(line -> line.id() == wanted)) {
            wanted = 0;
        }
    }

    /** How many units each filter shows. */
    Map<UnitFilter, Integer> counts() {
        Map<UnitFilter, Integer> counts = new EnumMap<>(UnitFilter.class);
        for (UnitFilter one : UnitFilter.values()) {
            counts.put(one, (int) all.stream().filter(one::shows).count());
        }
        return counts;
    }

    /** The year's tasks in which the chosen unit has a part, in the order of the lists. */
    List<KeptTask> tasks(Role role) {
        UnitLine line = chosen.get();
        return line == null
                ? List.of()
                : desk.bookProperty().get().tasks().stream()
                        .filter(
                                task ->
                                        task.task()
                                                .units()
                                                .contains(new Responsibility(line.name(), role)))
                        .toList();
    }

    /**
     * Units to choose from, other than one: those that what is typed finds, and of them first those
     * that are or may be the same as that one.
     */
    List<Unit> others(long but, String typed) {
        List<Unit> alike = new ArrayList<>();
        book.unit(but).ifPresent(entry -> alike.addAll(entry.same()));
        book.unit(but).ifPresent(entry -> alike.addAll(entry.perhaps()));
        return book.units().stream()
                .map(entry -> entry.unit())
                .filter(unit -> unit.id() != but && UnitSearch.finds(typed, unit, book))
                .sorted(Comparator.comparing(unit -> !alike.contains(unit)))
                .toList();
    }

    /** How many tasks of all years name a unit. */
    int tasksOf(long unit) {
        return book.unit(unit).map(entry -> entry.tasks()).orElse(0);
    }

    /** Chooses a unit by its name, whatever the search and the filter show. */
    void show(String name) {
        book.named(name)
                .ifPresentOrElse(
                        entry -> {
                            wanted = entry.unit().id();
                            filter.set(UnitFilter.ALL);
                            desk.searchProperty().set("");
                            narrow();
                        },
                        () -> {});
    }

    /** Does something with the units, as one change. */
    void change(Deed deed, String said, Consumer<ProblemException> refused) {
        desk.work()
                .start(
                        "",
                        progress -> {
                            deed.on(desk.workbench().units());
                            return said;
                        },
                        announce,
                        refused);
    }

    /** A unit that no document names; shown once it is there. */
    void make(String name, Consumer<ProblemException> refused) {
        desk.work()
                .start(
                        "",
                        progress -> desk.workbench().units().add(name),
                        id -> {
                            wanted = id;
                            filter.set(UnitFilter.ALL);
                            desk.searchProperty().set("");
                            narrow();
                            announce.accept(messages.text("said.made", name.strip()));
                        },
                        refused);
    }

    /** Says who the chosen unit is: another name, or a unit of the ledger that has that name. */
    void name(UnitLine line, String name, Consumer<ProblemException> refused) {
        String said = messages.text("said.named", line.name(), name.strip());
        book.named(name.strip()).ifPresent(other -> wanted = other.unit().id());
        change(units -> units.name(line.id(), name), said, refused);
    }

    /** The name as printed is right: the unit is known from now on. */
    void confirmName(UnitLine line, Consumer<ProblemException> refused) {
        UnitKind kind = line.entry().kind();
        change(
                units -> units.setKind(line.id(), kind),
                messages.text("said.confirmed", line.name()),
                refused);
    }

    /** One more name of the chosen unit. */
    void addName(UnitLine line, String name, Consumer<ProblemException> refused) {
        change(
                units -> units.addName(line.id(), name),
                messages.text("said.name-added", line.name(), name.strip()),
                refused);
    }

    /** A name that is not the chosen unit's. */
    void removeName(UnitLine line, String name, Consumer<ProblemException> refused) {
        change(
                units -> units.removeName(line.id(), name),
                messages.text("said.name-removed", line.name(), name),
                refused);
    }

    /** Two units become one, and the one that stays is chosen. */
    void merge(UnitLine from, Unit into, Consumer<ProblemException> refused) {
        wanted = into.id();
        change(
                units -> units.merge(from.id(), into.id()),
                messages.text("said.merged", from.name(), into.name(), from.entry().tasks()),
                refused);
    }

    /** Makes the chosen unit the officer's own. */
    void setOwn(UnitLine line) {
        desk.work()
                .start(
                        "",
                        progress -> {
                            desk.workbench().setOwnUnit(line.name());
                            return messages.text("said.own", line.name());
                        },
                        announce);
    }

    /** The units that are shown. */
    ObservableList<UnitLine> lines() {
        return lines;
    }

    /** The unit on show; null where none is. */
    ObjectProperty<@Nullable UnitLine> chosen() {
        return chosen;
    }

    ObjectProperty<UnitFilter> filter() {
        return filter;
    }

    /** Whether the units were read once. */
    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    /** How many units the ledger has. */
    int total() {
        return all.size();
    }

    /** The year whose tasks are counted; 0 in an empty ledger. */
    int year() {
        return desk.bookProperty().get().year();
    }

    Messages messages() {
        return messages;
    }
}

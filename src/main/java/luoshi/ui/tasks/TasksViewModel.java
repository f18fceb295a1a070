package luoshi.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import luoshi.model.Passage;
import luoshi.model.Responsibility;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Destination;
import luoshi.ui.support.Messages;
import luoshi.workbench.SearchWord;
import luoshi.workbench.TaskEntries;
import luoshi.workbench.TaskEntry;
import luoshi.workbench.TaskSearch;
import org.jspecify.annotations.Nullable;

/** The year's tasks under the search and the facets, and which one is chosen. */
final class TasksViewModel {
    private final Desk desk;
    private final Messages messages;
    private final FacetFilter filter = new FacetFilter();
    private final FacetBlocks facetBlocks;
    private final ObservableList<TaskEntry> rows = FXCollections.observableArrayList();
    private final ObservableList<Chip> chips = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<FacetBlock>> facets =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<SearchWord>> words =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable TaskEntry> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private List<TaskEntry> all = List.of();

    /** A task to be shown once the book that has it is read; null for none. */
    private @Nullable Long awaited;

    private TaskSearch search = new TaskSearch(List.of());

    TasksViewModel(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        this.facetBlocks = new FacetBlocks(messages);
        desk.bookProperty().subscribe(book -> readBook());
        desk.searchProperty().subscribe(typed -> narrow());
        desk.ownUnitProperty().addListener((observed, before, now) -> readBook());
        desk.ownUnitOnlyProperty().addListener((observed, before, now) -> readBook());
    }

    private void readBook() {
        String own = desk.ownUnitProperty().get();
        boolean ownOnly = desk.ownUnitOnlyProperty().get() && !own.isEmpty();
        all =
                TaskEntries.of(desk.bookProperty().get()).stream()
                        .filter(task -> !ownOnly || task.concerns(own))
                        .toList();
        search = new TaskSearch(all, desk.bookProperty().get());
        narrow();
        Long waits = awaited;
        if (waits != null && all.stream().anyMatch(task -> task.kept().id() == waits)) {
            show(waits);
        }
    }

    private void narrow() {
        String own = desk.ownUnitProperty().get();
        List<SearchWord> understood = search.understand(desk.searchProperty().get());
        List<TaskEntry> found = search.find(understood);
        List<TaskEntry> shown = filter.filter(found, own);
        TaskEntry before = understood.equals(words.get()) ? chosen.get() : named(shown, understood);
        words.set(understood);
        rows.setAll(shown);
        chips.setAll(chipsFor(understood));
        facets.set(facetBlocks.lay(all, found, filter, own));
        chosen.set(again(shown, before));
        revision.set(revision.get() + 1);
    }

    /** The task whose number is searched for, else the chosen one. */
    private @Nullable TaskEntry named(List<TaskEntry> shown, List<SearchWord> understood) {
        return shown.stream()
                .filter(
                        task ->
                                understood.stream()
                                        .map(SearchWord::number)
                                        .anyMatch(
                                                number ->
                                                        number != null
                                                                && number.equals(
                                                                        task.kept()
                                                                                .task()
                                                                                .number())))
                .findFirst()
                .orElse(chosen.get());
    }

    private static @Nullable TaskEntry again(List<TaskEntry> shown, @Nullable TaskEntry before) {
        return shown.stream()
                .filter(task -> before != null && task.kept().id() == before.kept().id())
                .findFirst()
                .orElse(shown.isEmpty() ? null : shown.getFirst());
    }

    private List<Chip> chipsFor(List<SearchWord> understood) {
        List<Chip> made = new ArrayList<>();
        for (int i = 0; i < understood.size(); i++) {
            int place = i;
            made.add(new Chip(label(understood.get(i)), () -> removeWord(place)));
        }
        for (Facet facet : Facet.values()) {
            for (String value : filter.chosen(facet)) {
                made.add(
                        new Chip(
                                messages.text(
                                        "chip.facet",
                                        messages.text("facet." + facet.key()),
                                        facetBlocks.label(facet, value)),
                                () -> choose(facet, value, true)));
            }
        }
        return made;
    }

    private String label(SearchWord word) {
        List<String> units = word.units();
        if (units.size() == 1) {
            return messages.text("chip.word", word.typed(), units.getFirst());
        }
        if (units.size() > 1) {
            return messages.text("chip.units", word.typed(), units.getFirst(), units.size());
        }
        return word.folded().equals(word.typed())
                ? word.typed()
                : messages.text("chip.word", word.typed(), word.folded());
    }

    private void removeWord(int place) {
        List<String> left = new ArrayList<>();
        words.get().forEach(word -> left.add(word.typed()));
        left.remove(place);
        desk.searchProperty().set(String.join(" ", left));
    }

    /** Chooses a value in a facet: alone, or added to what is chosen (and away again). */
    void choose(Facet facet, String value, boolean add) {
        if (add) {
            filter.toggle(facet, value);
        } else {
            filter.chooseOnly(facet, value);
        }
        narrow();
    }

    /** Shows all values of a facet, or few again. */
    void openOrClose(Facet facet) {
        facetBlocks.openOrClose(facet);
        narrow();
    }

    boolean isOpen(Facet facet) {
        return facetBlocks.isOpen(facet);
    }

    /** Lets go of the search and of everything chosen in the facets. */
    void clear() {
        filter.clear();
        desk.searchProperty().set("");
        narrow();
    }

    /** Shows these tasks and no others, whatever was searched for and chosen before. */
    void show(Destination.OfTasks wanted) {
        desk.ownUnitOnlyProperty().set(false);
        desk.searchProperty().set("");
        filter.chooseExactly(wanted, ownUnit());
        narrow();
    }

    /** Chooses a task; where the search or a facet hides it they are let go. */
    void show(long id) {
        awaited = null;
        if (all.stream().noneMatch(task -> task.kept().id() == id)) {
            desk.ownUnitOnlyProperty().set(false);
        }
        if (all.stream().noneMatch(task -> task.kept().id() == id)) {
            // of another year, whose book is being read
            awaited = id;
            return;
        }
        if (rows.stream().noneMatch(task -> task.kept().id() == id)) {
            clear();
        }
        rows.stream().filter(task -> task.kept().id() == id).findFirst().ifPresent(chosen::set);
    }

    /** Chooses a task as soon as the year's book has it. */
    void showWhenThere(long id) {
        if (all.stream().anyMatch(task -> task.kept().id() == id)) {
            show(id);
        } else {
            awaited = id;
        }
    }

    /** The tasks that are shown. */
    ObservableList<TaskEntry> rows() {
        return rows;
    }

    /** Under which conditions they are. */
    ObservableList<Chip> chips() {
        return chips;
    }

    ReadOnlyObjectProperty<List<FacetBlock>> facets() {
        return facets.getReadOnlyProperty();
    }

    /** Counts up whenever anything that is shown may have changed. */
    ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /** The words searched for. */
    ReadOnlyObjectProperty<List<SearchWord>> words() {
        return words.getReadOnlyProperty();
    }

    /** The chosen task; null where none is shown. */
    ObjectProperty<@Nullable TaskEntry> chosen() {
        return chosen;
    }

    /** How many tasks there are before searching. */
    int total() {
        return all.size();
    }

    /** Whether the year has no tasks at all. */
    boolean isLedgerEmpty() {
        return desk.bookProperty().get().tasks().isEmpty();
    }

    /** The numbers in an account that answer a task's; none until the year's targets are read. */
    List<Passage> reportedNumbers(long task, long outcome) {
        return desk.targets().known().orElse(List.of()).stream()
                .filter(target -> target.task() != null && target.task().id() == task)
                .filter(target -> target.source() != null && target.source().id() == outcome)
                .map(target -> target.judgement().achievement())
                .filter(reported -> reported != null && reported.value() != null)
                .map(reported -> Objects.requireNonNull(reported).mark())
                .toList();
    }

    /** The officer's own unit, empty until it is chosen. */
    String ownUnit() {
        return desk.ownUnitProperty().get();
    }

    /**
     * What stands under the unit's name: the own unit's part, a joint unit that the search means,
     * and how many units there are.
     */
    String unitLine(TaskEntry task) {
        List<String> parts = new ArrayList<>();
        String own = ownUnit();
        if (!own.isEmpty() && task.concerns(own)) {
            parts.add(messages.text(task.isLedBy(own) ? "own.leads" : "own.joins"));
        }
        task.kept().task().units().stream()
                .skip(1)
                .map(Responsibility::unit)
                .filter(unit -> !unit.equals(own) && isUnitHit(unit))
                .findFirst()
                .ifPresent(parts::add);
        int units = task.kept().task().units().size();
        if (units > 1) {
            parts.add(messages.text("units", units));
        }
        return String.join(" · ", parts);
    }

    /** Whether a search word means one of the units of a task by its initials. */
    boolean isUnitHit(String unit) {
        return words.get().stream().anyMatch(word -> word.units().contains(unit));
    }

    Messages messages() {
        return messages;
    }
}

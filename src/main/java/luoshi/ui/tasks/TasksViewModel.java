package luoshi.ui.tasks;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Destination;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Settings;
import luoshi.workbench.SearchWord;
import luoshi.workbench.TaskColumn;
import luoshi.workbench.TaskEntry;
import luoshi.workbench.TaskFacet;
import luoshi.workbench.TaskFacts;
import luoshi.workbench.TaskHits;
import luoshi.workbench.TaskOrder;
import luoshi.workbench.TaskQuery;
import luoshi.workbench.TaskShelf;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of the year, or of all years, under the search and the facets, and which of them are
 * chosen.
 */
final class TasksViewModel {
    /** Beyond so many, what takes long is done away from the window or only when asked for. */
    static final int MANY = 6_000;

    private static final int PROMISES_AT_ONCE = 1_000;

    private final Desk desk;
    private final Messages messages;
    private final TaskFacets choosing;
    private final Conditions conditions;
    private final UnitWords units;
    private final TaskYears years;
    private final TaskPromises promises;
    private final ObservableList<TaskEntry> rows = FXCollections.observableArrayList();
    private final ObservableList<Chip> chips = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<FacetBlock>> facets =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<SearchWord>> words =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable TaskEntry> chosen = new SimpleObjectProperty<>();
    private final ObservableList<TaskEntry> selected = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<TaskOrder> order =
            new ReadOnlyObjectWrapper<>(TaskOrder.AS_LISTED);
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private TaskShelf shelf = TaskShelf.EMPTY;
    private TaskHits hits = TaskHits.NONE;
    private boolean isNarrowing;
    private boolean arePromisesAsked;

    /** A task to be shown once the book that has it is read; null for none. */
    private @Nullable Long awaited;

    TasksViewModel(Desk desk, Messages messages, Settings settings) {
        this.desk = desk;
        this.messages = messages;
        this.choosing =
                new TaskFacets(
                        new FacetMemory(settings, desk.workbench().folder()),
                        new FacetBlocks(messages),
                        this::narrow,
                        this::askForPromises);
        this.conditions = new Conditions(desk, messages);
        this.units = new UnitWords(desk, messages, words);
        this.years = new TaskYears(desk, messages, this::take);
        this.promises = new TaskPromises(desk);
        years.begin();
        desk.searchProperty().addListener((observed, before, now) -> narrow());
        desk.ownUnitProperty().addListener((observed, before, now) -> narrow());
        desk.ownUnitOnlyProperty().addListener((observed, before, now) -> narrow());
    }

    /** Another shelf: of another year or more years, after a change, or of which more is known. */
    private void take(TaskShelf made) {
        shelf = made;
        choosing.recall(made);
        narrow();
        if (made.tasks().size() <= PROMISES_AT_ONCE) {
            askForPromises();
        }
        Long waits = awaited;
        if (waits != null && all().anyMatch(task -> task.kept().id() == waits)) {
            show(waits);
        }
    }

    private Stream<TaskEntry> all() {
        return shelf.tasks().stream();
    }

    /** How many years the ledger has. */
    int years() {
        return desk.years().size();
    }

    /** A column was shown or hidden by hand: what it needs is read. */
    void columnShown(TaskColumn column) {
        if (column == TaskColumn.PROMISES || column == TaskColumn.VERDICT) {
            askForPromises();
        }
    }

    /** Has the year's promises read, which takes a while where there are many tasks. */
    void askForPromises() {
        if (!arePromisesAsked && !shelf.tasks().isEmpty()) {
            arePromisesAsked = true;
            years.askForPromises();
        }
    }

    private void narrow() {
        String own = desk.ownUnitProperty().get();
        boolean ownOnly = desk.ownUnitOnlyProperty().get() && !own.isEmpty();
        List<SearchWord> understood = shelf.search().understand(desk.searchProperty().get());
        hits =
                shelf.show(
                        new TaskQuery(
                                understood,
                                choosing.choice().all(),
                                ownOnly ? own : null,
                                order.get()));
        TaskEntry before =
                understood.equals(words.get())
                        ? chosen.get()
                        : NextChosen.named(hits.rows(), understood, chosen.get());
        Set<Long> together = NextChosen.keys(selected);
        words.set(understood);
        isNarrowing = true;
        rows.setAll(hits.rows());
        chips.setAll(conditions.of(understood, choosing));
        facets.set(choosing.lay(shelf, hits, own));
        selected.setAll(
                together.size() < 2
                        ? List.of()
                        : hits.rows().stream()
                                .filter(task -> together.contains(task.kept().id()))
                                .toList());
        chosen.set(NextChosen.again(hits.rows(), before));
        isNarrowing = false;
        revision.set(revision.get() + 1);
    }

    /**
     * Whether the rows are just being put anew: what a table says of its selection is not meant.
     */
    boolean isNarrowing() {
        return isNarrowing;
    }

    /** What is chosen in the facets, and how they are shown. */
    TaskFacets choosing() {
        return choosing;
    }

    /** Sorts by a column, or as the lists have it. */
    void sort(TaskOrder wanted) {
        TaskShelf sorted = shelf;
        if (sorted.tasks().size() <= MANY) {
            order.set(wanted);
            narrow();
            return;
        }
        desk.work()
                .start(
                        messages.text("sorting"),
                        progress -> {
                            sorted.prepare(wanted);
                            return wanted;
                        },
                        done -> {
                            order.set(done);
                            narrow();
                        });
    }

    /** How the tasks are sorted. */
    ReadOnlyObjectProperty<TaskOrder> order() {
        return order.getReadOnlyProperty();
    }

    /** Whether the tasks of all years are shown, not only the desk's. */
    BooleanProperty allYears() {
        return years.all();
    }

    /** Lets go of the search and of everything chosen in the facets. */
    void clear() {
        desk.searchProperty().set("");
        choosing.clear();
    }

    /** Shows these tasks and no others, whatever was searched for and chosen before. */
    void show(Destination.OfTasks wanted) {
        desk.ownUnitOnlyProperty().set(false);
        desk.searchProperty().set("");
        years.all().set(false);
        choosing.chooseExactly(wanted);
    }

    /**
     * Chooses a task as soon as it is there; where the search or a facet hides it they are let go.
     */
    void show(long id) {
        awaited = null;
        if (all().noneMatch(task -> task.kept().id() == id)) {
            awaited = id;
            desk.enterYearOfTask(id);
            return;
        }
        if (rows.stream().noneMatch(task -> task.kept().id() == id)) {
            desk.ownUnitOnlyProperty().set(false);
        }
        if (rows.stream().noneMatch(task -> task.kept().id() == id)) {
            clear();
        }
        rows.stream().filter(task -> task.kept().id() == id).findFirst().ifPresent(chosen::set);
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

    /** The tasks that are selected together; the chosen one is among them where there are any. */
    ObservableList<TaskEntry> selected() {
        return selected;
    }

    /** What is known of the tasks beside their books. */
    TaskFacts facts() {
        return shelf.facts();
    }

    /** All values of a facet. */
    List<String> values(TaskFacet facet) {
        return shelf.values(facet);
    }

    /** How many tasks there are before searching. */
    int total() {
        return hits.total();
    }

    /** Whether the year has no tasks at all. */
    boolean isLedgerEmpty() {
        return shelf.tasks().isEmpty();
    }

    /** What the tasks promise, and what is reported of it. */
    TaskPromises promises() {
        return promises;
    }

    /** How the units of a task are told. */
    UnitWords units() {
        return units;
    }

    Messages messages() {
        return messages;
    }
}

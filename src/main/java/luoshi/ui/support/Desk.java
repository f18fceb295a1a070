package luoshi.ui.support;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import luoshi.model.Step;
import luoshi.report.PageHeader;
import luoshi.workbench.Workbench;
import luoshi.workbench.YearBook;
import org.jspecify.annotations.Nullable;

/**
 * The open ledger as all views share it: the year, its book, the own unit and what is searched for.
 * After every change the book is read anew. Touched on the window's thread only.
 */
public final class Desk {
    private static final YearBook NOTHING = new YearBook(0, List.of(), Map.of(), List.of());

    private final Workbench workbench;
    private final Work work;
    private final ObservableList<Integer> years = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Integer> year = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<YearBook> book = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyStringWrapper ownUnit = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Step> undoable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Step> redoable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable OffsetDateTime> newestBackup =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper backupTrouble = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper marking = new ReadOnlyStringWrapper("");
    private final BooleanProperty ownUnitOnly = new SimpleBooleanProperty();
    private final StringProperty search = new SimpleStringProperty("");
    private final YearTargets targets;
    private final ToldLineage lineage;
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private volatile boolean isLeft;

    /** A desk for an open ledger; {@link #refresh} fills it, and so does every change. */
    public Desk(Workbench workbench, Work work) {
        this.workbench = workbench;
        this.work = work;
        targets = new YearTargets(this);
        lineage = new ToldLineage(this);
        year.addListener((observed, before, now) -> readBook());
        workbench.whenChanged(() -> work.onWindow(this::refresh));
    }

    /** The use cases. */
    public Workbench workbench() {
        return workbench;
    }

    /** How long work is done. */
    public Work work() {
        return work;
    }

    /**
     * Reads something of the ledger. Nothing is read any more, and nobody hears of it, once the
     * ledger is being left.
     *
     * @param what it does, for the status line
     */
    public <T> void read(String what, Job<T> job, Consumer<T> whenRead) {
        if (isLeft) {
            return;
        }
        work.start(
                what,
                progress -> {
                    if (isLeft) {
                        throw new CancellationException();
                    }
                    return job.run(progress);
                },
                found -> {
                    if (!isLeft) {
                        whenRead.accept(found);
                    }
                });
    }

    /** The ledger is about to be closed: what views still want to read of it is not read. */
    public void leave() {
        isLeft = true;
    }

    /** What the ledger says of itself, beside the year's book. */
    private record Overview(
            List<Integer> years,
            String ownUnit,
            @Nullable Step undoable,
            @Nullable Step redoable,
            @Nullable OffsetDateTime newestBackup,
            boolean backupTrouble,
            String marking) {}

    /** Reads years, own unit and the year's book anew; the newest year where none is chosen. */
    public void refresh() {
        read("", progress -> overview(), this::show);
    }

    private Overview overview() {
        return new Overview(
                workbench.browsing().years(),
                workbench.ownUnit().orElse(""),
                workbench.undoing().undoable().orElse(null),
                workbench.undoing().redoable().orElse(null),
                workbench.newestBackup().orElse(null),
                workbench.backupTrouble().isPresent(),
                workbench.marking().map(PageHeader::of).orElse(""));
    }

    private void show(Overview read) {
        Integer chosen = year.get();
        if (!years.equals(read.years())) {
            years.setAll(read.years());
        }
        ownUnit.set(read.ownUnit());
        undoable.set(read.undoable());
        redoable.set(read.redoable());
        newestBackup.set(read.newestBackup());
        backupTrouble.set(read.backupTrouble());
        marking.set(read.marking());
        Integer wanted =
                chosen != null && read.years().contains(chosen)
                        ? chosen
                        : read.years().stream().findFirst().orElse(null);
        if (Objects.equals(wanted, year.get())) {
            readBook();
        } else {
            year.set(wanted);
        }
    }

    private void readBook() {
        Integer chosen = year.get();
        if (chosen == null) {
            book.set(NOTHING);
            known.set(true);
            return;
        }
        read(
                "",
                progress -> workbench.browsing().year(chosen),
                read -> {
                    if (Objects.equals(year.get(), read.year())) {
                        book.set(read);
                        known.set(true);
                    }
                });
    }

    /** Whether a book has been read: before that an empty one says nothing of the ledger. */
    public ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** The years that the ledger knows, the newest first. */
    public ObservableList<Integer> years() {
        return years;
    }

    /** The chosen year; null in an empty ledger. */
    public ObjectProperty<@Nullable Integer> yearProperty() {
        return year;
    }

    /** The chosen year's book; an empty one of the year 0 in an empty ledger. */
    public ReadOnlyObjectProperty<YearBook> bookProperty() {
        return book.getReadOnlyProperty();
    }

    /** The chosen year's promises; read when they are first asked for. */
    public YearTargets targets() {
        return targets;
    }

    /** Where a year's tasks come from and lead to; told when it is asked for. */
    public ToldLineage lineage() {
        return lineage;
    }

    /** Makes a task's year the desk's, where it is another. */
    public void enterYearOfTask(long id) {
        enter(() -> workbench.browsing().yearOfTask(id));
    }

    /** Makes an outcome's year the desk's, where it is another. */
    public void enterYearOfOutcome(long id) {
        enter(() -> workbench.browsing().yearOfOutcome(id));
    }

    private void enter(Supplier<Optional<Integer>> wanted) {
        read("", progress -> wanted.get(), found -> found.ifPresent(year::set));
    }

    /** The officer's own unit, empty until it is chosen. */
    public ReadOnlyStringProperty ownUnitProperty() {
        return ownUnit.getReadOnlyProperty();
    }

    /** The step that an undo takes back next; null for none. */
    public ReadOnlyObjectProperty<@Nullable Step> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** The step that a redo does again next; null for none. */
    public ReadOnlyObjectProperty<@Nullable Step> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** When the newest backup was written; null where there is none. */
    public ReadOnlyObjectProperty<@Nullable OffsetDateTime> newestBackupProperty() {
        return newestBackup.getReadOnlyProperty();
    }

    /** Whether the last backup was not written, or not everywhere. */
    public ReadOnlyBooleanProperty backupTroubleProperty() {
        return backupTrouble.getReadOnlyProperty();
    }

    /** How the ledger's papers are marked, as it is printed; empty for no mark. */
    public ReadOnlyStringProperty markingProperty() {
        return marking.getReadOnlyProperty();
    }

    /** Whether only the own unit's tasks are shown. */
    public BooleanProperty ownUnitOnlyProperty() {
        return ownUnitOnly;
    }

    /** What stands in the search box. */
    public StringProperty searchProperty() {
        return search;
    }
}

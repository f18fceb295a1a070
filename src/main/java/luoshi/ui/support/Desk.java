package luoshi.ui.support;

import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
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
    private final BooleanProperty ownUnitOnly = new SimpleBooleanProperty();
    private final StringProperty search = new SimpleStringProperty("");

    /** A desk for an open ledger; {@link #refresh} fills it. */
    public Desk(Workbench workbench, Work work) {
        this.workbench = workbench;
        this.work = work;
        year.addListener((observed, before, now) -> readBook());
    }

    /** The use cases. */
    public Workbench workbench() {
        return workbench;
    }

    /** How long work is done. */
    public Work work() {
        return work;
    }

    /** Reads years, own unit and the year's book anew; the newest year where none is chosen. */
    public void refresh() {
        record Read(List<Integer> years, String ownUnit) {}
        work.start(
                "",
                progress -> new Read(workbench.browsing().years(), workbench.ownUnit().orElse("")),
                read -> {
                    Integer chosen = year.get();
                    years.setAll(read.years());
                    ownUnit.set(read.ownUnit());
                    Integer wanted =
                            chosen != null && read.years().contains(chosen)
                                    ? chosen
                                    : read.years().stream().findFirst().orElse(null);
                    if (java.util.Objects.equals(wanted, year.get())) {
                        readBook();
                    } else {
                        year.set(wanted);
                    }
                });
    }

    private void readBook() {
        Integer chosen = year.get();
        if (chosen == null) {
            book.set(NOTHING);
            return;
        }
        work.start(
                "",
                progress -> workbench.browsing().year(chosen),
                read -> {
                    if (java.util.Objects.equals(year.get(), read.year())) {
                        book.set(read);
                    }
                });
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

    /** The officer's own unit, empty until it is chosen. */
    public ReadOnlyStringProperty ownUnitProperty() {
        return ownUnit.getReadOnlyProperty();
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

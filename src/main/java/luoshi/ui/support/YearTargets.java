package luoshi.ui.support;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import luoshi.model.Step;
import luoshi.workbench.Target;
import org.jspecify.annotations.Nullable;

/**
 * The promises of the desk's year with their verdicts. They are read once somebody asks for them,
 * away from the window's thread, and again only after a change of the ledger.
 */
public final class YearTargets {
    private final Desk desk;
    private final ReadOnlyObjectWrapper<Optional<List<Target>>> targets =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable State read;
    private boolean isAsked;

    /** What they were read from: the year, and where its history stood. */
    private record State(int year, @Nullable Step undoable, @Nullable Step redoable) {}

    YearTargets(Desk desk) {
        this.desk = desk;
    }

    /** The promises in the order of the year's tasks; empty until they are read. */
    public ReadOnlyObjectProperty<Optional<List<Target>>> property() {
        if (!isAsked) {
            isAsked = true;
            desk.bookProperty().subscribe(book -> read());
        }
        return targets.getReadOnlyProperty();
    }

    /** The same as far as they are known: asking so does not have them read. */
    public Optional<List<Target>> known() {
        return targets.get();
    }

    private void read() {
        int year = desk.bookProperty().get().year();
        State now = new State(year, desk.undoableProperty().get(), desk.redoableProperty().get());
        if (now.equals(read)) {
            return;
        }
        if (read == null || read.year() != year) {
            targets.set(Optional.empty());
        }
        read = now;
        if (year == 0) {
            targets.set(Optional.of(List.of()));
            return;
        }
        desk.read(
                "",
                progress -> desk.workbench().targets().year(year),
                found -> {
                    if (Objects.equals(now, read)) {
                        targets.set(Optional.of(found));
                    }
                });
    }
}

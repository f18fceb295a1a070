package luoshi.ui.tasks;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Messages;
import luoshi.workbench.YearLineage;
import org.jspecify.annotations.Nullable;

/**
 * The lineage of the year that was asked for last. It is told when it is asked for, away from the
 * window's thread, and follows what is decided afterwards.
 */
final class TaskLineage {
    private static final int TOP = 5;

    private final Desk desk;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<@Nullable YearLineage> told = new ReadOnlyObjectWrapper<>();

    /** The year that is being told; null for none. */
    private @Nullable Integer running;

    TaskLineage(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        desk.bookProperty().addListener((observed, before, now) -> catchUp());
    }

    /** Tells a year, unless it is told or being told. */
    void ask(int year) {
        YearLineage now = told.get();
        if (!Objects.equals(running, year) && (now == null || now.year() != year)) {
            running = year;
            desk.work()
                    .start(
                            messages.text("lineage.telling", String.valueOf(year)),
                            progress -> {
                                try {
                                    return desk.workbench().lineage().year(year, TOP, progress);
                                } finally {
                                    desk.work().onWindow(() -> running = null);
                                }
                            },
                            told::set);
        }
    }

    /** The decisions may be others now, and the papers too. */
    private void catchUp() {
        YearLineage before = told.get();
        if (before != null) {
            desk.read(
                    "",
                    progress -> desk.workbench().lineage().again(before),
                    read -> show(before, read));
        }
    }

    private void show(YearLineage before, Optional<YearLineage> read) {
        if (before.equals(told.get())) {
            told.set(read.orElse(null));
        }
    }

    /** Null until a year is told. */
    ReadOnlyObjectProperty<@Nullable YearLineage> told() {
        return told.getReadOnlyProperty();
    }
}

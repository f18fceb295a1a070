package luoshi.ui.support;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import luoshi.model.ProblemException;
import luoshi.model.Progress;
import luoshi.workbench.YearBook;
import luoshi.workbench.YearLineage;
import org.jspecify.annotations.Nullable;

/**
 * The lineage of the year that was asked for last. It is told when it is asked for, away from the
 * window's thread, and follows what is decided afterwards.
 */
public final class ToldLineage {
    private static final int TOP = 5;
    private static final int FEW = 400;

    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable YearLineage> told = new ReadOnlyObjectWrapper<>();

    /** The year that is being told; null for none. */
    private @Nullable Integer running;

    ToldLineage(Desk desk) {
        this.desk = desk;
        desk.bookProperty().addListener((observed, before, now) -> catchUp());
    }

    /**
     * Tells a year, unless it is told or being told.
     *
     * @param what it does, for the status line
     */
    public void ask(int year, String what) {
        if (isWanted(year)) {
            running = year;
            desk.work().start(what, progress -> tell(year, progress), told::set);
        }
    }

    private boolean isWanted(int year) {
        YearLineage now = told.get();
        return !Objects.equals(running, year) && (now == null || now.year() != year);
    }

    private YearLineage tell(int year, Progress progress) throws ProblemException {
        try {
            return desk.workbench().lineage().year(year, TOP, progress);
        } finally {
            desk.work().onWindow(() -> running = null);
        }
    }

    /**
     * Tells the desk's year although nobody asks, where it has not too many tasks, and stops as
     * soon as something else is to be done. What was found out by then is found sooner next time.
     */
    public void tellAhead(String what) {
        YearBook book = desk.bookProperty().get();
        int year = book.year();
        if (!book.tasks().isEmpty() && book.tasks().size() <= FEW && isWanted(year)) {
            running = year;
            desk.work().startYielding(what, progress -> tell(year, progress), told::set);
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
    public ReadOnlyObjectProperty<@Nullable YearLineage> property() {
        return told.getReadOnlyProperty();
    }
}

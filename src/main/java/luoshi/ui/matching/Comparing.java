package luoshi.ui.matching;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import luoshi.ui.support.Desk;
import luoshi.ui.support.SideBySide;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the chosen row and task, side by side. Differences are found away from the window's
 * thread; only the latest answer counts.
 */
final class Comparing {
    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable SideBySide> shown = new ReadOnlyObjectWrapper<>();

    Comparing(Desk desk) {
        this.desk = desk;
    }

    /** Shows both texts at once, and their differences as soon as they are known. */
    void compare(QueueItem.@Nullable Row row, @Nullable Candidate candidate) {
        if (row == null) {
            shown.set(null);
            return;
        }
        String left = row.match().outcome().outcome().task();
        if (candidate == null) {
            shown.set(SideBySide.plain(left, ""));
            return;
        }
        String right = candidate.task().task().text();
        SideBySide before = shown.get();
        if (before != null && before.left().equals(left) && before.right().equals(right)) {
            return;
        }
        SideBySide plain = SideBySide.plain(left, right);
        shown.set(plain);
        desk.work()
                .start(
                        "",
                        progress -> SideBySide.of(left, right),
                        found -> {
                            if (plain.equals(shown.get())) {
                                shown.set(found);
                            }
                        });
    }

    ReadOnlyObjectProperty<@Nullable SideBySide> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}

package luoshi.ui.support;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * A view that the rail leads to. It is made when it is first shown, and lives as long as the
 * ledger's window; what it shows follows the {@link Desk}.
 */
public interface View {
    /** What is shown, the same node every time. */
    Parent root();

    /** Its panes, in the order in which F6 walks them; each takes the focus or holds what does. */
    List<Node> panes();

    /** What the status line says about it (hits, selection); empty for nothing. */
    ObservableValue<String> status();

    /** What can be done in it, for the menu and the command palette. */
    default List<Command> commands() {
        return List.of();
    }

    /** Takes back what was done within the view and is not in the ledger; whether there was any. */
    default boolean undo() {
        return false;
    }

    /** Does again what {@link #undo} took back; whether there was anything. */
    default boolean redo() {
        return false;
    }

    /** Called each time when it is shown: gives the focus to where the officer goes on. */
    void entered();

    /** Shows a place in it; called after {@link #entered}. A place that is gone is ignored. */
    default void show(Destination destination) {}
}

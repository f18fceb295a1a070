package luoshi.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.stage.Stage;
import luoshi.ui.help.HelpWindow;
import luoshi.ui.support.Appearance;
import luoshi.ui.support.CommandGroup;
import luoshi.ui.support.Views;
import org.jspecify.annotations.Nullable;

/** The manual's window: made when it is first wanted, in the language of then. */
final class ManualPlace {
    private final Stage owner;
    private final Appearance appearance;
    private Supplier<List<CommandGroup>> known = List::of;
    private @Nullable HelpWindow open;

    ManualPlace(Stage owner, Appearance appearance) {
        this.owner = owner;
        this.appearance = appearance;
    }

    /**
     * Shows a page.
     *
     * @param commands whose keys are listed, asked for when the list is shown
     */
    void show(Views views, String page, Supplier<List<CommandGroup>> commands) {
        known = commands;
        if (open == null) {
            open = new HelpWindow(owner, views, appearance, () -> known.get());
        }
        open.show(page);
    }

    /** Closes it, where it is open. */
    void close() {
        if (open != null) {
            open.hide();
            open = null;
        }
    }
}

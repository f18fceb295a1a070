package luoshi.ui.support;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be done, as the menu and the command palette offer it.
 *
 * @param id of its menu item
 * @param name in the window's language
 * @param icon a Feather literal
 * @param keys that do it, null for none
 * @param possible whether it can be done now
 * @param chosen for one of several choices: whether it is the one that stands; null for others
 */
public record Command(
        String id,
        String name,
        String icon,
        @Nullable KeyCombination keys,
        ObservableBooleanValue possible,
        @Nullable ObservableBooleanValue chosen,
        Runnable action) {
    /** One that is always possible and has no keys. */
    public static Command of(String id, String name, String icon, Runnable action) {
        return new Command(
                id, name, icon, null, Bindings.createBooleanBinding(() -> true), null, action);
    }

    /** The same on these keys ({@code Shortcut+I}). */
    public Command on(String combination) {
        return new Command(
                id, name, icon, KeyCombination.valueOf(combination), possible, chosen, action);
    }

    /** Its keys as they stand on the keyboard; null for none. */
    public @Nullable String keysText() {
        return keys == null ? null : keys.getDisplayText();
    }

    /** The same, possible only while that holds. */
    public Command when(ObservableBooleanValue holds) {
        return new Command(id, name, icon, keys, holds, chosen, action);
    }

    /** The same as one of several choices. */
    public Command chosenWhen(ObservableBooleanValue stands) {
        return new Command(id, name, icon, keys, possible, stands, action);
    }
}

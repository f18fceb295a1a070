package luoshi.ui.support;

import java.util.function.Function;

/**
 * A command of a view as it is known before the view is made: the palette and the list of keys hold
 * those of all views.
 *
 * @param id of its menu item
 * @param word the key of its name in the view's bundle
 * @param icon a Feather literal
 * @param keys that do it while the view is shown ({@code Shortcut+I})
 * @param decides whether it settles or deletes what is chosen there: called from elsewhere it shows
 *     that first, and is done with its keys
 */
public record Offer(String id, String word, String icon, String keys, boolean decides) {
    /** One that decides nothing. */
    public Offer(String id, String word, String icon, String keys) {
        this(id, word, icon, keys, false);
    }

    /** The same as one that decides. */
    public Offer deciding() {
        return new Offer(id, word, icon, keys, true);
    }

    /** The command itself. */
    public Command does(Function<String, String> words, Runnable action) {
        return Command.of(id, words.apply(word), icon, action).on(keys);
    }
}

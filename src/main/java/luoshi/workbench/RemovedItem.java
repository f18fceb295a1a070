package luoshi.workbench;

import luoshi.model.Step;
import org.jspecify.annotations.Nullable;

/**
 * Something that was removed from the ledger and can be restored.
 *
 * @param key names it among the removed
 * @param kind null for a whole document
 * @param number as printed, null where it has none
 * @param text its text, name or title
 * @param step that removed it
 */
public record RemovedItem(
        long key, ItemKey.@Nullable Kind kind, @Nullable Integer number, String text, Step step) {}

package luoshi.workbench;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that was removed from the ledger and can be restored.
 *
 * @param key names it among the removed
 * @param kind null for a whole document
 * @param number as printed, null where it has none
 * @param text its text, name or title
 */
public record RemovedItem(
        long key,
        ItemKey.@Nullable Kind kind,
        @Nullable Integer number,
        String text,
        OffsetDateTime at,
        String who) {}

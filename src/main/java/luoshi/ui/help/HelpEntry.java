package luoshi.ui.help;

import org.jspecify.annotations.Nullable;

/** A row of the contents. */
sealed interface HelpEntry {
    /** Over the pages of a part. */
    record Heading(String title) implements HelpEntry {}

    /**
     * A page.
     *
     * @param block where the sought words stand; null where nothing is sought
     */
    record Page(ManualPage page, @Nullable Block block) implements HelpEntry {}
}

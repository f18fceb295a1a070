package luoshi.ui.palette;

import java.util.List;
import luoshi.model.Passage;
import org.jspecify.annotations.Nullable;

/** A row of the palette. */
sealed interface PaletteEntry {
    /** Over the rows of one kind. */
    record Heading(String name) implements PaletteEntry {}

    /**
     * What Enter does.
     *
     * @param hits where the typed words stand in the name
     * @param second what it is, in muted words
     * @param keys that do the same, as they are printed on key caps; null for none
     */
    record Choice(
            Kind kind,
            String icon,
            String name,
            List<Passage> hits,
            String second,
            @Nullable String keys,
            Runnable action)
            implements PaletteEntry {
        public Choice {
            hits = List.copyOf(hits);
        }
    }

    /** What a choice leads to. */
    enum Kind {
        COMMAND,
        TASK,
        UNIT
    }
}

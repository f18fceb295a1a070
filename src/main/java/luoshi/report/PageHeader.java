package luoshi.report;

import luoshi.model.Marking;
import org.jspecify.annotations.Nullable;

/** What stands at the head of every page. */
public final class PageHeader {
    private PageHeader() {}

    /** A marking as papers carry it: in Chinese, whatever the window speaks. */
    public static String of(Marking marking) {
        return Words.of("marking." + marking.name());
    }

    /**
     * The officer's own words, and before them the marking unless they say it themselves.
     *
     * @return null where there is neither
     */
    public static @Nullable String of(@Nullable String words, @Nullable Marking marking) {
        if (marking == null) {
            return words;
        }
        String printed = of(marking);
        if (words == null) {
            return printed;
        }
        return words.contains(printed) ? words : Words.of("marked-header", printed, words);
    }
}

package luoshi.ui.support;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.BiConsumer;

/** What the words of the window are in its other language, for whoever knows them from there. */
public final class OtherLanguage {
    private final Map<String, String> words = new HashMap<>();

    /**
     * @param here bundles in the window's language
     * @param there the same in the other one, in the same order
     */
    OtherLanguage(Collection<ResourceBundle> here, Collection<ResourceBundle> there) {
        var others = there.iterator();
        here.forEach(bundle -> pair(bundle, others.next(), this::note));
    }

    private static void pair(
            ResourceBundle here, ResourceBundle there, BiConsumer<String, String> found) {
        for (String key : here.keySet()) {
            if (there.containsKey(key)) {
                found.accept(here.getString(key), there.getString(key));
            }
        }
    }

    /** One word may stand for several of the other language. */
    private void note(String word, String other) {
        words.merge(word, other, (one, more) -> one + " " + more);
    }

    /** The word in the other language; empty where it has none. */
    public String of(String word) {
        return words.getOrDefault(word, "");
    }
}

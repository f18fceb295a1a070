package luoshi.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;

/** Where words begin and end in a folded text. */
public final class WordEdges {
    private final BitSet edges = new BitSet();

    /** Looks a folded text through, by the dictionary of the Unicode project. */
    public WordEdges(String folded) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
        words.setText(folded);
        for (int at = words.first(); at != BreakIterator.DONE; at = words.next()) {
            edges.set(at);
        }
    }

    /** Whether a word ends and another begins at this place, from 0 to the text's length. */
    public boolean at(int place) {
        return edges.get(place);
    }
}

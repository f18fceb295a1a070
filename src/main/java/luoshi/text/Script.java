package luoshi.text;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The script of a document: Simplified or Traditional, and how one is brought into the other. */
final class Script {
    private static final Map<Character, String> TRADITIONAL = traditional();

    /** The characters that Traditional writes otherwise. */
    private static final BitSet SIMPLE = new BitSet();

    static {
        TRADITIONAL.keySet().forEach(SIMPLE::set);
    }

    /** What Traditional is written with in the standard of its own. */
    private static final Charset BIG5 = Charset.forName("Big5");

    private final boolean traditional;
    private final LocalWording wording;

    Script(String text, LocalWording wording) {
        traditional = isTraditional(text);
        this.wording = wording;
    }

    /** Whether a text has more characters of Traditional than of Simplified alone. */
    static boolean isTraditional(String text) {
        int old = 0;
        int simple = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Gbk.isIdeograph(c)) {
                old += Folding.folded(c) == c ? 0 : 1;
                simple += SIMPLE.get(c) ? 1 : 0;
            }
        }
        return old > simple;
    }

    private static Map<Character, String> traditional() {
        Map<Character, String> table = new HashMap<>();
        for (String pair : CharacterTable.words("simplified.txt")) {
            table.merge(pair.charAt(1), pair.substring(0, 1), String::concat);
        }
        return table;
    }

    private static boolean isOfBoth(char c) {
        return BIG5.newEncoder().canEncode(c);
    }

    /** Whether a character is of the other script. */
    boolean isForeign(char c) {
        return traditional
                ? TRADITIONAL.containsKey(c) && Folding.folded(c) == c
                : Folding.folded(c) != c && Gbk.isIdeograph(c);
    }

    /** What a character of the page may have been before the page was brought into its script. */
    char[] variants(char c) {
        char simple = Gbk.isIdeograph(c) ? Folding.folded(c) : c;
        return traditional && simple != c ? new char[] {c, simple} : new char[] {c};
    }

    /**
     * A character in this document's script: the form that the document has, else the first. What
     * both scripts write stays: the bytes say so.
     */
    char ours(char c) {
        if (!traditional || wording.has(c) || Folding.folded(c) != c || isOfBoth(c)) {
            return c;
        }
        String forms = TRADITIONAL.getOrDefault(c, "");
        for (int i = 0; i < forms.length(); i++) {
            if (wording.has(forms.charAt(i))) {
                return forms.charAt(i);
            }
        }
        return forms.isEmpty() ? c : forms.charAt(0);
    }
}

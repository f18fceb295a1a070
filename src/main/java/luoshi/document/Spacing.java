package luoshi.document;

import luoshi.text.Folding;

/** Which white space belongs to a sentence: only that between Latin words. */
final class Spacing {
    private static final int SHORTEST_PHRASE = 8;

    private Spacing() {}

    /** Whether nobody sees it; folding leaves out the same, so that places stay the same. */
    static boolean isSpace(char c) {
        return Folding.goes(c);
    }

    /** Whether a mark that nobody sees parts what stands around it: a soft hyphen does not. */
    static boolean parts(char space) {
        return space == '\u200B' || Character.getType(space) != Character.FORMAT;
    }

    /** Whether white space between these two is the author's and not the converter's. */
    static boolean separates(char before, char after) {
        return isLatin(after)
                && (isLatin(before) || before == ',' || before == ';' || before == ':');
    }

    static boolean isLatin(char c) {
        return isIn(c, 'A', 'Z') || isIn(c, 'a', 'z') || isIn(c, 'À', 'ɏ');
    }

    static boolean isIdeograph(char c) {
        return isIn(c, '\u3400', '\u9FFF') || isIn(c, '\uF900', '\uFAFF');
    }

    private static boolean isIn(char c, char first, char last) {
        return c >= first && c <= last;
    }

    /** The text less every break and stray space. */
    static String tidy(String printed) {
        return Flow.of(printed).text();
    }

    /** The same of a title, where a space between two long phrases stands for a line break. */
    static String tidyTitle(String printed) {
        StringBuilder title = new StringBuilder();
        for (String phrase : printed.strip().splitWithDelimiters("[ \\t\u3000\u00A0]+", 0)) {
            title.append(phrase.isBlank() ? " " : tidy(phrase));
        }
        String[] phrases = title.toString().split(" ", -1);
        for (String phrase : phrases) {
            if (phrase.length() < SHORTEST_PHRASE) {
                return tidy(printed);
            }
        }
        return title.toString();
    }
}

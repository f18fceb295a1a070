package luoshi.workbench;

import java.util.Optional;
import luoshi.model.Passage;
import luoshi.text.Folding;
import luoshi.text.Folding.Folded;

/**
 * Finds again in one text what stands in another: a field's text is its source's less line breaks,
 * so their places differ, and the words around a place tell where it is.
 */
final class TextPlaces {
    private static final int NEAR = 16;
    private static final int LEAST = 3;

    private TextPlaces() {}

    /**
     * Where in a field's text the words stand that fill a passage of the manuscript.
     *
     * @param words that stand there now; empty for none
     * @return empty where the text does not show the place
     */
    static Optional<Passage> inField(
            String manuscript, Passage passage, String words, String field) {
        Folded folded = Folding.foldedWithPlaces(field);
        String before = Folding.fold(manuscript.substring(from(passage), passage.start()));
        String after = Folding.fold(manuscript.substring(passage.end(), to(manuscript, passage)));
        String at = Folding.fold(words);
        int found = find(folded.text(), before, at, after);
        if (found < 0) {
            return Optional.empty();
        }
        int start = folded.place(found);
        int end = at.isEmpty() ? start : folded.place(found + at.length() - 1) + 1;
        return Optional.of(new Passage(start, end));
    }

    /**
     * Where in the manuscript the place of a field's text is.
     *
     * @param within the passage that the field stands in
     * @return empty where the passage does not show it
     */
    static Optional<Integer> inManuscript(
            String manuscript, Passage within, String field, int offset) {
        Folded folded = Folding.foldedWithPlaces(within.of(manuscript));
        int found =
                find(
                        folded.text(),
                        Folding.fold(field.substring(0, offset)),
                        "",
                        Folding.fold(field.substring(offset)));
        return found < 0 ? Optional.empty() : Optional.of(within.start() + folded.place(found));
    }

    /** Where {@code at} stands between as much of the words around it as can be found. */
    private static int find(String text, String before, String at, String after) {
        for (int near = NEAR; near >= LEAST; near--) {
            String left = before.substring(Math.max(0, before.length() - near));
            String right = after.substring(0, Math.min(near, after.length()));
            int both = indexOf(text, left, at + right);
            int one = both >= 0 ? both : indexOf(text, left, at);
            int found = one >= 0 ? one : indexOf(text, "", at + right);
            if (found >= 0) {
                return found;
            }
        }
        return at.length() >= LEAST ? text.indexOf(at) : -1;
    }

    private static int indexOf(String text, String left, String rest) {
        if (left.length() + rest.length() < LEAST) {
            return -1;
        }
        int found = text.indexOf(left + rest);
        return found < 0 ? -1 : found + left.length();
    }

    private static int from(Passage passage) {
        return Math.max(0, passage.start() - 2 * NEAR);
    }

    private static int to(String manuscript, Passage passage) {
        return Math.min(manuscript.length(), passage.end() + 2 * NEAR);
    }
}

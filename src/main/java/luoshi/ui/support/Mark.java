package luoshi.ui.support;

import luoshi.model.Passage;

/**
 * A span of a text that stands out.
 *
 * @param span in the text shown
 * @param number ties it to the mark of the same number in another text (①); 0 for none
 */
public record Mark(Passage span, Kind kind, int number) {
    private static final String CIRCLED =
            "\u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468\u2469"
                    + "\u246A\u246B\u246C\u246D\u246E\u246F\u2470\u2471\u2472\u2473";

    /** Why it stands out. */
    public enum Kind {
        /** The search found it. */
        HIT("hit"),
        /** The other text has other words there. */
        REPLACED("replaced"),
        /** The other text has nothing there. */
        ONE_SIDED("one-sided"),
        /** The program changed it, or could not read it. */
        REPAIR("repair"),
        /** It is the passage that is spoken of. */
        PASSAGE("passage"),
        /** A number that is promised or reported, with its measure. */
        NUMBER("number"),
        /** The words around such a number. */
        CLAUSE("clause");

        private final String styleClass;

        Kind(String styleClass) {
            this.styleClass = styleClass;
        }

        String styleClass() {
            return styleClass;
        }

        boolean isUnderlined() {
            return this != HIT && this != PASSAGE && this != NUMBER;
        }
    }

    /** A mark without a number. */
    public Mark(Passage span, Kind kind) {
        this(span, kind, 0);
    }

    /** A number as it stands beside a mark: ① up to ⑳, then (21). */
    public static String circled(int number) {
        return number <= CIRCLED.length()
                ? CIRCLED.substring(number - 1, number)
                : "(" + number + ")";
    }
}

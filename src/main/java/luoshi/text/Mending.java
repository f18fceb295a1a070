package luoshi.text;

import org.jspecify.annotations.Nullable;

/**
 * A damaged place of a text and its likeliest reading.
 *
 * @param start where the damaged span begins
 * @param end behind its last character
 * @param damaged as printed
 * @param repaired the likeliest reading, null where nothing fits; {@link #UNKNOWN} in it where the
 *     bytes speak for all but that character
 * @param kind what happened
 * @param proof the bytes of the reading in hexadecimal, one group a character, lost ones in square
 *     brackets ({@code [A1]A3 BFC6}); empty where no bytes speak for it
 * @param confidence the reading's chance of being the right one, 0 to 1
 */
public record Mending(
        int start,
        int end,
        String damaged,
        @Nullable String repaired,
        Kind kind,
        String proof,
        double confidence) {
    /** Stands in a reading for a character that nothing tells. */
    public static final char UNKNOWN = '□';

    /** What is less likely right than this is no reading. */
    static final double GUESS = 0.3;

    private static final double CERTAIN = 0.9;

    /** What happened to a place. */
    public enum Kind {
        /** A byte was lost and the following ones were paired wrongly. */
        SHIFTED_BYTES,
        /** One character was lost, or one of its bytes. */
        LOST_CHARACTER,
        /** UTF-8 or GBK was read as another encoding. */
        MISREAD,
        /** Nothing of it can be told any more. */
        UNREADABLE
    }

    /** A place of which nothing can be told. */
    static Mending unreadable(int start, String damaged) {
        return new Mending(start, start + damaged.length(), damaged, null, Kind.UNREADABLE, "", 0);
    }

    /** Whether the reading may stand in the text without being asked for. */
    public boolean isCertain() {
        return repaired != null && confidence >= CERTAIN;
    }
}

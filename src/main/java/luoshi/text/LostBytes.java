package luoshi.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The bytes of a file that no character could be made of, by the place of the U+FFFD that stands
 * for them in the text as read.
 */
public final class LostBytes {
    private static final char LOST = '\uFFFD';
    private static final int[] UNKNOWN = {};

    private final Map<Integer, int[]> places;
    private final boolean utf8;

    private LostBytes(Map<Integer, int[]> places, boolean utf8) {
        this.places = places;
        this.utf8 = utf8;
    }

    /** Where only the text is known. */
    public static LostBytes unknown() {
        return new LostBytes(Map.of(), false);
    }

    /**
     * What a charset could not read.
     *
     * @param bytes the file, with or without a byte order mark
     * @param text what was made of them, line breaks as {@code \n}; nothing is known if another
     *     charset would have been needed for it
     */
    public static LostBytes of(byte[] bytes, Charset charset, String text) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        Map<Integer, int[]> raw = new HashMap<>();
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            int[] lost = new int[result.length()];
            for (int i = 0; i < lost.length; i++) {
                lost[i] = in.get() & 0xFF;
            }
            raw.put(out.position(), lost);
            out.put(LOST);
            result = decoder.decode(in, out, true);
        }
        return settle(raw, out.flip().toString(), text, charset.name().equals("UTF-8"));
    }

    /** Moves the places to those of the text without byte order mark and carriage returns. */
    private static LostBytes settle(
            Map<Integer, int[]> raw, String all, String text, boolean utf8) {
        StringBuilder settled = new StringBuilder(all.length());
        Map<Integer, int[]> places = new HashMap<>();
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            int[] lost = raw.get(i);
            if (lost != null) {
                places.put(settled.length(), lost);
            }
            if (c == '\r') {
                boolean pair = i + 1 < all.length() && all.charAt(i + 1) == '\n';
                settled.append(pair ? "" : "\n");
            } else if (c != '\uFEFF' || i > 0) {
                settled.append(c);
            }
        }
        return settled.toString().contentEquals(text)
                ? new LostBytes(places, utf8)
                : inOrder(places, text, utf8);
    }

    /** A web page shows less than its file holds, but in the same order. */
    private static LostBytes inOrder(Map<Integer, int[]> places, String text, boolean utf8) {
        List<Integer> known = places.keySet().stream().sorted().toList();
        Map<Integer, int[]> moved = new HashMap<>();
        for (int at = text.indexOf(LOST); at >= 0; at = text.indexOf(LOST, at + 1)) {
            if (moved.size() == known.size()) {
                return unknown();
            }
            moved.put(at, places.getOrDefault(known.get(moved.size()), UNKNOWN));
        }
        return moved.size() == known.size() ? new LostBytes(moved, utf8) : unknown();
    }

    /** The bytes behind the character at a place, empty if not known. */
    int[] at(int place) {
        return places.getOrDefault(place, UNKNOWN);
    }

    /** Whether there are any. */
    boolean areKnown() {
        return !places.isEmpty();
    }

    /** Whether they are bytes of UTF-8. */
    public boolean areUtf8() {
        return utf8;
    }

    /** Whether the character at a place is what is left of one in UTF-8, which never shifts. */
    boolean isUtf8(int place) {
        return utf8 && places.containsKey(place);
    }
}

package luoshi.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The data of this room, read once from its resources. ICU4J knows all of it too, but needs half a
 * second to say so; a test holds the resources against ICU4J.
 */
final class CharacterTable {
    private CharacterTable() {}

    /** Words of the resource, separated by white space; lines that begin with # are remarks. */
    static String[] words(String resource) {
        try (InputStream in = CharacterTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: luoshi/text/" + resource);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.replaceAll("(?m)^#.*$", "").strip().split("\\s+");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Sets {@code table[first character of each word]} to its second character.
     *
     * @param words of two characters each
     */
    static void put(String[] words, char[] table) {
        for (String pair : words) {
            table[pair.charAt(0)] = pair.charAt(1);
        }
    }
}

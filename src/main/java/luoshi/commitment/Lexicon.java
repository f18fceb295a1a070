package luoshi.commitment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import luoshi.text.Folding;

/**
 * The words that this room knows, by kind: data in {@code words.txt}. A word is a piece of a
 * regular expression over folded text.
 */
final class Lexicon {
    private static final Pattern HAN = Pattern.compile("[一-龥]+");
    private static final Map<String, List<String>> WORDS = read();

    private Lexicon() {}

    private static String fold(String words) {
        return Folding.fold(words);
    }

    /** Lines of a resource, without remarks and empty ones. */
    static List<String> lines(String resource) {
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "not in the program: luoshi/commitment/" + resource);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The words of a kind, as they stand. */
    static List<String> words(String kind) {
        return Objects.requireNonNull(WORDS.get(kind), kind);
    }

    /** One of the words of a kind; the longest is tried first. */
    static String any(String kind) {
        List<String> words = new ArrayList<>(words(kind));
        words.sort(Comparator.comparingInt(String::length).reversed());
        return "(?:" + String.join("|", words) + ")";
    }

    /** Finds a word of a kind anywhere. */
    static Pattern pattern(String kind) {
        return Pattern.compile(any(kind));
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> words = new HashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines("words.txt")) {
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                words.put(line.substring(1, line.length() - 1), current);
            } else {
                // as the texts are: 覆盖 is read as 复盖
                current.addAll(
                        List.of(HAN.matcher(line).replaceAll(w -> fold(w.group())).split("\\s+")));
            }
        }
        return words;
    }
}

package luoshi.matching.lineage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of every task (加快, 推进, 机制): that two texts share them says nothing. */
final class OfficeWords {
    private static final Set<String> PIECES = read();

    private OfficeWords() {}

    private static Set<String> read() {
        try (InputStream words = OfficeWords.class.getResourceAsStream("office-words.txt")) {
            String all =
                    new String(
                            Objects.requireNonNull(words).readAllBytes(), StandardCharsets.UTF_8);
            Set<String> pieces = new HashSet<>();
            all.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line))
                    .forEach(word -> addPieces(word, pieces));
            return Set.copyOf(pieces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addPieces(String word, Set<String> pieces) {
        for (int length = 2; length <= Grams.LONGEST; length++) {
            for (int i = 0; i + length <= word.length(); i++) {
                pieces.add(word.substring(i, i + length));
            }
        }
    }

    /** Whether a run of characters is one of these words, or a piece of one. */
    static boolean hold(String gram) {
        return PIECES.contains(gram);
    }
}

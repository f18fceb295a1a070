package luoshi.matching.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts a text into the pieces that the model of sentences knows, by their numbers: every ideograph
 * and every mark by itself, words of letters and digits in the longest pieces that there are.
 */
final class WordPieces {
    private static final String INSIDE = "##";
    private static final String UNKNOWN = "[UNK]";

    /** A longer word is unknown as a whole. */
    private static final int LONGEST = 100;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int unknown;

    /**
     * Reads the pieces from the model's own description.
     *
     * @throws IOException where it cannot be read
     */
    WordPieces(InputStream description) throws IOException {
        JsonNode vocabulary = new ObjectMapper().readTree(description).path("model").path("vocab");
        vocabulary.properties().forEach(e -> numbers.put(e.getKey(), e.getValue().asInt()));
        unknown = number(UNKNOWN);
    }

    /** The number of a piece that the model must have. */
    int number(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new IllegalStateException("the model of sentences has no piece " + piece);
        }
        return number;
    }

    /** The pieces of a text, without the marks of its beginning and end. */
    List<Integer> of(String text) {
        List<Integer> pieces = new ArrayList<>(text.length());
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isInWord(text.charAt(i))) {
                addWord(text.substring(start, i), pieces);
                if (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
                    pieces.add(numbers.getOrDefault(text.substring(i, i + 1), unknown));
                }
                start = i + 1;
            }
        }
        return pieces;
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }

    private void addWord(String word, List<Integer> pieces) {
        List<Integer> found = new ArrayList<>();
        int start = 0;
        while (start < word.length()) {
            int end = word.length();
            while (end > start && !numbers.containsKey(piece(word, start, end))) {
                end--;
            }
            if (end == start || word.length() > LONGEST) {
                pieces.add(unknown);
                return;
            }
            found.add(number(piece(word, start, end)));
            start = end;
        }
        pieces.addAll(found);
    }

    private static String piece(String word, int start, int end) {
        return (start == 0 ? "" : INSIDE) + word.substring(start, end);
    }
}

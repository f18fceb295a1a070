package luoshi.text;

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
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The several names of an indicator brought to one. Data in {@code indicators.txt}: a usual name
 * and its other ways of writing; lines with ~ are words that are replaced in every name before it
 * is looked up.
 */
public final class IndicatorNames {
    private static final String RESOURCE = "indicators.txt";
    private static final Pattern AROUND =
            Pattern.compile(
                    "^(?:到?20\\d\\d年,?|全市|全区|全县|全省|我市|我区|我县|本市|辖区|全年|其中|力争|确保|实现|预计|使|的"
                            + "|[①-⑳*\\d.]+)+"
                            + "|(?:全年|当年|预计|力争|将|累计|已|稳定|仍|的)*(?:保持在|稳定在|控制在|达到|达|提高到|提高至|提升到|提升至"
                            + "|增长到|增加到|超过|超|突破|不低于|不少于|不超过|为|约)*\\[?\\d*\\]?$");
    private static final char FIRST_MARK = '\uE100';
    private static final IndicatorNames KNOWN = new IndicatorNames(lines());

    private final Map<String, String> names = new HashMap<>();
    private final List<Map.Entry<String, String>> words = new ArrayList<>();
    private final List<String> usualWords = new ArrayList<>();

    private IndicatorNames(List<String> lines) {
        lines.stream().filter(line -> line.startsWith("~")).forEach(this::word);
        // the longer first, so that a word is not replaced inside another
        words.sort(Comparator.comparing(word -> -word.getKey().length()));
        lines.stream().filter(line -> !line.startsWith("~")).forEach(this::name);
    }

    /** The usual name of an indicator that the table knows; empty where it does not. */
    public static Optional<String> usual(String name) {
        return Optional.ofNullable(KNOWN.names.get(KNOWN.bare(name)));
    }

    /** A name folded, without what stands around it, its words in their usual form. */
    public static String plain(String name) {
        return KNOWN.bare(name);
    }

    /** The usual name, or the plain one where the table does not know it. */
    public static String common(String name) {
        return usual(name).orElseGet(() -> plain(name));
    }

    private String bare(String name) {
        String bare = AROUND.matcher(Folding.fold(name)).replaceAll("");
        for (Map.Entry<String, String> word : words) {
            bare = bare.replace(word.getKey(), word.getValue());
        }
        for (int i = 0; i < usualWords.size(); i++) {
            bare = bare.replace(String.valueOf((char) (FIRST_MARK + i)), usualWords.get(i));
        }
        return bare.replace("的", "").replace("\"", "");
    }

    private void word(String line) {
        String[] sides = line.substring(1).split("=", 2);
        String mark = String.valueOf((char) (FIRST_MARK + usualWords.size()));
        String usual = Folding.fold(sides[0].strip());
        usualWords.add(usual);
        for (String other : sides[1].split("\\|", -1)) {
            words.add(Map.entry(Folding.fold(other.strip()), mark));
        }
        words.add(Map.entry(usual, mark));
    }

    private void name(String line) {
        String[] sides = line.split("=", 2);
        String usual = sides[0].strip();
        names.put(bare(usual), usual);
        for (String other : sides[1].split("\\|", -1)) {
            names.put(bare(other.strip()), usual);
        }
    }

    private static List<String> lines() {
        try (InputStream in = IndicatorNames.class.getResourceAsStream(RESOURCE)) {
            byte[] bytes = Objects.requireNonNull(in, RESOURCE).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package luoshi.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import luoshi.text.Folding;

/**
 * The several names of an indicator brought to one. Data in {@code indicator-names.txt}: a name and
 * its other ways of writing; lines with ~ replace words in every name before it is looked up.
 */
public final class IndicatorNames {
    private static final Pattern AROUND =
            Pattern.compile(
                    "^(?:到?20\\d\\d年,?|全市|本市|我市|全省|全年|其中|力争|确保|实现|预计|使|的)+"
                            + "|(?:全年|当年|预计|力争|将|累计|已|稳定|仍|的)*(?:保持在|稳定在|控制在|达到|达|提高到|提高至|提升到|提升至|增长到"
                            + "|增加到|超过|超|突破|不低于|不少于|不超过|为|约)*$");
    private static final List<String[]> WORDS = new ArrayList<>();
    private static final Map<String, String> NAMES = read();

    private IndicatorNames() {}

    /** The common name of an indicator; its own, folded, where the table does not know it. */
    public static String common(String name) {
        String bare = bare(name);
        return NAMES.getOrDefault(bare, bare);
    }

    /** The common name where the table knows the indicator. */
    static Optional<String> known(String name) {
        return Optional.ofNullable(NAMES.get(bare(name)));
    }

    private static String bare(String name) {
        String folded = Folding.fold(name);
        String trimmed = AROUND.matcher(folded).replaceAll("");
        for (String[] words : WORDS) {
            for (int i = 1; i < words.length; i++) {
                if (!trimmed.contains(words[0]) || words[i].length() > words[0].length()) {
                    trimmed = trimmed.replace(words[i], words[0]);
                }
            }
        }
        return trimmed;
    }

    private static Map<String, String> read() {
        List<String[]> lines = new ArrayList<>();
        for (String line : Lexicon.lines("indicator-names.txt")) {
            boolean words = line.startsWith("~");
            String[] parts = (words ? line.substring(1) : line).split("\\s*[=|]\\s*");
            for (int i = 0; i < parts.length; i++) {
                parts[i] = words ? Folding.fold(parts[i]) : parts[i].strip();
            }
            (words ? WORDS : lines).add(parts);
        }
        Map<String, String> names = new HashMap<>();
        for (String[] line : lines) {
            for (String name : line) {
                names.put(bare(name), line[0]);
            }
        }
        return names;
    }
}

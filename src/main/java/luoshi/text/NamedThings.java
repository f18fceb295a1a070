package luoshi.text;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The named and counted things of a text, folded: what stands in 《》 or in quotes, names with
 * letters (5g, risc-v), and numbers with their measure (12个). Years are not counted things.
 */
public final class NamedThings {
    private static final Pattern TITLE = Pattern.compile("《([^《》]{2,60})》");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]{2,24})\"");
    private static final Pattern LETTERS =
            Pattern.compile("(?=[0-9+.-]*[a-z])[a-z0-9][a-z0-9+.-]*[a-z0-9+]");
    private static final Pattern COUNTED =
            Pattern.compile("\\d+(?:\\.\\d+)?(?:%|[万亿]?(?:平方公里|平方米|公里|[^\\p{P}\\p{S}\\d万亿年月日]))");

    private NamedThings() {}

    /** The things, in the order in which they come. */
    public static Set<String> of(String text) {
        String folded = Folding.fold(text);
        Set<String> things = new LinkedHashSet<>();
        add(TITLE, 1, folded, things);
        add(QUOTED, 1, folded, things);
        add(LETTERS, 0, folded, things);
        add(COUNTED, 0, folded, things);
        return things;
    }

    private static void add(Pattern pattern, int group, String text, Set<String> things) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            things.add(found.group(group));
        }
    }
}

package luoshi.document.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The numbers that Word puts before paragraphs by itself: they stand in no text, only the rule by
 * which they are counted.
 */
final class WordNumbers {
    private static final int LEVELS = 9;
    private static final int MOST_STYLES = 20;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> rules = new HashMap<>();
    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    WordNumbers(byte @Nullable [] numbering, byte @Nullable [] styleSheet) {
        if (numbering != null) {
            Element root = Markup.parse(numbering);
            Markup.children(root, "num").forEach(one -> put(lists, one, "numId"));
            Markup.children(root, "abstractNum").forEach(one -> put(rules, one, "abstractNumId"));
        }
        if (styleSheet != null && numbering != null) {
            Markup.children(Markup.parse(styleSheet), "style")
                    .forEach(style -> put(styles, style, "styleId"));
        }
    }

    private static void put(Map<String, Element> map, Element element, String key) {
        String id = Markup.attribute(element, key);
        if (id != null) {
            map.put(id, element);
        }
    }

    /** What Word shows before a paragraph, empty for most. */
    String before(Element paragraph) {
        if (lists.isEmpty()) {
            return "";
        }
        Element properties = Markup.down(paragraph, "pPr");
        String list = null;
        String level = null;
        String style = properties == null ? null : Markup.value(properties, "pStyle");
        for (int i = 0; properties != null && list == null && i < MOST_STYLES; i++) {
            list = Markup.value(properties, "numPr", "numId");
            level = level == null ? Markup.value(properties, "numPr", "ilvl") : level;
            Element above = style == null ? null : styles.get(style);
            properties = above == null ? null : Markup.down(above, "pPr");
            style = above == null ? null : Markup.value(above, "basedOn");
            if (above != null && properties == null) {
                properties = above;
            }
        }
        Element numbered = list == null ? null : lists.get(list);
        int depth = Math.clamp(Markup.number(level, 0), 0, LEVELS - 1);
        return list == null || numbered == null ? "" : next(list, numbered, depth);
    }

    private String next(String list, Element numbered, int depth) {
        String rule = String.valueOf(Markup.value(numbered, "abstractNumId"));
        Element levels = rules.get(rule);
        if (levels == null) {
            return "";
        }
        int[] count = counts.computeIfAbsent(rule, key -> new int[LEVELS]);
        if (begun.add(list)) {
            restart(numbered, levels, count);
        }
        if (count[depth] == 0) {
            count[depth] = start(levels, depth) - 1;
        }
        count[depth]++;
        java.util.Arrays.fill(count, depth + 1, LEVELS, 0);
        return shown(levels, depth, count);
    }

    /** A list that says where it starts does not go on with the one that counts by its rule. */
    private static void restart(Element numbered, Element levels, int[] count) {
        for (Element override : Markup.children(numbered, "lvlOverride")) {
            int level = Markup.number(Markup.attribute(override, "ilvl"), 0);
            String start = Markup.value(override, "startOverride");
            if (start != null && level >= 0 && level < LEVELS) {
                count[level] = Markup.number(start, start(levels, level)) - 1;
            }
        }
    }

    private static int start(Element levels, int depth) {
        Element level = level(levels, depth);
        return level == null ? 1 : Markup.number(Markup.value(level, "start"), 1);
    }

    private static @Nullable Element level(Element levels, int depth) {
        for (Element level : Markup.children(levels, "lvl")) {
            if (String.valueOf(depth).equals(Markup.attribute(level, "ilvl"))) {
                return level;
            }
        }
        return null;
    }

    private static String shown(Element levels, int depth, int[] count) {
        Element level = level(levels, depth);
        String text = level == null ? null : Markup.value(level, "lvlText");
        if (level == null || text == null || "bullet".equals(Markup.value(level, "numFmt"))) {
            return "";
        }
        Matcher matcher = PLACE.matcher(text);
        return matcher.replaceAll(
                place -> {
                    int of = Integer.parseInt(place.group(1)) - 1;
                    Element one = level(levels, of);
                    String format = one == null ? null : Markup.value(one, "numFmt");
                    return Matcher.quoteReplacement(
                            WrittenNumber.of(Math.max(1, count[of]), format));
                });
    }
}

package luoshi.document.format;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's own style sheet hides from its reader: classes and ids that are never shown. */
final class StyleSheet {
    /** Declarations that hide. */
    static final Pattern HIDDEN =
            Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private static final Pattern SHOWN = Pattern.compile("(?i)display\\s*:\\s*(?!none)\\w");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

    /** Rules for print or for small screens say nothing of the page as it is. */
    private static final Pattern CONDITIONAL =
            Pattern.compile("@[^{};]*(?:;|\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\})");

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern SIMPLE = Pattern.compile("[a-zA-Z]*[.#][\\w-]+");

    /** What holds more than this part of a page is its text, shown later by a script. */
    private static final int LARGEST_PART = 3;

    private StyleSheet() {}

    /** Marks the elements that the page's style sheet hides as hidden. */
    static void hide(Document page) {
        String rules =
                CONDITIONAL
                        .matcher(COMMENT.matcher(page.select("style").html()).replaceAll(""))
                        .replaceAll("");
        int whole = page.body().wholeText().length();
        for (String selector : hidden(rules)) {
            for (Element element : page.select(selector)) {
                if (element.wholeText().length() * LARGEST_PART < whole) {
                    element.attr("hidden", true);
                }
            }
        }
    }

    private static Set<String> hidden(String rules) {
        Set<String> hidden = new LinkedHashSet<>();
        Set<String> shown = new LinkedHashSet<>();
        Matcher rule = RULE.matcher(rules);
        while (rule.find()) {
            boolean hides = HIDDEN.matcher(rule.group(2)).find();
            boolean shows = !hides && SHOWN.matcher(rule.group(2)).find();
            for (String selector : rule.group(1).split(",", -1)) {
                if (hides && SIMPLE.matcher(selector.strip()).matches()) {
                    hidden.add(selector.strip());
                } else if (shows) {
                    shown.add(selector.strip());
                }
            }
        }
        hidden.removeIf(one -> shown.stream().anyMatch(other -> other.contains(one)));
        return hidden;
    }
}

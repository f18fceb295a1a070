package luoshi.commitment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a quantity is of, in the printed words around its number, without what only leads to it. */
final class Subject {
    private static final Pattern LEADING =
            Pattern.compile("^(?:[^一-龥a-z\"(《\\d]|" + Lexicon.any("leading") + ")+");
    private static final Pattern TRAILING =
            Pattern.compile("(?:" + Lexicon.any("trailing") + "|[\\s、,])+$");
    private static final Pattern BEHIND =
            Pattern.compile(
                    "^(?:"
                            + Lexicon.any("least-after")
                            + "|"
                            + Lexicon.any("about-after")
                            + "|"
                            + Lexicon.any("most-after")
                            + "|的?比例)+");
    private static final Pattern CHOSEN = Pattern.compile("(?:及?以上|及?以下|以内)?的");
    private static final String DISTRICT = "区";

    private Subject() {}

    /** Of a quantity; empty where its piece has no words but the number. */
    static String of(Quantity quantity) {
        Prose prose = quantity.prose();
        int end = quantity.start() - tail(TRAILING, quantity.before());
        int start = begin(quantity);
        int from = Math.min(end, start + head(LEADING, prose.text().substring(start, end)));
        int behind = Math.min(quantity.to(), quantity.end() + head(BEHIND, quantity.after()));
        String before = printed(prose, from, end);
        String after = printed(prose, behind, quantity.to());
        boolean tied =
                quantity.scale().name().endsWith(DISTRICT) && before.isEmpty() == after.isEmpty();
        return (before + (tied ? DISTRICT : "") + after).strip();
    }

    /** Where its words begin: 30米的站点占比46% begins with what the other number chooses. */
    static int begin(Quantity quantity) {
        return CHOSEN.matcher(quantity.before()).lookingAt()
                ? quantity.prose().clauseStart(quantity.start())
                : quantity.from();
    }

    /** The words of a clause without what leads to them. */
    static String of(Prose prose, int from, int to) {
        String clause = prose.text().substring(from, to);
        int start = Math.min(to, from + head(LEADING, clause));
        int end = Math.max(start, to - tail(TRAILING, clause));
        return printed(prose, start, end).strip();
    }

    /** A piece as printed. */
    static String printed(Prose prose, int from, int to) {
        return to <= from ? "" : prose.passage(from, to).of(prose.printed());
    }

    private static int head(Pattern words, String text) {
        Matcher found = words.matcher(text);
        return found.lookingAt() ? found.end() : 0;
    }

    private static int tail(Pattern words, String text) {
        Matcher found = words.matcher(text);
        return found.find() ? text.length() - found.start() : 0;
    }
}

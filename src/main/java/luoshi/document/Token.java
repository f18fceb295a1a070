package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a flow that may begin something: whether it does depends on what stands around it.
 *
 * @param value the number that it shows, 0 for a label
 */
record Token(Kind kind, int start, int end, int value) {
    /** What may begin. */
    enum Kind {
        /** 一、 */
        SECTION,
        /** （一） */
        PART,
        /** 1. */
        ITEM,
        /** 责任单位： */
        LABEL
    }

    private static final Pattern ANY =
            Pattern.compile(
                    "(?<section>[一二三四五六七八九十]{1,3})、"
                            + "|\\((?<part>[一二三四五六七八九十]{1,3})\\)"
                            + "|(?<![\\d.])(?<item>\\d{1,3})[.、]"
                            + "|(?<label>"
                            + Label.PATTERN
                            + ")");

    /** Every such place, in order. */
    static List<Token> in(Flow flow) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = ANY.matcher(flow.folded());
        while (matcher.find()) {
            tokens.add(of(matcher));
        }
        return tokens;
    }

    private static Token of(Matcher matcher) {
        for (Kind kind : Kind.values()) {
            String shown = matcher.group(kind.name().toLowerCase(Locale.ROOT));
            if (shown != null) {
                int value = kind == Kind.LABEL ? 0 : Numerals.value(shown);
                return new Token(kind, matcher.start(), matcher.end(), value);
            }
        }
        throw new IllegalStateException(matcher.group());
    }
}

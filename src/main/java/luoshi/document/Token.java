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
        /** 第一章, 第一部分: above 一、 */
        CHAPTER,
        /** 一、 */
        SECTION,
        /** （一） */
        PART,
        /** 1. */
        ITEM,
        /** （1） */
        STEP,
        /** 责任单位： */
        LABEL
    }

    private static final Pattern ANY =
            Pattern.compile(
                    "(?<section>[一二三四五六七八九十]{1,3})、"
                            + "|第(?<chapter>[一二三四五六七八九十]{1,3})(?:部分|章(?!程)|篇(?!章))[:、]?"
                            + "|\\((?<part>[一二三四五六七八九十]{1,3})\\)"
                            + "|(?<![\\d.])(?<item>\\d{1,3})[.、]"
                            + "|(?<label>"
                            + Label.PATTERN
                            + "|"
                            + LabelPlace.BRACKET
                            + ")"
                            + "|\\((?<step>\\d{1,3})\\)");

    private static final int LONGEST_CHAPTER = 30;

    /** Every such place of a plan, in order. */
    static List<Token> in(Flow flow) {
        return meant(flow, all(flow), false);
    }

    /** The same of a list, whose items may be numbered （1） where it has no 1. */
    static List<Token> inList(Flow flow) {
        List<Token> all = all(flow);
        boolean items = all.stream().anyMatch(token -> token.isFirstItem(flow));
        return meant(flow, all, !items);
    }

    private static List<Token> all(Flow flow) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = ANY.matcher(flow.folded());
        while (matcher.find()) {
            tokens.add(of(matcher));
        }
        return tokens;
    }

    /** Where there are chapters, they are the first level and 一、 is the second. */
    private static List<Token> meant(Flow flow, List<Token> tokens, boolean steps) {
        boolean chapters = tokens.stream().anyMatch(token -> token.isChapter(flow));
        return tokens.stream()
                .filter(token -> token.isMeant(flow, chapters, steps))
                .map(token -> token.leveled(chapters))
                .toList();
    }

    private boolean isMeant(Flow flow, boolean chapters, boolean steps) {
        return switch (kind) {
            case CHAPTER -> isChapter(flow);
            case SECTION -> !chapters || leads(flow);
            case STEP -> steps && flow.startsLine(start);
            case LABEL -> LabelPlace.isMeant(flow, start, end, steps);
            case PART, ITEM -> true;
        };
    }

    private boolean isFirstItem(Flow flow) {
        return kind == Kind.ITEM
                && value == 1
                && end < flow.length()
                && !Character.isDigit(flow.folded().charAt(end));
    }

    private boolean leads(Flow flow) {
        return flow.startsLine(start) || flow.followsGap(start);
    }

    /** Whether it heads a chapter: a sentence can begin with 第一部分 too. */
    private boolean isChapter(Flow flow) {
        if (kind != Kind.CHAPTER || !leads(flow)) {
            return false;
        }
        String line = flow.folded().substring(end, flow.nextLineStart(end));
        return ":、".indexOf(flow.folded().charAt(end - 1)) >= 0
                || flow.followsGap(end)
                || (line.length() <= LONGEST_CHAPTER && line.indexOf('。') < 0);
    }

    private Token leveled(boolean chapters) {
        return switch (kind) {
            case CHAPTER -> new Token(Kind.SECTION, start, end, value);
            case SECTION -> chapters ? new Token(Kind.PART, start, end, value) : this;
            case STEP -> new Token(Kind.ITEM, start, end, value);
            default -> this;
        };
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

package luoshi.document;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a flow that may begin something: whether it does depends on what stands around it.
 *
 * @param value the number that it shows, 0 for a label, 1 for a bullet
 */
record Token(Kind kind, int start, int end, int value) {
    /** What may begin. */
    enum Kind {
        /** 第一章, 第一部分: above 一、 */
        CHAPTER,
        /** 第一节 */
        NODE,
        /** 一、 */
        SECTION,
        /** （一） */
        PART,
        /** 1. that heads items of its own */
        GROUP,
        /** 1. */
        ITEM,
        /** 第1项 */
        NTH,
        /** （1） */
        STEP,
        /** ● in front of an item that has no number */
        BULLET,
        /** 责任单位： */
        LABEL
    }

    static final Pattern ANY =
            Pattern.compile(
                    "(?<section>[一二三四五六七八九十]{1,3})、"
                            + "|第(?<chapter>[一二三四五六七八九十]{1,3})(?:部分|章(?!程)|篇(?!章))[:、]?"
                            + "|第(?<node>[一二三四五六七八九十]{1,3})节[:、]?"
                            + "|(?:第(?=\\d)|(?:任务|实事|事项)(?=[一二三四五六七八九十\\d]{1,3}:))"
                            + "(?<nth>\\d{1,3}|[一二三四五六七八九十]{1,3})"
                            + "(?:(?<=第\\d{1,3})[项条][:、.]?(?![、,和至-])|(?<=[务事项].{1,3}):)"
                            + "|\\((?<part>[一二三四五六七八九十]{1,3})\\)"
                            + "|(?<![\\d.])(?<item>\\d{1,5})[.、]"
                            + "|(?<label>"
                            + Label.PATTERN
                            + "|"
                            + LabelPlace.ABOVE
                            + "|"
                            + LabelPlace.BRACKET
                            + "|"
                            + LabelPlace.PROSE
                            + "|"
                            + LabelPlace.ARROW
                            + ")"
                            + "|\\((?<step>\\d{1,3})\\)"
                            + "|(?<bullet>[●■◆▲★])");

    /** Whether it opens a heading. */
    boolean isHeading() {
        return switch (kind) {
            case CHAPTER, NODE, SECTION, PART, GROUP -> true;
            case ITEM, NTH, STEP, BULLET, LABEL -> false;
        };
    }

    Token as(Kind other) {
        return new Token(other, start, end, value);
    }

    /** Whether a digit follows: 3.6 is no third item. */
    boolean isInsideNumber(Flow flow) {
        return end < flow.length() && Character.isDigit(flow.folded().charAt(end));
    }

    /** Whether white space or a line's beginning stands before it. */
    boolean leads(Flow flow) {
        return flow.startsLine(start) || flow.followsGap(start);
    }

    static Token of(Matcher matcher) {
        for (Kind kind : Kind.values()) {
            String shown =
                    kind == Kind.GROUP ? null : matcher.group(kind.name().toLowerCase(Locale.ROOT));
            if (shown != null) {
                int value =
                        switch (kind) {
                            case LABEL -> 0;
                            case BULLET -> 1;
                            default -> Numerals.value(shown);
                        };
                return new Token(kind, matcher.start(), matcher.end(), value);
            }
        }
        throw new IllegalStateException(matcher.group());
    }
}

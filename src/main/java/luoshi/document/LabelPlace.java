package luoshi.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether what looks like a label without a colon is one: 责任单位 in front of a unit's name, or the
 * bracket that closes an item and says who does it (由市科技局牵头，市财政局配合).
 */
final class LabelPlace {
    /** A bracket that says who does what, up to where its units begin. On folded text. */
    static final String BRACKET =
            "\\(由?(?=(?:[^():]|\\([^():]{0,60}\\)){3,200}?"
                    + "(?:牵头|负责|配合|落实|参与|主办|承办|协办)(?:[,;。][^():]{2,20})?\\))"
                    // a bracket with nothing but units and dates in it
                    + "|\\((?!\\d{1,3}\\))(?=[^():。]{2,120}[^():。,;、]\\))";

    /** Who does it, as the sentence itself says: …，由市科技局牵头，市财政局配合。 */
    static final String PROSE =
            "(?<=[。;,!])由(?=[^。;:!?()]{2,80}?(?:牵头|负责|主办|承办)[^。;:()]{0,60}(?:[。;]|$))";

    /** The same in the middle of an item. */
    static final Pattern IN_PASSING =
            Pattern.compile(
                    "(?<=[。;,!])由([^。;:!?(),]{2,60}?(?:牵头|负责|主办|承办))(?:负责|落实|实施)?(?=[,。;])");

    /** Who answers for what stands above: 以上任务由市科技局牵头. */
    static final String ABOVE =
            "\\(?(?:以上|上述)(?:(?:各|[\\d一二两三四五六七八九十]+)[项条](?:重点)?(?:任务|工作|事项|项目|措施)?"
                    + "|(?:重点)?(?:任务|工作|事项|项目|措施))(?:均|分别)?"
                    + "(?:由|的?(?:责任|牵头)(?:单位|部门)(?:为|是|:))";

    /** 引进项目20个。→市投资促进局. */
    static final String ARROW = "(?:[→➡⇒]+|[-—=]{1,3}>)";

    /** A number whose mark has been lost: 一开展. */
    static final String UNMARKED =
            "[一二三四五六七八九十]{1,2}(?=[\\u4e00-\\u9fff])(?![一二三四五六七八九十百千万季期级类号月年是批个项家条次体大])";

    private static final int LONGEST = 240;
    private static final int FEWEST_BARE = 2;
    private static final Pattern BEGINS =
            Pattern.compile(
                    "\\d{1,5}[.、]|[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\)|第\\d{1,3}[项条]|"
                            + UNMARKED);
    private static final Pattern STEP = Pattern.compile("\\(\\d{1,3}\\)");
    private static final Pattern LABEL = Pattern.compile(Label.PATTERN);
    private static final Pattern ROLE = Pattern.compile(".*(?:牵头|负责|配合|落实|参与).*");
    private static final Pattern NO_UNIT =
            Pattern.compile("(?:[不只]?含|除|包括|详?见|如|即|原|暂|试|其中|以下|简称|今|另|及|和|按|下同|可).*|[区县市镇乡会办部]");

    /** What stands in brackets inside a unit's name. */
    private static final Pattern NESTED = Pattern.compile("<[^<>]*>|\\([^()]*\\)");

    private LabelPlace() {}

    /**
     * Whether a label is meant.
     *
     * @param steps whether （1） begins an item
     * @param bare whether brackets with units alone are this paper's way
     */
    static boolean isMeant(Flow flow, int start, int end, boolean steps, boolean bare) {
        if (flow.folded().charAt(start) == '('
                && flow.folded().charAt(end - 1) != ':'
                && !isAbove(flow, start)) {
            return closesItem(flow, end, steps)
                    && (saysWho(flow, end) || (bare && namesUnits(flow, end)));
        }
        if (isProse(flow, start, end)) {
            return endsWithUnits(flow, end);
        }
        return isAbove(flow, start)
                || isArrow(flow, start)
                || flow.folded().charAt(end - 1) == ':'
                || isBeforeUnit(flow, start, end);
    }

    /** Whether a label is no more than an arrow. */
    static boolean isArrow(Flow flow, int start) {
        return "→➡⇒-—=".indexOf(flow.folded().charAt(start)) >= 0;
    }

    private static boolean isProse(Flow flow, int start, int end) {
        return end == start + 1 && flow.folded().charAt(start) == '由';
    }

    /** Whether units, their roles and dates are all that follows in the item. */
    private static boolean endsWithUnits(Flow flow, int from) {
        UnitList list = UnitList.inBracket(flow, from, Math.min(flow.length(), from + LONGEST));
        boolean named = false;
        for (UnitList.Span span : list.spans()) {
            String entry = flow.text(span.start(), span.end());
            if (UnitEntry.saysRole(entry)) {
                named = true;
            } else if (!TaskMaker.isWhen(flow.folded().substring(span.start(), span.end()))) {
                return false;
            }
        }
        boolean ends =
                list.end() >= flow.length()
                        || flow.startsLine(list.end())
                        || ("。;".indexOf(flow.folded().charAt(list.end() - 1)) >= 0
                                && BEGINS.matcher(flow.folded())
                                        .region(list.end(), flow.length())
                                        .lookingAt());
        return named && ends;
    }

    private static boolean isAbove(Flow flow, int start) {
        String folded = flow.folded();
        int at = folded.charAt(start) == '(' ? start + 1 : start;
        return folded.startsWith("以上", at) || folded.startsWith("上述", at);
    }

    /** Whether items of this paper are closed by brackets that name units and say nothing else. */
    static boolean namesUnitsInBrackets(Flow flow, List<Token> tokens) {
        int bare = 0;
        int told = 0;
        for (Token token : tokens) {
            if (token.kind() != Token.Kind.LABEL) {
                continue;
            }
            int at = token.start();
            boolean inside = at > 0 && flow.folded().charAt(at - 1) == '(';
            boolean bracket =
                    flow.folded().charAt(at) == '('
                            && !flow.folded().startsWith(":", token.end() - 1);
            if (inside || (bracket && saysWho(flow, token.end()))) {
                told++;
            } else if (bracket
                    && closesItem(flow, token.end(), true)
                    && namesUnits(flow, token.end())) {
                bare++;
            }
        }
        return bare >= FEWEST_BARE || (bare > 0 && told >= FEWEST_BARE);
    }

    /** Whether a bracket holds units, and beside them no more than dates. */
    private static boolean namesUnits(Flow flow, int from) {
        int close = closing(flow, from);
        String inside =
                TaskMaker.withoutNotes(
                        NESTED.matcher(flow.folded().substring(from, close)).replaceAll(""));
        if (ROLE.matcher(inside).matches() || flow.folded().charAt(close) != ')') {
            return false;
        }
        int units = 0;
        for (String name : inside.split("[,;、]", -1)) {
            if (TaskMaker.isWhen(name)) {
                continue;
            }
            if (NO_UNIT.matcher(name).matches()
                    || !UnitList.isWhole(name)
                    || name.matches(".*\\d.*")) {
                return false;
            }
            units++;
        }
        return units > 0;
    }

    private static boolean isBeforeUnit(Flow flow, int start, int end) {
        boolean opens =
                flow.startsLine(start) || (start > 0 && flow.folded().charAt(start - 1) == '(');
        if (!opens || !flow.followsGap(end)) {
            return false;
        }
        int to = end;
        while (to < flow.length()
                && ",、;。/()".indexOf(flow.folded().charAt(to)) < 0
                && (to == end || !flow.followsGap(to))) {
            to++;
        }
        CharSequence name = flow.folded().subSequence(end, to);
        return UnitList.isWhole(name) && !LABEL.matcher(name).lookingAt();
    }

    /** Whether nothing of the item follows the bracket. */
    private static boolean closesItem(Flow flow, int from, boolean steps) {
        int at = closing(flow, from) + 1;
        while (at < flow.length() && "。;".indexOf(flow.folded().charAt(at)) >= 0) {
            at++;
        }
        if (at >= flow.length()) {
            return true;
        }
        String rest = flow.folded().substring(at, Math.min(at + 6, flow.length()));
        boolean step = STEP.matcher(rest).lookingAt();
        return BEGINS.matcher(rest).lookingAt()
                || (steps && step)
                || (flow.startsLine(at) && (steps || !step));
    }

    /** Whether it is a bracket without a role: behind a unit it belongs to the unit's name. */
    static boolean isNote(Flow flow, Token label) {
        String word = flow.folded().substring(label.start(), label.end());
        return word.equals("(") && !saysWho(flow, label.end());
    }

    private static boolean saysWho(Flow flow, int from) {
        UnitList list = UnitList.inBracket(flow, from, closing(flow, from));
        return list.spans().stream()
                .anyMatch(span -> UnitEntry.saysRole(flow.text(span.start(), span.end())));
    }

    /** Whether a label opens a bracket or stands in one that closes behind it. */
    static boolean isInside(Flow flow, int label) {
        if (flow.folded().charAt(label) == '(') {
            return true;
        }
        int depth = 0;
        for (int at = label - 1; at >= Math.max(0, label - LONGEST) && depth <= 0; at--) {
            char c = flow.folded().charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 1) {
                boolean before = at == label - 1;
                int close = closing(flow, label);
                return before || flow.folded().charAt(close) == ')';
            }
        }
        return false;
    }

    /** Where the bracket closes that is open at a place. */
    private static int closing(Flow flow, int from) {
        int depth = 1;
        int at = from;
        while (at < flow.length() - 1 && at < from + LONGEST) {
            char c = flow.folded().charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
            at++;
        }
        return at;
    }
}

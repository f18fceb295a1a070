package luoshi.document;

import java.util.regex.Pattern;

/**
 * Whether what looks like a label without a colon is one: 责任单位 in front of a unit's name, or the
 * bracket that closes an item and says who does it (由市科技局牵头，市财政局配合).
 */
final class LabelPlace {
    /** A bracket that says who does what, up to where its units begin. On folded text. */
    static final String BRACKET =
            "\\(由?(?=(?:[^():]|\\([^():]{0,60}\\)){3,200}?"
                    + "(?:牵头|负责|配合|落实|参与)(?:,[^():]{2,20})?\\))";

    private static final int LONGEST = 240;
    private static final Pattern BEGINS =
            Pattern.compile("\\d{1,3}[.、]|[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\)");
    private static final Pattern STEP = Pattern.compile("\\(\\d{1,3}\\)");
    private static final Pattern LABEL = Pattern.compile(Label.PATTERN);

    private LabelPlace() {}

    /**
     * Whether a label is meant.
     *
     * @param steps whether （1） begins an item
     */
    static boolean isMeant(Flow flow, int start, int end, boolean steps) {
        if (flow.folded().charAt(start) == '(') {
            return closesItem(flow, end, steps) && saysWho(flow, end);
        }
        return flow.folded().charAt(end - 1) == ':' || isBeforeUnit(flow, start, end);
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
        return BEGINS.matcher(rest).lookingAt()
                || (flow.startsLine(at) && (steps || !STEP.matcher(rest).lookingAt()));
    }

    private static boolean saysWho(Flow flow, int from) {
        UnitList list = UnitList.in(flow, from, closing(flow, from));
        return list.spans().stream()
                .anyMatch(span -> UnitEntry.saysRole(flow.text(span.start(), span.end())));
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

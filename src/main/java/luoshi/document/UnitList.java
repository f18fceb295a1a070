package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The stretch of a flow behind a label, parted at the separators that always part. Where a list
 * breaks off although text follows, {@code end} tells.
 *
 * @param end where the list ends; what follows belongs to nothing
 */
record UnitList(List<Span> spans, int end) {
    /** A stretch of a flow. */
    record Span(int start, int end) {}

    private static final Pattern WHOLE =
            Pattern.compile(
                    ".*(?:局|委|办|部|厅|署|院|会|处|科|室|站|所|社|台|馆|校|行|队|协|公司|集团|中心|政府|机关|海关"
                            + "|部门|单位|企业|街道|镇|乡|区|县|市|联|大学|办公室|专班|\\))[。.]?");

    /** What only ends a name: a break in front of it is the printer's. */
    private static final Pattern TAIL =
            Pattern.compile(
                    "(?:管理|服务|监管|监督|发展|保障|建设|事务|促进|资源|改革|规划|执法|综合|环境|社会)*"
                            + "(?:局|委|办|厅|中心|委员会|办公室|管委会|支队)");

    private static final Pattern REGION =
            Pattern.compile("[市区县省州各].*|[^,、;。(]{2,3}[市区县州镇乡].*|[^,、;。(]{2,4}街道.*");

    /** A body that says whose it is: on a line of its own it is one more of the list. */
    private static final Pattern BODY =
            Pattern.compile("[市区县省州各].{1,20}(?:局|委|办|部|厅|院|会|处|中心|政府|公司|集团|办公室|部门|单位|街道|乡镇)[。.]?");

    /** Words that a name has not. */
    private static final Pattern SENTENCE = Pattern.compile(".*(?:的|为(?!民)|是|了|已|均|涉及|截[至止]|共).*");

    private static final Pattern STEP = Pattern.compile("\\(\\d");
    private static final Pattern NOTE =
            Pattern.compile("\\((?!\\d|[一二三四五六七八九十]+\\))[^()。:]{2,}\\)(?:$|[,;、。])");
    private static final String WITH = "会同";
    private static final int NEAR = 6;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 30;
    private static final int SHORT_REST = 8;

    /** The list that stands between two places of a flow. */
    static UnitList in(Flow flow, int from, int to) {
        return new Scan(flow, from, to).run();
    }

    /** The list that a table's cell holds, to its end: a line of its own is a name of its own. */
    static UnitList inCell(Flow flow, int from, int to) {
        Scan scan = new Scan(flow, from, to);
        scan.cell = true;
        return scan.run();
    }

    /** The list that a bracket holds, whatever lines it is broken into. */
    static UnitList inBracket(Flow flow, int from, int to) {
        Scan scan = new Scan(flow, from, to);
        scan.bracket = true;
        return scan.run();
    }

    /** Whether more than closing marks stands between the list's end and a place behind it. */
    boolean isFollowedBy(Flow flow, int place) {
        String folded = flow.folded();
        for (int at = end; at < place; at++) {
            if (")。;,(".indexOf(folded.charAt(at)) < 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether this looks like a whole unit's name, on folded text. */
    static boolean isWhole(CharSequence name) {
        return name.length() >= SHORTEST
                && name.length() <= LONGEST
                && WHOLE.matcher(name).matches();
    }

    private static final class Scan {
        private final Flow flow;
        private final String folded;
        private final int to;
        private final List<Span> spans = new ArrayList<>();
        private int start;
        private int depth;
        private boolean cell;
        private boolean bracket;

        Scan(Flow flow, int from, int to) {
            this.flow = flow;
            this.folded = flow.folded();
            this.start = from;
            this.to = to;
        }

        UnitList run() {
            int i = start;
            for (; i < to; i++) {
                if (i > start
                        && flow.startsLine(i)
                        && depth == 0
                        && !cell
                        && !bracket
                        && !goesOn(i)) {
                    break;
                }
                char c = folded.charAt(i);
                if (c == ')' && depth == 0) {
                    if (!cell) {
                        break;
                    }
                    depth++;
                }
                depth += c == '(' || c == '<' ? 1 : c == ')' || (c == '>' && depth > 0) ? -1 : 0;
                if (depth == 0 && (c == ',' || c == ';' || c == '。')) {
                    cut(i);
                    start = i + 1;
                    if (c == '。' && !cell && !isNamedBehind(start)) {
                        return new UnitList(spans, start);
                    }
                } else if (depth == 0 && c == '/' && isWhole(folded.substring(start, i))) {
                    cut(i);
                    start = i + 1;
                } else if (depth == 0 && isJoined(i)) {
                    cut(i);
                    start = i + WITH.length();
                } else if (depth == 0 && i > start && (cell ? startsInCell(i) : startsAnother(i))) {
                    cut(i);
                    start = i;
                }
            }
            cut(i);
            return new UnitList(spans, i);
        }

        /** 市商务局会同市发展改革委: the word parts two names. */
        private boolean isJoined(int i) {
            return folded.startsWith(WITH, i) && isWhole(folded.substring(start, i));
        }

        /** Whether another unit or a time follows a full stop, and no sentence. */
        private boolean isNamedBehind(int from) {
            String rest = folded.substring(from, Math.min(to, from + LONGEST));
            String name = firstName(rest).replaceFirst("。.*", "");
            return from == to
                    || (isWhole(name)
                            && name.indexOf(':') < 0
                            && !rest.startsWith("(")
                            && !SENTENCE.matcher(name).matches())
                    || TaskMaker.isWhen(name)
                    || rest.startsWith(")");
        }

        private void cut(int end) {
            if (end > start) {
                spans.add(new Span(start, end));
            }
        }

        /** Whether the line that begins here goes on with the list. */
        private boolean goesOn(int i) {
            char before = folded.charAt(i - 1);
            String next = folded.substring(i, Math.min(flow.nextLineStart(i + 1), to));
            if (before == '。' || next.isEmpty() || STEP.matcher(next).lookingAt()) {
                return false;
            }
            if (isSignature(i + next.length())) {
                return false;
            }
            if (isSeparator(before) || isSeparator(next.charAt(0)) || opensWithNote(i)) {
                return true;
            }
            if (next.indexOf(':') >= 0) {
                return false;
            }
            String name = lastName(folded.substring(start, i));
            if (name.length() > LONGEST) {
                return false;
            }
            boolean open = !isWhole(name);
            if (open && isWhole(name + firstName(next))) {
                return true;
            }
            boolean several = next.indexOf(',') > 0 || next.indexOf('、') > 0;
            return WHOLE.matcher(lastName(next)).matches()
                    && (open
                            || several
                            || next.length() <= SHORT_REST
                            || BODY.matcher(next).matches());
        }

        /** Whether the line before this place is signed with a date. */
        private boolean isSignature(int end) {
            int dateEnd = end < to ? Math.min(flow.nextLineStart(end + 1), to) : end;
            return DocumentYear.isDate(folded.substring(end, dateEnd));
        }

        /** Whether a bracket that belongs to the unit before it begins here. */
        private boolean opensWithNote(int i) {
            String rest = folded.substring(i, Math.min(to, i + LONGEST));
            return NOTE.matcher(rest).lookingAt() && i > start;
        }

        private static String firstName(String names) {
            int cut = 0;
            while (cut < names.length() && !isSeparator(names.charAt(cut))) {
                cut++;
            }
            return names.substring(0, cut);
        }

        private static String lastName(String names) {
            int cut = names.length();
            while (cut > 0 && !isSeparator(names.charAt(cut - 1))) {
                cut--;
            }
            return names.substring(cut);
        }

        private static boolean isSeparator(char c) {
            return c == ',' || c == '、' || c == ';';
        }

        /** Whether a break or a space in a cell parts two names: the first one is whole. */
        private boolean startsInCell(int i) {
            if (!flow.followsGap(i) || isSeparator(folded.charAt(i - 1))) {
                return false;
            }
            String next = firstName(folded.substring(i, Math.min(to, i + LONGEST)));
            boolean named = next.length() >= SHORTEST;
            return flow.startsLine(i)
                    ? named
                            && !TAIL.matcher(next).matches()
                            && (isWhole(folded.substring(start, i)) || !isWhole(next))
                    : named && isWhole(folded.substring(start, i)) && isWhole(next);
        }

        /** Whether only a break or a space parts two names. */
        private boolean startsAnother(int i) {
            return flow.followsGap(i)
                    && !(bracket && flow.startsLine(i))
                    && i - start <= LONGEST
                    && REGION.matcher(folded.substring(i, Math.min(i + NEAR, to))).matches()
                    && isWhole(folded.substring(start, i))
                    && !isSeparator(folded.charAt(i - 1));
        }
    }
}

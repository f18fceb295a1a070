package luoshi.document;

import luoshi.document.ScanState.Open;

/**
 * Decides which tokens of a task list begin something. Numbers count only where a number is due:
 * behind a heading or a unit list, or at a line's start in sequence.
 */
final class Beginnings {
    private static final String GOES_ON = ",、";
    private static final String SENTENCE_ENDS = "。;!?)\"";

    private static final String MARKS = "-•·●◆■*";

    private final Flow flow;
    private final boolean byLine;
    private final ScanState state;

    /**
     * @param byLine whether everything begins with a line, as in a plan's prose; in a list that a
     *     converter has run together it need not
     */
    Beginnings(Flow flow, boolean byLine, ScanState state) {
        this.flow = flow;
        this.byLine = byLine;
        this.state = state;
    }

    /** Whether a label stands where one can: not in the middle of a sentence. */
    static boolean isPlacedLabel(Flow flow, int at) {
        return at == 0
                || flow.folded().charAt(at) == '('
                || LabelPlace.isArrow(flow, at)
                || flow.startsLine(beforeMarks(flow, at))
                || flow.followsGap(at)
                || "(,.".indexOf(flow.folded().charAt(at - 1)) >= 0
                || SENTENCE_ENDS.indexOf(flow.folded().charAt(at - 1)) >= 0;
    }

    /** Where the dashes or points begin that stand in front of a label: ——责任单位：. */
    static int beforeMarks(Flow flow, int label) {
        int at = label;
        while (at > 0 && !flow.startsLine(at) && MARKS.indexOf(flow.folded().charAt(at - 1)) >= 0) {
            at--;
        }
        return flow.startsLine(at) ? at : label;
    }

    /** Whether it is a heading between the first level and （一）. */
    boolean isMiddle(Token token) {
        return flow.folded().charAt(token.start()) != '(';
    }

    /** Whether something begins with this token. */
    boolean begins(Token token) {
        if (byLine && !isFree(token) && !flow.startsLine(token.start())) {
            return false;
        }
        return switch (token.kind()) {
            case LABEL ->
                    state.open() != Open.NOTHING
                            && isPlacedLabel(flow, token.start())
                            && !(state.open() == Open.LABEL && LabelPlace.isNote(flow, token))
                            && !isBehindLooseText(token.start());
            case CHAPTER, SECTION -> beginsHeading(token);
            case NODE, PART -> beginsHeading(token) || state.open() == Open.SECTION;
            case GROUP -> state.open() != Open.NOTHING || flow.startsLine(token.start());
            case ITEM, NTH, STEP -> beginsItem(token);
            case BULLET -> beginsBulleted();
        };
    }

    /** Whether it may stand inside a line even in prose: a label, a group and its steps. */
    private boolean isFree(Token token) {
        return switch (token.kind()) {
            case LABEL, GROUP -> true;
            case ITEM -> !isMiddle(token) && (state.open() == Open.GROUP || state.isInGroup());
            default -> false;
        };
    }

    /** Behind a list that has ended, a label is no longer the task's (主办单位 of a web site). */
    private boolean isBehindLooseText(int at) {
        return state.open() == Open.LABEL && flow.startsLine(at) && isFollowedByNoItem(at);
    }

    private boolean isFollowedByNoItem(int at) {
        UnitList list = UnitList.in(flow, state.opener().end(), at);
        return list.isFollowedBy(flow, at) && !LooseText.of(flow, list.end(), at).isItem();
    }

    private boolean beginsHeading(Token token) {
        int at = token.start();
        boolean next = token.value() == state.lastHeading(token, isMiddle(token)) + 1;
        return switch (state.open()) {
            case NOTHING, SECTION, PART, GROUP -> flow.startsLine(at);
            case LABEL ->
                    flow.startsLine(at)
                            || token.kind() == Token.Kind.PART
                            || (next && (flow.followsGap(at) || isBehindUnit(at)));
            case TASK -> flow.startsLine(at) && (next || token.value() == 1);
            case ACCOUNT -> flow.startsLine(at) && next;
        };
    }

    /** Whether a whole unit's name ends here, so that 高新区管委会二、 is no unit. */
    private boolean isBehindUnit(int at) {
        String list = flow.folded().substring(state.opener().end(), at);
        int name = list.length();
        while (name > 0 && ",、;".indexOf(list.charAt(name - 1)) < 0) {
            name--;
        }
        return UnitList.isWhole(list.substring(name));
    }

    /** Under a heading or behind another bullet; those of a numbered item are its points. */
    private boolean beginsBulleted() {
        return switch (state.open()) {
            case SECTION, PART, GROUP, NOTHING -> true;
            case TASK, LABEL, ACCOUNT -> state.isBulleted();
        };
    }

    private boolean beginsItem(Token token) {
        int at = token.start();
        boolean due = token.value() == state.number() + 1;
        if (isInsideNumber(token) && !(due && flow.startsLine(at) && isBehindSentence(at))) {
            return false;
        }
        return switch (state.open()) {
            case NOTHING -> flow.opens(at);
            case SECTION, PART, GROUP -> true;
            case LABEL -> due || flow.startsLine(at) || flow.followsGap(at);
            case TASK, ACCOUNT -> !isSubItem(token) && due && (opensLine(at) || opensAfterStop(at));
        };
    }

    /** Whether it counts the points of the open task, which begin with a 1 of their own. */
    private boolean isSubItem(Token token) {
        int at = token.start();
        boolean next = token.value() == state.subItem() + 1;
        boolean point = flow.startsLine(at) || ":;。".indexOf(flow.folded().charAt(at - 1)) >= 0;
        if (next && point && (state.subItem() > 0 || token.value() != state.number() + 1)) {
            state.countSubItem();
            return true;
        }
        return false;
    }

    private boolean isBehindSentence(int at) {
        return state.open() != Open.TASK
                || SENTENCE_ENDS.indexOf(flow.folded().charAt(at - 1)) >= 0;
    }

    private boolean opensLine(int at) {
        return flow.startsLine(at) && GOES_ON.indexOf(flow.folded().charAt(at - 1)) < 0;
    }

    private boolean opensAfterStop(int at) {
        return flow.followsGap(at) && flow.folded().charAt(at - 1) == '。';
    }

    /** 3.6 is no third item, unless it stands where the third is due. */
    private boolean isInsideNumber(Token token) {
        return token.end() < flow.length()
                && Character.isDigit(flow.folded().charAt(token.end()))
                && !flow.followsGap(token.end());
    }
}

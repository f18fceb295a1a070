package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Walks the tokens of a task list and decides which of them really begin something. Numbers count
 * only where a number is due: behind a heading or a unit list, or at a line's start in sequence.
 */
final class TaskScan {
    private enum Open {
        NOTHING,
        SECTION,
        PART,
        GROUP,
        TASK,
        LABEL,
        ACCOUNT
    }

    /**
     * A heading with what stands under it.
     *
     * @param section the heading above it, empty where there is none
     * @param end where the next heading or item begins
     */
    record Headline(Token.Kind kind, String section, int start, int titleEnd, int end) {}

    private static final int LONGEST_HEADING = 80;
    private static final String GOES_ON = ",、";
    private static final String SENTENCE_ENDS = "。;!?)\"";

    private final Flow flow;
    private final boolean byLine;
    private final List<Headline> headlines = new ArrayList<>();
    private final List<TaskDraft> drafts = new ArrayList<>();
    private final List<UnitList.Span> loose = new ArrayList<>();
    private Open open = Open.NOTHING;
    private Token opener = new Token(Token.Kind.LABEL, 0, 0, 0);
    private String section = "";
    private String middle = "";
    private String part = "";
    private String group = "";
    private int sectionValue;
    private int middleValue;
    private int partValue;
    private int number;
    private int subItem;

    /**
     * @param byLine whether everything begins with a line, as in a plan's prose; in a list that a
     *     converter has run together it need not
     */
    TaskScan(Flow flow, boolean byLine) {
        this.flow = flow;
        this.byLine = byLine;
    }

    /** The tasks from a place of the flow on. */
    List<TaskDraft> run(List<Token> tokens, int from) {
        for (Token token : tokens) {
            if (token.start() >= from && begins(token)) {
                close(endBefore(token), token.kind() == Token.Kind.LABEL);
                open(token);
            }
        }
        close(flow.length(), false);
        return drafts;
    }

    /** What stands between the tasks and belongs to none. */
    List<UnitList.Span> loose() {
        return loose;
    }

    /** Whether a label stands where one can: not in the middle of a sentence. */
    static boolean isPlacedLabel(Flow flow, int at) {
        return at == 0
                || flow.folded().charAt(at) == '('
                || flow.startsLine(at)
                || flow.followsGap(at)
                || "(,.".indexOf(flow.folded().charAt(at - 1)) >= 0
                || SENTENCE_ENDS.indexOf(flow.folded().charAt(at - 1)) >= 0;
    }

    /** The headings, in order. */
    List<Headline> headlines() {
        return headlines;
    }

    private boolean begins(Token token) {
        if (byLine && !isFree(token) && !flow.startsLine(token.start())) {
            return false;
        }
        return switch (token.kind()) {
            case LABEL ->
                    open != Open.NOTHING
                            && isPlacedLabel(flow, token.start())
                            && !(open == Open.LABEL && LabelPlace.isNote(flow, token))
                            && !isBehindLooseText(token.start());
            case CHAPTER, SECTION -> beginsHeading(token, sectionValue);
            case NODE, PART ->
                    beginsHeading(token, isMiddle(token) ? middleValue : partValue)
                            || open == Open.SECTION;
            case GROUP -> open != Open.NOTHING;
            case ITEM, NTH, STEP -> beginsItem(token);
        };
    }

    /** Whether it may stand inside a line even in prose: a label, a group and its steps. */
    private boolean isFree(Token token) {
        return switch (token.kind()) {
            case LABEL, GROUP -> true;
            case ITEM -> !isMiddle(token) && (open == Open.GROUP || !group.isEmpty());
            default -> false;
        };
    }

    /** Behind a list that has ended, a label is no longer the task's (主办单位 of a web site). */
    private boolean isBehindLooseText(int at) {
        return open == Open.LABEL
                && flow.startsLine(at)
                && UnitList.in(flow, opener.end(), at).isFollowedBy(flow, at);
    }

    private boolean beginsHeading(Token token, int last) {
        int at = token.start();
        boolean next = token.value() == last + 1;
        return switch (open) {
            case NOTHING, SECTION, PART, GROUP -> flow.startsLine(at);
            case LABEL ->
                    flow.startsLine(at)
                            || token.kind() == Token.Kind.PART
                            || (next && (flow.followsGap(at) || isBehindUnit(at)));
            case TASK -> flow.startsLine(at) && (next || token.value() == 1);
            case ACCOUNT -> flow.startsLine(at) && next;
        };
    }

    /** Whether it is a heading between the first level and （一）. */
    private boolean isMiddle(Token token) {
        return flow.folded().charAt(token.start()) != '(';
    }

    /** Whether a whole unit's name ends here, so that 高新区管委会二、 is no unit. */
    private boolean isBehindUnit(int at) {
        String list = flow.folded().substring(opener.end(), at);
        int name = list.length();
        while (name > 0 && ",、;".indexOf(list.charAt(name - 1)) < 0) {
            name--;
        }
        return UnitList.isWhole(list.substring(name));
    }

    private boolean beginsItem(Token token) {
        int at = token.start();
        boolean due = token.value() == number + 1;
        if (isInsideNumber(token) && !(due && flow.startsLine(at) && isBehindSentence(at))) {
            return false;
        }
        return switch (open) {
            case NOTHING -> flow.startsLine(at);
            case SECTION, PART, GROUP -> true;
            case LABEL -> due || flow.startsLine(at) || flow.followsGap(at);
            case TASK, ACCOUNT -> !isSubItem(token) && due && (opensLine(at) || opensAfterStop(at));
        };
    }

    /** Whether it counts the points of the open task, which begin with a 1 of their own. */
    private boolean isSubItem(Token token) {
        int at = token.start();
        boolean next = token.value() == subItem + 1;
        boolean point = flow.startsLine(at) || ":;。".indexOf(flow.folded().charAt(at - 1)) >= 0;
        if (next && point && (subItem > 0 || token.value() != number + 1)) {
            subItem++;
            return true;
        }
        return false;
    }

    private boolean isBehindSentence(int at) {
        return open != Open.TASK || SENTENCE_ENDS.indexOf(flow.folded().charAt(at - 1)) >= 0;
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

    private void open(Token token) {
        opener = token;
        subItem = 0;
        switch (token.kind()) {
            case CHAPTER, SECTION -> {
                open = Open.SECTION;
                sectionValue = token.value();
                middleValue = 0;
                middle = "";
                partValue = 0;
                part = "";
                group = "";
            }
            case NODE, PART -> openPart(token);
            case GROUP -> {
                open = Open.GROUP;
                number = 0;
                group = "";
            }
            case ITEM, NTH, STEP -> {
                open = Open.TASK;
                number = token.value();
                group = isMiddle(token) ? "" : group;
                drafts.add(
                        new TaskDraft(number, section, subsection(), token.start(), token.end()));
            }
            case LABEL -> open = isAccount(token) ? Open.ACCOUNT : Open.LABEL;
        }
    }

    private void openPart(Token token) {
        open = Open.PART;
        group = "";
        part = "";
        if (isMiddle(token)) {
            middleValue = token.value();
            middle = "";
            partValue = 0;
        } else {
            partValue = token.value();
        }
    }

    /** What stands between the section and the items, level by level. */
    private String subsection() {
        return String.join(
                " ", Stream.of(middle, part, group).filter(title -> !title.isEmpty()).toList());
    }

    /** A bracket that opens right before a label belongs to the label. */
    private int endBefore(Token token) {
        int at = token.start();
        boolean bracket =
                token.kind() == Token.Kind.LABEL && at > 0 && flow.folded().charAt(at - 1) == '(';
        return bracket ? at - 1 : at;
    }

    private void close(int end, boolean labelFollows) {
        switch (open) {
            case NOTHING -> {}
            case SECTION, PART, GROUP -> closeHeading(end, labelFollows);
            case TASK -> drafts.getLast().endText(end);
            case LABEL -> closeLabel(end);
            case ACCOUNT -> closeAccount(end);
        }
    }

    /** A heading that units answer for is itself a task. */
    private void closeHeading(int end, boolean labelFollows) {
        int titleEnd = titleEnd(end);
        String title = flow.text(opener.start(), titleEnd);
        if (labelFollows) {
            boolean isSection = open == Open.SECTION;
            TaskDraft draft =
                    new TaskDraft(
                            opener.value(),
                            isSection ? "" : section,
                            isSection ? "" : subsection(),
                            opener.start(),
                            opener.end());
            draft.endText(end);
            drafts.add(draft.asHeading());
            title = title.length() > LONGEST_HEADING ? "" : title;
        }
        String above = open == Open.SECTION ? "" : section;
        switch (open) {
            case PART -> {
                if (isMiddle(opener)) {
                    middle = title;
                } else {
                    part = title;
                }
            }
            case GROUP -> group = title;
            default -> section = title;
        }
        if (!labelFollows && open != Open.GROUP) {
            headlines.add(new Headline(opener.kind(), above, opener.start(), titleEnd, end));
        }
    }

    private boolean isAccount(Token label) {
        return Label.of(flow.folded().substring(label.start(), label.end())) == Label.ACCOUNT;
    }

    private void closeAccount(int end) {
        if (!drafts.isEmpty()) {
            drafts.getLast().tell(opener.end(), end);
        }
    }

    private void closeLabel(int end) {
        if (drafts.isEmpty()) {
            return;
        }
        UnitList list =
                flow.folded().charAt(opener.start()) == '('
                                || (opener.start() > 0
                                        && flow.folded().charAt(opener.start() - 1) == '(')
                        ? UnitList.inBracket(flow, opener.end(), end)
                        : UnitList.in(flow, opener.end(), end);
        String word = flow.folded().substring(opener.start(), opener.end());
        if (word.contains("以上") || word.contains("上述")) {
            drafts.getLast().answerAbove();
        }
        drafts.getLast().add(Label.of(word), list);
        if (list.isFollowedBy(flow, end)) {
            loose.add(new UnitList.Span(list.end(), end));
        }
    }

    /** A heading ends with its line if text follows it. */
    private int titleEnd(int end) {
        String whole = flow.text(opener.start(), end);
        return whole.length() <= LONGEST_HEADING && whole.indexOf('。') < 0
                ? end
                : Math.min(end, flow.nextLineStart(opener.end()));
    }
}

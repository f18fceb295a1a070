package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import luoshi.document.ScanState.Open;

/** Walks the tokens of a task list and gathers what really begins: headings, items, labels. */
final class TaskScan {
    /**
     * A heading with what stands under it.
     *
     * @param section the heading above it, empty where there is none
     * @param end where the next heading or item begins
     */
    record Headline(Token.Kind kind, String section, int start, int titleEnd, int end) {}

    private static final int LONGEST_HEADING = 80;

    private final Flow flow;
    private final ScanState state = new ScanState();
    private final Beginnings beginnings;
    private final List<Headline> headlines = new ArrayList<>();
    private final List<TaskDraft> drafts = new ArrayList<>();
    private final List<UnitList.Span> loose = new ArrayList<>();

    /** Whether a heading has shown to stand over items that have no numbers. */
    private boolean unnumbered;

    /**
     * @param byLine whether everything begins with a line, as in a plan's prose; in a list that a
     *     converter has run together it need not
     */
    TaskScan(Flow flow, boolean byLine) {
        this.flow = flow;
        this.beginnings = new Beginnings(flow, byLine, state);
    }

    /** The tasks from a place of the flow on. */
    List<TaskDraft> run(List<Token> tokens, int from) {
        for (Token token : tokens) {
            if (token.start() >= from && beginnings.begins(token)) {
                close(endBefore(token), token.kind() == Token.Kind.LABEL);
                open(token);
            }
        }
        close(flow.length(), false);
        if (unnumbered) {
            drafts.replaceAll(this::withoutHeading);
        }
        return drafts;
    }

    /** What stands between the tasks and belongs to none. */
    List<UnitList.Span> loose() {
        return loose;
    }

    /** The headings, in order. */
    List<Headline> headlines() {
        return headlines;
    }

    private void open(Token token) {
        switch (token.kind()) {
            case CHAPTER, SECTION -> state.openSection(token);
            case NODE, PART -> state.openPart(token, beginnings.isMiddle(token));
            case GROUP -> state.openGroup(token);
            case ITEM, NTH, STEP, BULLET -> {
                state.openItem(token, !beginnings.isMiddle(token));
                drafts.add(draft(token, state.section(), state.subsection()));
            }
            case LABEL -> state.open(token, isAccount(token) ? Open.ACCOUNT : Open.LABEL);
        }
    }

    private static TaskDraft draft(Token token, String section, String subsection) {
        Integer number = token.kind() == Token.Kind.BULLET ? null : token.value();
        return new TaskDraft(number, section, subsection, token.start(), token.end());
    }

    /** A bracket that opens right before a label belongs to the label, and so do dashes. */
    private int endBefore(Token token) {
        if (token.kind() != Token.Kind.LABEL) {
            return token.start();
        }
        int at = Beginnings.beforeMarks(flow, token.start());
        return at > 0 && flow.folded().charAt(at - 1) == '(' ? at - 1 : at;
    }

    private void close(int end, boolean labelFollows) {
        switch (state.open()) {
            case NOTHING -> {}
            case SECTION, PART, GROUP -> closeHeading(end, labelFollows);
            case TASK -> drafts.getLast().endText(withoutComma(end));
            case LABEL -> closeLabel(end, labelFollows);
            case ACCOUNT -> closeAccount(end);
        }
    }

    /** The comma before a label that goes on with the sentence (…工程，责任单位：…) says nothing. */
    private int withoutComma(int end) {
        int at = end;
        while (at > 0 && ",、".indexOf(flow.folded().charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    /** A heading that units answer for is itself a task. */
    private void closeHeading(int end, boolean labelFollows) {
        Token opener = state.opener();
        boolean isSection = state.open() == Open.SECTION;
        int titleEnd = titleEnd(end);
        int below = labelFollows ? titleEnd : caption(titleEnd);
        String title = flow.text(opener.start(), below);
        if (labelFollows) {
            TaskDraft draft =
                    draft(
                            opener,
                            isSection ? "" : state.section(),
                            isSection ? "" : state.subsection());
            draft.endText(withoutComma(end));
            drafts.add(draft.asHeading());
            title = title.length() > LONGEST_HEADING ? "" : title;
        }
        String above = isSection ? "" : state.section();
        switch (state.open()) {
            case PART -> state.namePart(title, beginnings.isMiddle(opener));
            case GROUP -> state.nameGroup(title);
            default -> state.nameSection(title);
        }
        state.nameCaption(flow.text(below, titleEnd));
        if (!labelFollows && opener.kind() != Token.Kind.GROUP) {
            headlines.add(new Headline(opener.kind(), above, opener.start(), titleEnd, end));
        }
    }

    private boolean isAccount(Token label) {
        return Label.of(flow.folded().substring(label.start(), label.end())) == Label.ACCOUNT;
    }

    private void closeAccount(int end) {
        if (!drafts.isEmpty()) {
            drafts.getLast().tell(state.opener().end(), end);
        }
    }

    private void closeLabel(int end, boolean labelFollows) {
        if (drafts.isEmpty()) {
            return;
        }
        Token opener = state.opener();
        String word = flow.folded().substring(opener.start(), opener.end());
        UnitList list =
                LabelPlace.isInside(flow, opener.start()) || word.equals("由")
                        ? UnitList.inBracket(flow, opener.end(), end)
                        : UnitList.in(flow, opener.end(), end);
        if (word.contains("以上") || word.contains("上述")) {
            drafts.getLast().answerAbove();
        }
        if (word.equals("由")) {
            namedInPassing(drafts.getLast());
        }
        boolean person = LabelPlace.isArrow(flow, opener.start()) && namesPersons(list);
        drafts.getLast().add(person ? Label.LEADER : Label.of(word), list);
        if (list.isFollowedBy(flow, end)) {
            loose(list.end(), end, labelFollows);
        }
    }

    private boolean namesPersons(UnitList list) {
        return list.spans().stream()
                .map(span -> flow.folded().substring(span.start(), span.end()))
                .allMatch(
                        name -> name.matches("[\\u4e00-\\u9fff]{2,4}") && !UnitList.isWhole(name));
    }

    /** Units that sentences before the last one name: they stay in the text and answer too. */
    private void namedInPassing(TaskDraft draft) {
        Matcher named =
                LabelPlace.IN_PASSING
                        .matcher(flow.folded())
                        .region(draft.textStart, draft.textEnd());
        while (named.find()) {
            draft.add(Label.RESPONSIBLE, UnitList.inBracket(flow, named.start(1), named.end(1)));
        }
    }

    /** What follows a unit list and has no number: an item of its own, a heading, or nothing. */
    private void loose(int listEnd, int end, boolean labelFollows) {
        LooseText text = LooseText.of(flow, listEnd, end);
        if (labelFollows && text.isItem()) {
            under(text);
            TaskDraft draft =
                    new TaskDraft(
                            null, state.section(), state.subsection(), text.start(), text.start());
            draft.endText(end);
            drafts.add(draft);
        } else if (!labelFollows && text.isCaption() && end < flow.length()) {
            state.nameCaption(text.caption());
        } else {
            loose.add(new UnitList.Span(listEnd, end));
        }
    }

    /** An item without a number means that the heading which seemed to be one has such items. */
    private void under(LooseText text) {
        TaskDraft last = drafts.getLast();
        if (last.isHeading()) {
            int below = Math.min(last.textEnd(), flow.nextLineStart(last.textStart));
            int start = LooseText.lastParagraph(flow, below, last.textEnd());
            if (start < last.textEnd()) {
                unnumbered = true;
                introduce(below, start);
                drafts.set(
                        drafts.size() - 1,
                        last.movedTo(state.section(), state.subsection(), start));
                state.nameCaption("");
            }
        }
        if (!text.caption().isEmpty()) {
            state.nameCaption(text.caption());
        }
    }

    /**
     * Where items have no numbers, a section's only one stands below the heading's line as well.
     */
    private TaskDraft withoutHeading(TaskDraft draft) {
        int below = flow.nextLineStart(draft.textStart);
        boolean section = draft.isHeading() && draft.section.isEmpty() && draft.number != null;
        boolean heads =
                section
                        && below < draft.textEnd()
                        && below - draft.start <= LONGEST_HEADING / 2
                        && flow.folded().indexOf('。', draft.start) >= below;
        return heads ? draft.movedTo(flow.text(draft.start, below), "", below) : draft;
    }

    /** What stands between a heading and its first item: another heading, or words to no item. */
    private void introduce(int from, int to) {
        if (from < to) {
            int last = from;
            for (int at = from; at < to; at = flow.nextLineStart(at + 1)) {
                last = at;
            }
            boolean caption = LooseText.isCaption(flow, last, to);
            state.nameCaption(caption ? flow.text(last, to) : "");
            if (!caption || last > from) {
                loose.add(new UnitList.Span(from, caption ? last : to));
            }
        }
    }

    /** Where a heading without a number begins right below the open one; its end if none does. */
    private int caption(int titleEnd) {
        int start = state.opener().end();
        int below = flow.nextLineStart(state.opener().end());
        boolean one =
                below < titleEnd
                        && flow.nextLineStart(below + 1) >= titleEnd
                        && titleEnd < flow.length()
                        && LooseText.isCaption(flow, start, below)
                        && LooseText.isCaption(flow, below, titleEnd);
        return one ? below : titleEnd;
    }

    /** A heading ends with its line if text follows it. */
    private int titleEnd(int end) {
        int start = state.opener().start();
        String whole = flow.text(start, end);
        if (whole.length() <= LONGEST_HEADING && whole.indexOf('。') < 0) {
            return end;
        }
        int line = Math.min(end, flow.nextLineStart(state.opener().end()));
        int stop = flow.folded().indexOf('。', start);
        boolean broken = line <= stop && stop < end && !flow.isFree(line - start);
        return broken && stop - start < LONGEST_HEADING ? stop + 1 : line;
    }
}

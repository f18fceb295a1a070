package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.model.Document.OutcomeReport;
import luoshi.model.Heading;
import luoshi.model.Outcome;
import luoshi.text.Folding;

/** A report without a table: each numbered item is followed by what became of it (进展情况：…). */
final class ItemReport {
    private static final Pattern GOAL = Pattern.compile("(?:目标任务|年度目标|工作目标|任务目标|目标要求|建设目标):");

    /** How far it is, in a bracket behind the task: 【已完成】. */
    private static final Pattern STATE =
            Pattern.compile("\\((?:已|基本|全部|正在|持续|有序|提前|超额|未|尚未)?(?:完成|推进|实施|办结|启动|滞后)(?:中)?\\)$");

    private static final Pattern CLOSING =
            Pattern.compile(
                    "下一?步[,，]|下阶段[,，]|请各|各(?:地区|部门|单位|责任单位)[,、、]|特此|抄送:|\\(联系(?:人|电话|方式):|\\(此件|附件:");
    private static final int FEWEST = 2;

    private final Flow flow;
    private final Paragraphs paragraphs;
    private final Page page;
    private final TaskMaker maker;
    private final Remarks remarks;
    private final Sources sources;

    ItemReport(Flow flow, Page page, TaskMaker maker, Remarks remarks) {
        this.flow = flow;
        this.page = page;
        this.paragraphs = Paragraphs.of(page.lines());
        this.maker = maker;
        this.remarks = remarks;
        this.sources = Sources.of(flow.folded());
    }

    /** Whether most items tell what became of them. */
    static boolean isOne(List<TaskDraft> drafts) {
        long told = drafts.stream().filter(draft -> draft.account() != null).count();
        return told >= FEWEST && told * 2 >= drafts.size();
    }

    OutcomeReport read(Heading heading, List<TaskDraft> drafts) {
        List<Outcome> rows = new ArrayList<>();
        endBeforeClosing(drafts);
        for (TaskDraft draft : drafts) {
            rows.add(row(draft));
        }
        new StatedTotals(remarks).check(rows);
        Integer year = DocumentYear.back(Folding.fold(heading.title()));
        Heading back =
                new Heading(
                        heading.title(),
                        heading.number(),
                        heading.issuer(),
                        year == null ? heading.year() : year);
        Heading dated = DocumentYear.dated(back, page, remarks);
        return new OutcomeReport(dated, Period.in(dated.title(), dated.year()), rows);
    }

    /** What the paper says at its end to everybody is no part of the last account. */
    private void endBeforeClosing(List<TaskDraft> drafts) {
        boolean habit =
                drafts.subList(0, drafts.size() - 1).stream()
                        .anyMatch(draft -> closing(draft) >= 0);
        TaskDraft last = drafts.getLast();
        endBeforeSignature(last);
        int closing = habit ? -1 : closing(last);
        if (closing >= 0 && last.account() != null) {
            last.endTold(closing);
        }
    }

    private void endBeforeSignature(TaskDraft last) {
        UnitList.Span told = last.account();
        if (told == null) {
            return;
        }
        for (int at = flow.nextLineStart(told.start() + 1);
                at < told.end();
                at = flow.nextLineStart(at + 1)) {
            if (TaskListReader.isSignature(flow.folded().substring(at, told.end()))) {
                last.endTold(at);
                return;
            }
        }
    }

    /** Where a paragraph of an account begins that closes a paper; below 0 where none does. */
    private int closing(TaskDraft draft) {
        UnitList.Span told = draft.account();
        if (told != null) {
            for (int at = flow.nextLineStart(told.start() + 1);
                    at < told.end();
                    at = flow.nextLineStart(at + 1)) {
                if (CLOSING.matcher(flow.folded()).region(at, told.end()).lookingAt()) {
                    return at;
                }
            }
        }
        return -1;
    }

    private Outcome row(TaskDraft draft) {
        UnitList.Span told = draft.account();
        if (told == null) {
            remarks.warn(
                    "no-account",
                    flow.passage(draft.start, draft.end()),
                    draft.number == null ? "" : String.valueOf(draft.number));
        }
        String folded = flow.folded().substring(draft.textStart, draft.textEnd());
        UnitList.Span cited = cited(folded);
        boolean ahead = cited.start() == 0 && cited.end() > 0;
        boolean named = cited.end() > cited.start();
        Matcher goal = GOAL.matcher(folded);
        boolean aims = (!named || ahead) && goal.find() && goal.start() > 0;
        int label = GOAL.matcher(folded).lookingAt() ? folded.indexOf(':') + 1 : 0;
        int from = ahead ? cited.end() + 1 : label;
        int end = aims ? goal.start() : named && !ahead ? cited.start() - 1 : withoutState(folded);
        end -= end > 1 && folded.charAt(end - 1) == ':' ? 1 : 0;
        String source = folded.substring(cited.start(), cited.end());
        return new Outcome(
                draft.number,
                said(draft, from, end),
                aims ? said(draft, goal.end(), folded.length()) : null,
                said(draft, cited.start(), cited.end()),
                sources.references(source),
                Sources.isDailyDuty(source),
                maker.units(draft),
                told == null ? "" : paragraphs.join(flow, told.start(), told.end()),
                List.of(),
                flow.passage(draft.start, draft.end()));
    }

    private String said(TaskDraft draft, int from, int to) {
        return flow.text(draft.textStart + from, draft.textStart + to);
    }

    /** Where an item says what list it is of: ahead of itself, or in a bracket behind. */
    private UnitList.Span cited(String folded) {
        int colon = folded.indexOf(':');
        if (colon > 0 && sources.isWhole(folded.substring(0, colon))) {
            return new UnitList.Span(0, colon);
        }
        UnitList.Span behind = sources.find(folded, 0);
        return behind.end() > behind.start() && isInBracket(folded, behind)
                ? behind
                : new UnitList.Span(0, 0);
    }

    private static int withoutState(String folded) {
        Matcher state = STATE.matcher(folded);
        return state.find() ? state.start() : folded.length();
    }

    /** （市政府工作报告第3项） behind the task: elsewhere the words may be the task's own. */
    private static boolean isInBracket(String folded, UnitList.Span cited) {
        return cited.start() > 0
                && folded.charAt(cited.start() - 1) == '('
                && cited.end() == folded.length() - 1
                && ");,".indexOf(folded.charAt(cited.end())) >= 0;
    }
}

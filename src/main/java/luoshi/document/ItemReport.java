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

    private Outcome row(TaskDraft draft) {
        UnitList.Span told = draft.account();
        String folded = flow.folded().substring(draft.textStart, draft.textEnd());
        UnitList.Span cited = sources.find(folded, 0);
        boolean named = cited.end() > cited.start() && isInBracket(folded, cited);
        Matcher goal = GOAL.matcher(folded);
        boolean aims = !named && goal.find() && goal.start() > 0;
        String source = named ? folded.substring(cited.start(), cited.end()) : "";
        if (told == null) {
            remarks.warn(
                    "no-account",
                    flow.passage(draft.start, draft.end()),
                    draft.number == null ? "" : String.valueOf(draft.number));
        }
        int end = named ? cited.start() - 1 : aims ? goal.start() : withoutState(folded);
        end -= end > 1 && folded.charAt(end - 1) == ':' ? 1 : 0;
        return new Outcome(
                draft.number,
                flow.text(draft.textStart, draft.textStart + end),
                aims ? flow.text(draft.textStart + goal.end(), draft.textEnd()) : null,
                named
                        ? flow.text(draft.textStart + cited.start(), draft.textStart + cited.end())
                        : "",
                sources.references(source),
                Sources.isDailyDuty(source),
                maker.units(draft),
                told == null ? "" : paragraphs.join(flow, told.start(), told.end()),
                List.of(),
                flow.passage(draft.start, draft.end()));
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
                && folded.endsWith(")");
    }
}

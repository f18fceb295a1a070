package luoshi.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.model.KeptTask;
import luoshi.model.Link;
import luoshi.model.LinkState;
import luoshi.model.Outcome;
import luoshi.model.OutcomeMatch;
import org.jspecify.annotations.Nullable;

/** The sheets of 匹配核对: outcomes beside their tasks, then what stands alone on either side. */
final class MatchingTables {
    private final ReportContent content;
    private final MatchingWords words;
    private final Map<Long, KeptTask> tasks = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private int row;

    private MatchingTables(ReportContent content) {
        this.content = content;
        this.words = new MatchingWords();
        content.tasks().forEach(task -> tasks.put(task.id(), task));
    }

    /** All three; none where there are no outcomes to match. */
    static List<Table> of(ReportContent content) {
        if (content.matches().isEmpty()) {
            return List.of();
        }
        return List.of(
                new MatchingTables(content).matching(),
                LedgerTables.withoutOutcome(content),
                OutcomeTables.withoutTask(content));
    }

    private Table matching() {
        List<Column> columns =
                List.of(
                        new Column(Words.of("column.row"), 10, Column.Fit.WORD),
                        new Column(Words.of("column.outcome-row"), 10, Column.Fit.WORD),
                        new Column(Words.of("column.from"), 28, Column.Fit.TEXT),
                        new Column(Words.of("column.task-number"), 14, Column.Fit.WORD),
                        new Column(Words.of("column.evidence"), 20, Column.Fit.TEXT),
                        new Column(Words.of("column.score"), 14, Column.Fit.WORD),
                        new Column(Words.of("column.difference"), 60, Column.Fit.TEXT),
                        new Column(Words.of("column.decision"), 20, Column.Fit.CENTRED),
                        new Column(Words.of("column.decider"), 49, Column.Fit.TEXT));
        ReportHeadings headings = new ReportHeadings(2, content.matches());
        for (OutcomeMatch match : content.matches()) {
            lines.addAll(headings.before(match));
            List<Link> links = shown(match);
            if (links.isEmpty()) {
                lines.add(alone(match));
            }
            links.forEach(link -> lines.add(linked(match, link)));
        }
        return OutcomeTables.table(content, SheetKind.MATCHING, "matching", columns, lines);
    }

    /** Every settled link, or else the best proposal. */
    private static List<Link> shown(OutcomeMatch match) {
        List<Link> confirmed =
                match.links().stream().filter(l -> l.state() == LinkState.CONFIRMED).toList();
        if (!confirmed.isEmpty()) {
            return confirmed;
        }
        return match.links().stream()
                .filter(l -> l.state() == LinkState.PROPOSED)
                .limit(1)
                .toList();
    }

    private Line alone(OutcomeMatch match) {
        Outcome outcome = match.outcome().outcome();
        return new Line.Entry(
                List.of(
                        Cell.number(++row),
                        Cell.number(outcome.number()),
                        Cell.of(outcome.source()),
                        Cell.empty(),
                        Cell.empty(),
                        Cell.empty(),
                        Cell.of(words.whyAlone(match)),
                        Cell.of(words.decision(match)),
                        Cell.of(words.decider(match, null))));
    }

    private Line linked(OutcomeMatch match, Link link) {
        Outcome outcome = match.outcome().outcome();
        @Nullable KeptTask task = tasks.get(link.taskId());
        return new Line.Entry(
                List.of(
                        Cell.number(++row),
                        Cell.number(outcome.number()),
                        Cell.of(outcome.source()),
                        task == null ? Cell.empty() : Cell.number(task.task().number()),
                        Cell.of(words.evidence(link)),
                        new Cell.Figure(link.score(), Cell.TWO_PLACES),
                        task == null
                                ? Cell.of(Words.of("task-elsewhere"))
                                : DifferenceWords.of(task.task().text(), outcome.task()),
                        Cell.of(words.decision(match)),
                        Cell.of(words.decider(match, link))));
    }
}

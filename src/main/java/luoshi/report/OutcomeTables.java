package luoshi.report;

import java.util.ArrayList;
import java.util.List;
import luoshi.model.MatchState;
import luoshi.model.Outcome;
import luoshi.model.OutcomeMatch;

/** The sheets that list outcomes: 全年落实情况 and 有落实无任务. */
final class OutcomeTables {
    private OutcomeTables() {}

    /** The outcomes in the columns in which such a report is published. */
    static Table published(ReportContent content) {
        List<Column> columns =
                List.of(
                        new Column(Words.of("column.row"), 12, Column.Fit.WORD),
                        new Column(Words.of("column.outcome-task"), 64, Column.Fit.TEXT),
                        new Column(Words.of("column.source"), 29, Column.Fit.TEXT),
                        new Column(Words.of("column.account"), 120, Column.Fit.TEXT));
        ReportHeadings headings = new ReportHeadings(1, content.matches());
        List<Line> lines = new ArrayList<>();
        for (OutcomeMatch match : content.matches()) {
            Outcome outcome = match.outcome().outcome();
            lines.addAll(headings.before(match));
            lines.add(
                    new Line.Entry(
                            List.of(
                                    Cell.number(outcome.number()),
                                    Cell.of(outcome.task()),
                                    Cell.of(outcome.source()),
                                    Cell.of(outcome.account()))));
        }
        return table(content, SheetKind.OUTCOMES, "outcomes", columns, lines);
    }

    /** The outcomes that no task stands behind. */
    static Table withoutTask(ReportContent content) {
        List<Column> columns =
                List.of(
                        new Column(Words.of("column.row"), 10, Column.Fit.WORD),
                        new Column(Words.of("column.outcome-row"), 15, Column.Fit.WORD),
                        new Column(Words.of("column.outcome-task"), 111, Column.Fit.TEXT),
                        new Column(Words.of("column.source"), 40, Column.Fit.TEXT),
                        new Column(Words.of("column.why"), 49, Column.Fit.TEXT));
        List<OutcomeMatch> alone =
                content.matches().stream()
                        .filter(
                                match ->
                                        match.state() == MatchState.UNMATCHED
                                                || match.state() == MatchState.MISSING_TASK)
                        .toList();
        ReportHeadings headings = new ReportHeadings(2, alone);
        MatchingWords words = new MatchingWords();
        List<Line> lines = new ArrayList<>();
        int row = 0;
        for (OutcomeMatch match : alone) {
            Outcome outcome = match.outcome().outcome();
            lines.addAll(headings.before(match));
            lines.add(
                    new Line.Entry(
                            List.of(
                                    Cell.number(++row),
                                    Cell.number(outcome.number()),
                                    Cell.of(outcome.task()),
                                    Cell.of(outcome.source()),
                                    Cell.of(words.whyAlone(match)))));
        }
        return table(content, SheetKind.MATCHING, "outcomes-alone", columns, lines);
    }

    static Table table(
            ReportContent content,
            SheetKind kind,
            String key,
            List<Column> columns,
            List<Line> lines) {
        Titles titles = new Titles(content);
        int count = (int) lines.stream().filter(Line.Entry.class::isInstance).count();
        return new Table(
                kind,
                Words.of(key + ".sheet"),
                titles.title(key + ".title"),
                titles.left(),
                titles.right("count.outcomes", count),
                columns,
                lines);
    }
}

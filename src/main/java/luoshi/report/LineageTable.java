package luoshi.report;

import java.util.ArrayList;
import java.util.List;
import luoshi.model.KeptTask;
import luoshi.model.LineageGrade;
import luoshi.model.LinkState;

/** The sheet 沿革: what carries on the goals of plans and the tasks of a year. */
final class LineageTable {
    /** So much of a goal and of an account tells which one it is; whole they stand elsewhere. */
    private static final int GOAL = 130;

    private static final int ACCOUNT = 110;

    private LineageTable() {}

    static Table of(ReportContent content) {
        List<Column> columns =
                List.of(
                        new Column(Words.of("column.row"), 10, Column.Fit.WORD),
                        new Column(Words.of("column.goal-of-plan"), 61, Column.Fit.TEXT),
                        new Column(Words.of("column.aim"), 26, Column.Fit.CENTRED),
                        new Column(Words.of("column.of-year"), 13, Column.Fit.WORD),
                        new Column(Words.of("column.carrying"), 60, Column.Fit.TEXT),
                        new Column(Words.of("column.result"), 55, Column.Fit.TEXT));
        List<Line> lines = new ArrayList<>();
        String group = "";
        int row = 0;
        for (Descent one : content.further().descents()) {
            if (!one.group().equals(group)) {
                group = one.group();
                lines.add(new Line.Heading(PrintableText.of(group), 0, 1, 1));
            }
            if (one.steps().isEmpty()) {
                lines.add(entry(++row, one, none(one), ""));
            }
            for (Descent.Step step : one.steps()) {
                lines.add(entry(++row, one, carrying(step), Beginning.of(step.account(), ACCOUNT)));
            }
        }
        if (row > 0) {
            lines.add(new Line.Note(Words.of("note.lineage")));
        }
        Titles titles = new Titles(content);
        return new Table(
                SheetKind.LINEAGE,
                Words.of("lineage.sheet"),
                titles.title("lineage.title"),
                titles.left(),
                titles.right("count.descents", content.further().descents().size()),
                columns,
                lines);
    }

    private static Line entry(int row, Descent one, String carrying, String account) {
        return new Line.Entry(
                List.of(
                        Cell.number(row),
                        Cell.of(Beginning.of(one.text(), GOAL)),
                        Cell.of(one.aim()),
                        Cell.number(one.year()),
                        Cell.of(carrying),
                        Cell.of(account)));
    }

    private static String none(Descent one) {
        return one.reason() == null || one.reason().isBlank()
                ? Words.of("no-task")
                : Words.of("no-task-because", one.reason().strip());
    }

    private static String carrying(Descent.Step step) {
        KeptTask task = step.task();
        Integer number = task.task().number();
        String named =
                Words.of("numbered-task", number == null ? "" : number, task.task().text()).strip();
        if (step.continuation().state() == LinkState.CONFIRMED) {
            return named;
        }
        return Words.of(
                step.continuation().grade() == LineageGrade.CONTINUES
                        ? "carrying.proposed"
                        : "carrying.related",
                named);
    }
}

package luoshi.report;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sheet 变更记录: who changed what when. */
final class HistoryTable {
    private HistoryTable() {}

    static Table of(ReportContent content) {
        List<Column> columns =
                List.of(
                        new Column(Words.of("column.row"), 12, Column.Fit.WORD),
                        new Column(Words.of("column.when"), 25, Column.Fit.CENTRED),
                        new Column(Words.of("column.object"), 36, Column.Fit.TEXT),
                        new Column(Words.of("column.field"), 20, Column.Fit.CENTRED),
                        new Column(Words.of("column.before"), 41, Column.Fit.TEXT),
                        new Column(Words.of("column.after"), 41, Column.Fit.TEXT),
                        new Column(Words.of("column.basis"), 32, Column.Fit.TEXT),
                        new Column(Words.of("column.who"), 18, Column.Fit.CENTRED));
        DateTimeFormatter form = DateTimeFormatter.ofPattern(Words.of("date-time"), Locale.ROOT);
        List<Line> lines = new ArrayList<>();
        int row = 0;
        for (ChangeEntry change : content.further().changes()) {
            lines.add(
                    new Line.Entry(
                            List.of(
                                    Cell.number(++row),
                                    Cell.of(
                                            change.at()
                                                    .atZoneSameInstant(ZoneId.systemDefault())
                                                    .format(form)
                                                    .replace(' ', '\n')
                                                    .replace("年", "年\n")),
                                    Cell.of(change.object()),
                                    Cell.of(change.field()),
                                    Cell.of(change.before()),
                                    Cell.of(change.after()),
                                    Cell.of(change.basis()),
                                    Cell.of(change.who()))));
        }
        Titles titles = new Titles(content);
        return new Table(
                SheetKind.HISTORY,
                Words.of("history.sheet"),
                Words.of("history.title"),
                titles.left(),
                titles.right("count.changes", row),
                columns,
                lines);
    }
}

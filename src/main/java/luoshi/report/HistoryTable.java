package luoshi.report;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sheet 变更记录: who changed what when. */
final class HistoryTable {
    /** So much of what was added or deleted as a whole tells which one it is. */
    private static final int WHOLE = 60;

    private HistoryTable() {}

    static Table of(ReportContent content) {
        List<Column> columns =
                List.of(
                        new Column(Words.of("column.row"), 12, Column.Fit.WORD),
                        new Column(Words.of("column.when"), 35, Column.Fit.CENTRED),
                        new Column(Words.of("column.object"), 35, Column.Fit.TEXT),
                        new Column(Words.of("column.field"), 19, Column.Fit.CENTRED),
                        new Column(Words.of("column.before"), 38, Column.Fit.TEXT),
                        new Column(Words.of("column.after"), 38, Column.Fit.TEXT),
                        new Column(Words.of("column.basis"), 30, Column.Fit.TEXT),
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
                                                    .replace(' ', '\n')),
                                    Cell.of(change.object()),
                                    Cell.of(change.field()),
                                    Cell.of(told(change.before(), change.after())),
                                    Cell.of(told(change.after(), change.before())),
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

    /** A change is told in full; what there is only before or after, by its beginning. */
    private static String told(String value, String other) {
        return other.isEmpty() ? Beginning.of(value, WHOLE) : value;
    }
}

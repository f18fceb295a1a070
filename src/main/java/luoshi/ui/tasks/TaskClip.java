package luoshi.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import luoshi.report.ShownList;
import luoshi.workbench.TaskColumn;
import luoshi.workbench.TaskEntry;
import luoshi.workbench.TaskFacts;

/**
 * Rows as they are shown: the same columns in the same order. As text each row is a line and each
 * cell ends at a tab; as HTML a table, which Excel and WPS take first, its cells marked as text so
 * that nothing in them becomes a date or a formula.
 */
final class TaskClip {
    private static final String CELL = "<td style=\"mso-number-format:'\\@'\">";

    private final ColumnWords words;
    private final TaskFacts facts;
    private final List<TaskColumn> columns;
    private final List<TaskEntry> rows;

    TaskClip(ColumnWords words, TaskFacts facts, List<TaskColumn> columns, List<TaskEntry> rows) {
        this.words = words;
        this.facts = facts;
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream().map(words::heading).toList());
        rows.forEach(row -> lines.add(cells(row)));
        return lines;
    }

    private List<String> cells(TaskEntry row) {
        return columns.stream().map(column -> words.of(column, row, facts)).toList();
    }

    /** As text with tabs. */
    String text() {
        return lines().stream()
                .map(line -> line.stream().map(TaskClip::plain).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** A cell that holds a break or a quote stands in quotes, as spreadsheets have it. */
    private static String plain(String words) {
        boolean isQuoted =
                words.indexOf('\t') >= 0 || words.indexOf('\n') >= 0 || words.startsWith("\"");
        return isQuoted ? '"' + words.replace("\"", "\"\"") + '"' : words;
    }

    /** As a table of HTML. */
    String html() {
        StringBuilder html =
                new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><table>");
        for (List<String> line : lines()) {
            html.append("<tr>");
            for (int i = 0; i < line.size(); i++) {
                boolean isNumber = columns.get(i) == TaskColumn.NUMBER;
                html.append(isNumber ? "<td>" : CELL).append(safe(line.get(i))).append("</td>");
            }
            html.append("</tr>");
        }
        return html.append("</table></body></html>").toString();
    }

    private static String safe(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }

    /** As a list for a workbook. */
    ShownList list(String name, String title, String left, String right) {
        return new ShownList(
                name,
                title,
                left,
                right,
                columns.stream()
                        .map(column -> new ShownList.Head(words.heading(column), room(column)))
                        .toList(),
                rows.stream().map(this::cells).toList());
    }

    private static ShownList.Room room(TaskColumn column) {
        return switch (column) {
            case TEXT -> ShownList.Room.WIDE;
            case NUMBER, YEAR, STATE, OUTCOME -> ShownList.Room.NARROW;
            case UNIT, JOINT, SECTION, DEADLINE, LEADERS, PROMISES, VERDICT, ISSUER, CHANGED ->
                    ShownList.Room.MIDDLING;
        };
    }
}

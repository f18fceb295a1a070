package luoshi.ui.tasks;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import luoshi.report.ShownList;
import luoshi.ui.support.Frame;
import luoshi.ui.support.Messages;
import luoshi.workbench.TaskEntry;

/** Takes tasks out of the window as they are shown: onto the clipboard, or into a workbook. */
final class TaskSharing {
    private static final String AND = " · ";

    private final Frame frame;
    private final TasksViewModel model;
    private final TaskTable table;
    private final Messages messages;

    TaskSharing(Frame frame, TasksViewModel model, TaskTable table) {
        this.frame = frame;
        this.model = model;
        this.table = table;
        this.messages = model.messages();
    }

    private TaskClip clip(List<TaskEntry> rows) {
        return new TaskClip(new ColumnWords(messages), model.facts(), table.shown(), rows);
    }

    private List<TaskEntry> selected() {
        TaskEntry chosen = model.chosen().get();
        return model.selected().size() > 1
                ? List.copyOf(model.selected())
                : chosen == null ? List.of() : List.of(chosen);
    }

    /** Copies the selected rows as a table. */
    void copySelected() {
        copy(selected());
    }

    /** Copies every row that is shown as a table. */
    void copyShown() {
        copy(List.copyOf(model.rows()));
    }

    private void copy(List<TaskEntry> rows) {
        if (rows.isEmpty()) {
            return;
        }
        TaskClip clip = clip(rows);
        ClipboardContent content = new ClipboardContent();
        content.putString(clip.text());
        content.putHtml(clip.html());
        Clipboard.getSystemClipboard().setContent(content);
        frame.announce(messages.text("copied", rows.size()));
    }

    /** Writes the selected rows into a workbook. */
    void exportSelected() {
        export(selected());
    }

    /** Writes every row that is shown into a workbook. */
    void exportShown() {
        export(List.copyOf(model.rows()));
    }

    private void export(List<TaskEntry> rows) {
        String title = title(rows);
        String conditions =
                model.chips().stream().map(Chip::label).collect(Collectors.joining(AND));
        ShownList list =
                clip(rows)
                        .list(
                                messages.text("title"),
                                title,
                                conditions,
                                messages.text("export.count", rows.size()));
        frame.questions()
                .saveAs(
                        messages.text("export.title"),
                        messages.text("export.name", title),
                        messages.text("export.kind"))
                .ifPresent(
                        target ->
                                frame.desk()
                                        .work()
                                        .start(
                                                messages.text("export.working"),
                                                progress ->
                                                        frame.desk()
                                                                .workbench()
                                                                .reports()
                                                                .write(target, list, progress),
                                                written ->
                                                        frame.announce(
                                                                messages.text(
                                                                        "export.done",
                                                                        rows.size(),
                                                                        target.getFileName())),
                                                frame::show));
    }

    private String title(List<TaskEntry> rows) {
        List<Integer> years =
                rows.stream()
                        .map(row -> row.kept().edition().heading().year())
                        .filter(year -> year != null)
                        .distinct()
                        .sorted()
                        .toList();
        return years.isEmpty()
                ? messages.text("title")
                : years.size() == 1
                        ? messages.text("export.year", String.valueOf(years.getFirst()))
                        : messages.text(
                                "export.years",
                                String.valueOf(years.getFirst()),
                                String.valueOf(years.getLast()));
    }
}

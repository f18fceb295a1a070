package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import luoshi.model.Task;

/** Makes tasks of the rows of a table. */
final class TableTasks {
    private final String text;
    private final Remarks remarks;

    TableTasks(String text, Remarks remarks) {
        this.text = text;
        this.remarks = remarks;
    }

    List<Task> read(TableGroup group) {
        CellFlow flow = new CellFlow(text);
        List<TableEntry> entries = TableEntry.of(group, flow);
        List<TableEntry> kept =
                entries.stream().filter(entry -> !entry.taskText().isEmpty()).toList();
        List<TaskDraft> drafts = kept.stream().map(TableEntry::draft).toList();
        TaskMaker maker = TaskMaker.of(flow.flow(), drafts, remarks);
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            TableEntry entry = kept.get(i);
            Task made = maker.make(drafts.get(i), false);
            String deadline = entry.deadline();
            tasks.add(
                    new Task(
                            made.number(),
                            made.section(),
                            made.subsection(),
                            entry.taskText(drafts.get(i)),
                            made.units(),
                            made.leaders(),
                            deadline.isEmpty() ? made.deadline() : deadline,
                            false,
                            entry.passage()));
        }
        return tasks;
    }
}

package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import luoshi.model.Outcome;
import luoshi.model.Reference;

/** Makes outcomes of the rows of a table. */
final class TableOutcomes {
    private static final Paragraphs LINES = new Paragraphs(0);

    private final String text;
    private final Remarks remarks;

    TableOutcomes(String text, Remarks remarks) {
        this.text = text;
        this.remarks = remarks;
    }

    List<Outcome> read(TableGroup group) {
        CellFlow flow = new CellFlow(text);
        List<TableEntry> entries = TableEntry.of(group, flow);
        List<TableEntry> kept =
                entries.stream().filter(entry -> !entry.taskText().isEmpty()).toList();
        List<TaskDraft> drafts = kept.stream().map(TableEntry::draft).toList();
        TaskMaker maker = TaskMaker.of(flow.flow(), drafts, remarks);
        List<Outcome> rows = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            rows.add(row(group, kept.get(i), drafts.get(i), maker));
        }
        return rows;
    }

    private Outcome row(TableGroup group, TableEntry entry, TaskDraft draft, TaskMaker maker) {
        String source = entry.source();
        List<Reference> references = CitedItems.in(source);
        boolean duty = Sources.isDailyDuty(Flow.of(source).folded());
        String goal = entry.goal();
        Outcome outcome =
                new Outcome(
                        draft.number,
                        entry.taskText(draft),
                        goal.isEmpty() ? null : goal,
                        source,
                        references,
                        duty,
                        maker.units(draft),
                        entry.account(LINES),
                        List.of(),
                        entry.passage());
        if (source.isEmpty() && group.header.places().containsKey(TableColumn.SOURCE)) {
            String number = draft.number == null ? "" : String.valueOf(draft.number);
            remarks.warn("row-without-source", outcome.passage(), number);
        }
        return outcome;
    }
}

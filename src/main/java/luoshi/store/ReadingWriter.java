package luoshi.store;

import java.util.List;
import java.util.Map;
import luoshi.model.Document;
import luoshi.model.DocumentKind;
import luoshi.model.IndicatorValue;
import luoshi.model.Manuscript;
import luoshi.model.Measure;
import luoshi.model.Outcome;
import luoshi.model.Passage;
import luoshi.model.Reading;
import luoshi.model.Remark;
import luoshi.model.Task;
import luoshi.store.schema.tables.records.EditionRecord;
import luoshi.store.schema.tables.records.IndicatorValueRecord;
import luoshi.store.schema.tables.records.MeasureRecord;
import luoshi.store.schema.tables.records.OutcomeRecord;
import luoshi.store.schema.tables.records.RemarkRecord;
import luoshi.store.schema.tables.records.SourceFileRecord;
import luoshi.store.schema.tables.records.TaskRecord;
import org.jspecify.annotations.Nullable;

/** Writes what was understood of a file, row by row, in one step. */
final class ReadingWriter {
    private final Recorder recorder;
    private final Parts parts;

    ReadingWriter(Recorder recorder) {
        this(recorder, new Parts(recorder));
    }

    ReadingWriter(Recorder recorder, Parts parts) {
        this.recorder = recorder;
        this.parts = parts;
    }

    /**
     * @param takeovers for documents that take the place of an edition, by their index
     */
    void write(Reading reading, Map<Integer, Takeover> takeovers) {
        long file = sourceFile(reading.manuscript());
        for (int i = 0; i < reading.documents().size(); i++) {
            Document document = reading.documents().get(i);
            Takeover takeover = takeovers.get(i);
            if (takeover == null) {
                document(file, document);
            } else {
                new TakeoverWriter(recorder, parts, takeover).write(file, document);
            }
        }
        for (int i = 0; i < reading.remarks().size(); i++) {
            remark(file, i, reading.remarks().get(i));
        }
    }

    private long sourceFile(Manuscript manuscript) {
        SourceFileRecord row = new SourceFileRecord();
        row.setSha256(manuscript.sha256());
        row.setName(manuscript.fileName());
        row.setText(manuscript.text());
        row.setImportedAt(recorder.step().getAt());
        return recorder.insert(row).getId();
    }

    private void remark(long file, int position, Remark remark) {
        RemarkRecord row = new RemarkRecord();
        row.setSourceFileId(file);
        row.setPosition(position);
        row.setSeverity(Words.of(remark.severity()));
        row.setCode(remark.code());
        row.setArguments(remark.arguments().toArray(new String[0]));
        @Nullable Passage passage = remark.passage();
        if (passage != null) {
            row.setSpanStart(passage.start());
            row.setSpanEnd(passage.end());
        }
        recorder.insert(row);
    }

    private void document(long file, Document document) {
        EditionRecord row = new EditionRecord();
        row.setSourceFileId(file);
        Rows.fill(row, DocumentKind.of(document), document.heading());
        switch (document) {
            case Document.TaskList list -> tasks(recorder.insert(row).getId(), list.tasks());
            case Document.OutcomeReport report -> {
                row.setPeriod(report.period());
                outcomes(recorder.insert(row).getId(), report.rows());
            }
            case Document.Plan plan -> {
                row.setLastYear(plan.lastYear());
                long edition = recorder.insert(row).getId();
                measures(edition, plan.measures());
                indicators(edition, plan.indicators());
            }
        }
    }

    private void tasks(long edition, List<Task> tasks) {
        for (int i = 0; i < tasks.size(); i++) {
            task(edition, i, tasks.get(i));
        }
    }

    long task(long edition, int position, Task task) {
        TaskRecord row = new TaskRecord();
        row.setEditionId(edition);
        row.setPosition(position);
        Rows.fill(row, task);
        long id = recorder.insert(row).getId();
        parts.ofTask(id, task.units());
        return id;
    }

    private void outcomes(long edition, List<Outcome> outcomes) {
        for (int i = 0; i < outcomes.size(); i++) {
            outcome(edition, i, outcomes.get(i));
        }
    }

    long outcome(long edition, int position, Outcome outcome) {
        OutcomeRecord row = new OutcomeRecord();
        row.setEditionId(edition);
        row.setPosition(position);
        Rows.fill(row, outcome);
        long id = recorder.insert(row).getId();
        parts.ofOutcome(id, outcome);
        return id;
    }

    private void measures(long edition, List<Measure> measures) {
        for (int i = 0; i < measures.size(); i++) {
            measure(edition, i, measures.get(i));
        }
    }

    long measure(long edition, int position, Measure measure) {
        MeasureRecord row = new MeasureRecord();
        row.setEditionId(edition);
        row.setPosition(position);
        Rows.fill(row, measure);
        long id = recorder.insert(row).getId();
        parts.ofMeasure(id, measure.units());
        return id;
    }

    private void indicators(long edition, List<IndicatorValue> values) {
        for (int i = 0; i < values.size(); i++) {
            indicator(edition, i, values.get(i));
        }
    }

    long indicator(long edition, int position, IndicatorValue value) {
        IndicatorValueRecord row = new IndicatorValueRecord();
        row.setEditionId(edition);
        row.setPosition(position);
        Rows.fill(row, value);
        return recorder.insert(row).getId();
    }
}

package luoshi.store;

import static luoshi.store.schema.Tables.UNIT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.model.Document;
import luoshi.model.IndicatorValue;
import luoshi.model.Manuscript;
import luoshi.model.Measure;
import luoshi.model.Outcome;
import luoshi.model.Passage;
import luoshi.model.Reading;
import luoshi.model.Reference;
import luoshi.model.Remark;
import luoshi.model.Repair;
import luoshi.model.Responsibility;
import luoshi.model.Task;
import luoshi.store.schema.tables.records.EditionRecord;
import luoshi.store.schema.tables.records.IndicatorValueRecord;
import luoshi.store.schema.tables.records.MeasureRecord;
import luoshi.store.schema.tables.records.MeasureUnitRecord;
import luoshi.store.schema.tables.records.OutcomeRecord;
import luoshi.store.schema.tables.records.OutcomeReferenceRecord;
import luoshi.store.schema.tables.records.OutcomeUnitRecord;
import luoshi.store.schema.tables.records.RemarkRecord;
import luoshi.store.schema.tables.records.RepairRecord;
import luoshi.store.schema.tables.records.SourceFileRecord;
import luoshi.store.schema.tables.records.TaskRecord;
import luoshi.store.schema.tables.records.TaskUnitRecord;
import luoshi.store.schema.tables.records.UnitRecord;

/** Writes what was understood of a file, row by row, in one step. */
final class ReadingWriter {
    private final Recorder recorder;
    private final Map<String, Long> units = new HashMap<>();

    ReadingWriter(Recorder recorder) {
        this.recorder = recorder;
        recorder.dsl().selectFrom(UNIT).forEach(unit -> units.put(unit.getName(), unit.getId()));
    }

    void write(Reading reading) {
        long file = sourceFile(reading.manuscript());
        reading.documents().forEach(document -> document(file, document));
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
        Passage passage = remark.passage();
        if (passage != null) {
            row.setSpanStart(passage.start());
            row.setSpanEnd(passage.end());
        }
        recorder.insert(row);
    }

    private void document(long file, Document document) {
        EditionRecord row = new EditionRecord();
        row.setSourceFileId(file);
        row.setTitle(document.heading().title());
        row.setNumber(document.heading().number());
        row.setIssuer(document.heading().issuer());
        row.setYear(document.heading().year());
        switch (document) {
            case Document.TaskList list -> {
                row.setKind("task-list");
                tasks(recorder.insert(row).getId(), list.tasks());
            }
            case Document.OutcomeReport report -> {
                row.setKind("outcome-report");
                row.setPeriod(report.period());
                outcomes(recorder.insert(row).getId(), report.rows());
            }
            case Document.Plan plan -> {
                row.setKind("plan");
                row.setLastYear(plan.lastYear());
                long edition = recorder.insert(row).getId();
                measures(edition, plan.measures());
                indicators(edition, plan.indicators());
            }
        }
    }

    private void tasks(long edition, List<Task> tasks) {
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            TaskRecord row = new TaskRecord();
            row.setEditionId(edition);
            row.setPosition(i);
            row.setNumber(task.number());
            row.setSection(task.section());
            row.setSubsection(task.subsection());
            row.setText(task.text());
            row.setLeaders(task.leaders().toArray(new String[0]));
            row.setDeadline(task.deadline());
            row.setTruncated(task.truncated());
            row.setSpanStart(task.passage().start());
            row.setSpanEnd(task.passage().end());
            long id = recorder.insert(row).getId();
            for (int u = 0; u < task.units().size(); u++) {
                Responsibility unit = task.units().get(u);
                recorder.insert(new TaskUnitRecord(null, id, u, unit(unit), Words.of(unit.role())));
            }
        }
    }

    private void outcomes(long edition, List<Outcome> outcomes) {
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome outcome = outcomes.get(i);
            OutcomeRecord row = new OutcomeRecord();
            row.setEditionId(edition);
            row.setPosition(i);
            row.setNumber(outcome.number());
            row.setTask(outcome.task());
            row.setTarget(outcome.target());
            row.setSource(outcome.source());
            row.setDailyDuty(outcome.dailyDuty());
            row.setAccount(outcome.account());
            row.setSpanStart(outcome.passage().start());
            row.setSpanEnd(outcome.passage().end());
            outcomeParts(recorder.insert(row).getId(), outcome);
        }
    }

    private void outcomeParts(long id, Outcome outcome) {
        for (int i = 0; i < outcome.references().size(); i++) {
            Reference reference = outcome.references().get(i);
            recorder.insert(
                    new OutcomeReferenceRecord(null, id, i, reference.list(), reference.number()));
        }
        for (int i = 0; i < outcome.units().size(); i++) {
            Responsibility unit = outcome.units().get(i);
            recorder.insert(new OutcomeUnitRecord(null, id, i, unit(unit), Words.of(unit.role())));
        }
        for (int i = 0; i < outcome.repairs().size(); i++) {
            Repair repair = outcome.repairs().get(i);
            recorder.insert(
                    new RepairRecord(
                            null,
                            id,
                            i,
                            repair.damaged(),
                            repair.repaired(),
                            repair.applied(),
                            repair.passage().start(),
                            repair.passage().end()));
        }
    }

    private void measures(long edition, List<Measure> measures) {
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            MeasureRecord row = new MeasureRecord();
            row.setEditionId(edition);
            row.setPosition(i);
            row.setNumber(measure.number());
            row.setSection(measure.section());
            row.setText(measure.text());
            row.setSpanStart(measure.passage().start());
            row.setSpanEnd(measure.passage().end());
            long id = recorder.insert(row).getId();
            for (int u = 0; u < measure.units().size(); u++) {
                Responsibility unit = measure.units().get(u);
                recorder.insert(
                        new MeasureUnitRecord(null, id, u, unit(unit), Words.of(unit.role())));
            }
        }
    }

    private void indicators(long edition, List<IndicatorValue> values) {
        for (int i = 0; i < values.size(); i++) {
            IndicatorValue value = values.get(i);
            IndicatorValueRecord row = new IndicatorValueRecord();
            row.setEditionId(edition);
            row.setPosition(i);
            row.setName(value.name());
            row.setValue(value.value());
            row.setUnit(value.unit());
            row.setComparison(Words.of(value.comparison()));
            row.setYear(value.year());
            row.setRole(Words.of(value.role()));
            row.setQuote(value.quote());
            row.setSpanStart(value.passage().start());
            row.setSpanEnd(value.passage().end());
            recorder.insert(row);
        }
    }

    private long unit(Responsibility responsibility) {
        return units.computeIfAbsent(
                responsibility.unit(), name -> recorder.insert(new UnitRecord(null, name)).getId());
    }
}

package luoshi.store;

import static luoshi.store.schema.Tables.MEASURE;
import static luoshi.store.schema.Tables.OUTCOME;
import static luoshi.store.schema.Tables.TASK;

import luoshi.model.IndicatorValue;
import luoshi.model.Measure;
import luoshi.model.Outcome;
import luoshi.model.Task;
import luoshi.store.schema.tables.records.IndicatorValueRecord;
import luoshi.store.schema.tables.records.MeasureRecord;
import luoshi.store.schema.tables.records.OutcomeRecord;
import luoshi.store.schema.tables.records.TaskRecord;
import org.jooq.DSLContext;

/** Brings kept things to another state; what hangs on them is written anew where it differs. */
final class ItemWriter {
    private final Recorder recorder;
    private final Parts parts;

    ItemWriter(Recorder recorder, Parts parts) {
        this.recorder = recorder;
        this.parts = parts;
    }

    void change(TaskRecord row, Task task) {
        long id = row.getId();
        Task before = new TaskReader(recorder.dsl()).read(TASK.ID.eq(id)).getFirst().task();
        Rows.fill(row, task);
        recorder.update(row);
        if (!before.units().equals(task.units())) {
            parts.removeOfTask(id);
            parts.ofTask(id, task.units());
        }
    }

    void change(OutcomeRecord row, Outcome outcome) {
        long id = row.getId();
        Outcome before =
                new OutcomeReader(recorder.dsl()).read(OUTCOME.ID.eq(id)).getFirst().outcome();
        Rows.fill(row, outcome);
        recorder.update(row);
        boolean same =
                before.units().equals(outcome.units())
                        && before.references().equals(outcome.references())
                        && before.repairs().equals(outcome.repairs());
        if (!same) {
            parts.removeOfOutcome(id);
            parts.ofOutcome(id, outcome);
        }
    }

    void change(MeasureRecord row, Measure measure) {
        long id = row.getId();
        DSLContext dsl = recorder.dsl();
        Measure before = new PlanReader(dsl).measures(MEASURE.ID.eq(id)).getFirst().measure();
        Rows.fill(row, measure);
        recorder.update(row);
        if (!before.units().equals(measure.units())) {
            parts.removeOfMeasure(id);
            parts.ofMeasure(id, measure.units());
        }
    }

    void change(IndicatorValueRecord row, IndicatorValue value) {
        Rows.fill(row, value);
        recorder.update(row);
    }
}

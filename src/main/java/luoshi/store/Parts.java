package luoshi.store;

import static luoshi.store.schema.Tables.MEASURE_UNIT;
import static luoshi.store.schema.Tables.OUTCOME_REFERENCE;
import static luoshi.store.schema.Tables.OUTCOME_UNIT;
import static luoshi.store.schema.Tables.REPAIR;
import static luoshi.store.schema.Tables.TASK_UNIT;
import static luoshi.store.schema.Tables.UNIT;
import static luoshi.store.schema.Tables.UNIT_NAME;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.model.Outcome;
import luoshi.model.Reference;
import luoshi.model.Repair;
import luoshi.model.Responsibility;
import luoshi.store.schema.tables.records.MeasureUnitRecord;
import luoshi.store.schema.tables.records.OutcomeReferenceRecord;
import luoshi.store.schema.tables.records.OutcomeUnitRecord;
import luoshi.store.schema.tables.records.RepairRecord;
import luoshi.store.schema.tables.records.TaskUnitRecord;
import luoshi.store.schema.tables.records.UnitRecord;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/** Writes what hangs on tasks, rows and measures: their units, references and repairs. */
final class Parts {
    private final Recorder recorder;

    /** Every name of a unit with its key: the officer's other names too. */
    private final Map<String, Long> units = new HashMap<>();

    Parts(Recorder recorder) {
        this.recorder = recorder;
        recorder.dsl()
                .selectFrom(UNIT_NAME)
                .forEach(name -> units.put(name.getName(), name.getUnitId()));
        recorder.dsl().selectFrom(UNIT).forEach(unit -> units.put(unit.getName(), unit.getId()));
    }

    void ofTask(long task, List<Responsibility> parts) {
        for (int i = 0; i < parts.size(); i++) {
            Responsibility part = parts.get(i);
            recorder.insert(new TaskUnitRecord(null, task, i, unit(part), Words.of(part.role())));
        }
    }

    void ofMeasure(long measure, List<Responsibility> parts) {
        for (int i = 0; i < parts.size(); i++) {
            Responsibility part = parts.get(i);
            recorder.insert(
                    new MeasureUnitRecord(null, measure, i, unit(part), Words.of(part.role())));
        }
    }

    void ofOutcome(long id, Outcome outcome) {
        references(id, outcome.references());
        for (int i = 0; i < outcome.units().size(); i++) {
            Responsibility part = outcome.units().get(i);
            recorder.insert(new OutcomeUnitRecord(null, id, i, unit(part), Words.of(part.role())));
        }
        repairs(id, outcome.repairs());
    }

    private void references(long outcome, List<Reference> references) {
        for (int i = 0; i < references.size(); i++) {
            Reference reference = references.get(i);
            recorder.insert(
                    new OutcomeReferenceRecord(
                            null, outcome, i, reference.list(), reference.number()));
        }
    }

    private void repairs(long outcome, List<Repair> repairs) {
        for (int i = 0; i < repairs.size(); i++) {
            Repair repair = repairs.get(i);
            recorder.insert(
                    new RepairRecord(
                            null,
                            outcome,
                            i,
                            repair.damaged(),
                            repair.repaired(),
                            repair.applied(),
                            repair.passage().start(),
                            repair.passage().end()));
        }
    }

    void removeOfTask(long task) {
        remove(TASK_UNIT, TASK_UNIT.TASK_ID.eq(task));
    }

    void removeOfMeasure(long measure) {
        remove(MEASURE_UNIT, MEASURE_UNIT.MEASURE_ID.eq(measure));
    }

    void removeOfOutcome(long outcome) {
        remove(OUTCOME_REFERENCE, OUTCOME_REFERENCE.OUTCOME_ID.eq(outcome));
        remove(OUTCOME_UNIT, OUTCOME_UNIT.OUTCOME_ID.eq(outcome));
        remove(REPAIR, REPAIR.OUTCOME_ID.eq(outcome));
    }

    private <R extends UpdatableRecord<R>> void remove(Table<R> table, Condition which) {
        recorder.dsl().selectFrom(table).where(which).fetch().forEach(recorder::delete);
    }

    private long unit(Responsibility responsibility) {
        return units.computeIfAbsent(
                responsibility.unit(), name -> recorder.insert(new UnitRecord(null, name)).getId());
    }
}

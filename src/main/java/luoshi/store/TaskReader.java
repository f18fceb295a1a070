package luoshi.store;

import static luoshi.store.schema.Tables.EDITION;
import static luoshi.store.schema.Tables.SOURCE_FILE;
import static luoshi.store.schema.Tables.TASK;
import static luoshi.store.schema.Tables.TASK_UNIT;
import static luoshi.store.schema.Tables.UNIT;

import java.util.List;
import java.util.Map;
import luoshi.model.KeptTask;
import luoshi.model.Passage;
import luoshi.model.Responsibility;
import luoshi.model.Role;
import luoshi.model.Task;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads tasks with their units: two questions, however many tasks. */
final class TaskReader {
    private final DSLContext dsl;

    TaskReader(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<KeptTask> read(Condition which) {
        Map<Long, List<Responsibility>> units = units(which);
        return dsl.select(TASK.fields())
                .select(Documents.EDITION_FIELDS)
                .from(TASK)
                .join(EDITION)
                .on(EDITION.ID.eq(TASK.EDITION_ID))
                .join(SOURCE_FILE)
                .on(SOURCE_FILE.ID.eq(EDITION.SOURCE_FILE_ID))
                .where(which)
                .orderBy(EDITION.YEAR.desc(), EDITION.ID, TASK.POSITION, TASK.ID)
                .fetch(row -> task(row, units.getOrDefault(row.get(TASK.ID), List.of())));
    }

    private Map<Long, List<Responsibility>> units(Condition which) {
        return dsl.select(TASK_UNIT.TASK_ID, UNIT.NAME, TASK_UNIT.ROLE)
                .from(TASK_UNIT)
                .join(UNIT)
                .on(UNIT.ID.eq(TASK_UNIT.UNIT_ID))
                .join(TASK)
                .on(TASK.ID.eq(TASK_UNIT.TASK_ID))
                .join(EDITION)
                .on(EDITION.ID.eq(TASK.EDITION_ID))
                .where(which)
                .orderBy(TASK_UNIT.TASK_ID, TASK_UNIT.POSITION)
                .fetchGroups(
                        row -> row.get(TASK_UNIT.TASK_ID),
                        row ->
                                new Responsibility(
                                        row.get(UNIT.NAME),
                                        Words.enumOf(Role.class, row.get(TASK_UNIT.ROLE))));
    }

    private static KeptTask task(Record row, List<Responsibility> units) {
        Task task =
                new Task(
                        row.get(TASK.NUMBER),
                        row.get(TASK.SECTION),
                        row.get(TASK.SUBSECTION),
                        row.get(TASK.TEXT),
                        units,
                        List.of(row.get(TASK.LEADERS)),
                        row.get(TASK.DEADLINE),
                        row.get(TASK.TRUNCATED),
                        new Passage(row.get(TASK.SPAN_START), row.get(TASK.SPAN_END)));
        return new KeptTask(row.get(TASK.ID), Documents.edition(row), task);
    }
}

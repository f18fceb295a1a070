package luoshi.store;

import static luoshi.store.schema.Tables.EDITION;
import static luoshi.store.schema.Tables.OUTCOME;
import static luoshi.store.schema.Tables.TASK;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import luoshi.model.Document;
import luoshi.model.DocumentKind;
import luoshi.model.Outcome;
import luoshi.model.Task;
import luoshi.store.schema.tables.records.EditionRecord;
import luoshi.store.schema.tables.records.OutcomeRecord;
import luoshi.store.schema.tables.records.TaskRecord;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/** Puts a document in the place of an edition. */
final class TakeoverWriter {
    private final Recorder recorder;
    private final Parts parts;
    private final Takeover takeover;

    TakeoverWriter(Recorder recorder, Parts parts, Takeover takeover) {
        this.recorder = recorder;
        this.parts = parts;
        this.takeover = takeover;
    }

    void write(long file, Document document) {
        EditionRecord edition =
                recorder.dsl()
                        .selectFrom(EDITION)
                        .where(EDITION.ID.eq(takeover.edition()))
                        .fetchOptional()
                        .orElseThrow(NoSuchElementException::new);
        switch (document) {
            case Document.TaskList list -> tasks(edition, list.tasks());
            case Document.OutcomeReport report -> {
                outcomes(edition, report.rows());
                edition.setPeriod(report.period());
            }
            case Document.Plan plan -> throw new IllegalArgumentException("plans are kept apart");
        }
        edition.setSourceFileId(file);
        Rows.fill(edition, DocumentKind.of(document), document.heading());
        recorder.update(edition);
    }

    private static <R> R known(@Nullable R row) {
        if (row == null) {
            throw new NoSuchElementException("not of the edition any more");
        }
        return row;
    }

    /** An edition as it was, for what stays of it. */
    private long asItWas(EditionRecord edition) {
        EditionRecord copy = edition.copy();
        return recorder.insert(copy).getId();
    }

    private void tasks(EditionRecord edition, List<Task> tasks) {
        Map<Long, TaskRecord> before =
                new HashMap<>(
                        recorder.dsl()
                                .selectFrom(TASK)
                                .where(TASK.EDITION_ID.eq(edition.getId()))
                                .fetchMap(TASK.ID));
        ReadingWriter writer = new ReadingWriter(recorder, parts);
        for (int i = 0; i < tasks.size(); i++) {
            Long id = takeover.continued().get(i);
            if (id == null) {
                writer.task(edition.getId(), i, tasks.get(i));
            } else {
                TaskRecord row = known(before.remove(id));
                row.setPosition(i);
                new ItemWriter(recorder, parts).change(row, tasks.get(i));
            }
        }
        leave(edition, before, TASK.EDITION_ID);
    }

    private void outcomes(EditionRecord edition, List<Outcome> outcomes) {
        Map<Long, OutcomeRecord> before =
                new HashMap<>(
                        recorder.dsl()
                                .selectFrom(OUTCOME)
                                .where(OUTCOME.EDITION_ID.eq(edition.getId()))
                                .fetchMap(OUTCOME.ID));
        ReadingWriter writer = new ReadingWriter(recorder, parts);
        for (int i = 0; i < outcomes.size(); i++) {
            Long id = takeover.continued().get(i);
            if (id == null) {
                writer.outcome(edition.getId(), i, outcomes.get(i));
            } else {
                OutcomeRecord row = known(before.remove(id));
                row.setPosition(i);
                new ItemWriter(recorder, parts).change(row, outcomes.get(i));
            }
        }
        leave(edition, before, OUTCOME.EDITION_ID);
    }

    /** What the new document does not go on with: kept in the edition as it was, or removed. */
    private <R extends UpdatableRecord<R>> void leave(
            EditionRecord edition, Map<Long, R> left, TableField<R, Long> home) {
        long stays = 0;
        for (Map.Entry<Long, R> one : left.entrySet()) {
            R row = one.getValue();
            if (takeover.kept().contains(one.getKey())) {
                stays = stays == 0 ? asItWas(edition) : stays;
                row.set(home, stays);
                recorder.update(row);
            } else {
                new Removal(recorder).remove(row);
            }
        }
    }
}

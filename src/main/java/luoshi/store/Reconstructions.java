package luoshi.store;

import static luoshi.store.schema.Tables.EDITION;
import static luoshi.store.schema.Tables.LINEAGE;
import static luoshi.store.schema.Tables.LINK;
import static luoshi.store.schema.Tables.OUTCOME;
import static luoshi.store.schema.Tables.RECONSTRUCTED;
import static luoshi.store.schema.Tables.TASK;
import static luoshi.store.schema.Tables.TASK_UNIT;

import java.util.List;
import java.util.Map;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.LinkState;
import luoshi.model.Reference;
import luoshi.model.Step;
import luoshi.model.StepKind;
import luoshi.store.schema.tables.records.EditionRecord;
import luoshi.store.schema.tables.records.LinkRecord;
import luoshi.store.schema.tables.records.OutcomeRecord;
import luoshi.store.schema.tables.records.ReconstructedRecord;
import luoshi.store.schema.tables.records.TaskRecord;
import org.jspecify.annotations.Nullable;

/** Tasks made from the rows of a report whose list the ledger does not hold. */
public final class Reconstructions {
    private final Ledger ledger;

    Reconstructions(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The keys of the editions that are reconstructed, with the list that each stands for. */
    public Map<Long, String> editions() {
        return ledger.read(
                dsl ->
                        dsl.selectFrom(RECONSTRUCTED)
                                .fetchMap(RECONSTRUCTED.EDITION_ID, RECONSTRUCTED.LIST));
    }

    /**
     * Makes the tasks that rows name, and settles the rows with them, as one step.
     *
     * @param rows of one year, each with the reference that is to become a task
     * @param title by the list's name, what the reconstructed list is called
     */
    public @Nullable Step make(
            Map<KeptOutcome, Reference> rows, Map<String, String> title, int year, String subject) {
        return ledger.write(
                StepKind.DECIDE,
                subject,
                recorder ->
                        rows.forEach(
                                (row, reference) -> {
                                    long edition = edition(recorder, row, reference, title, year);
                                    settle(recorder, row, task(recorder, row, reference, edition));
                                }));
    }

    private static long edition(
            Recorder recorder,
            KeptOutcome row,
            Reference reference,
            Map<String, String> title,
            int year) {
        Long kept =
                recorder.dsl()
                        .select(EDITION.ID)
                        .from(EDITION)
                        .join(RECONSTRUCTED)
                        .on(RECONSTRUCTED.EDITION_ID.eq(EDITION.ID))
                        .where(EDITION.YEAR.eq(year))
                        .and(RECONSTRUCTED.LIST.eq(reference.list()))
                        .fetchAny(EDITION.ID);
        if (kept != null) {
            return kept;
        }
        EditionRecord edition = new EditionRecord();
        edition.setSourceFileId(
                recorder.dsl()
                        .fetchSingle(EDITION, EDITION.ID.eq(row.edition().id()))
                        .getSourceFileId());
        edition.setKind("task-list");
        edition.setTitle(title.getOrDefault(reference.list(), reference.list()));
        edition.setYear(year);
        long id = recorder.insert(edition).getId();
        recorder.insert(new ReconstructedRecord(id, reference.list()));
        return id;
    }

    private static long task(
            Recorder recorder, KeptOutcome row, Reference reference, long edition) {
        Long kept =
                recorder.dsl()
                        .select(TASK.ID)
                        .from(TASK)
                        .where(TASK.EDITION_ID.eq(edition))
                        .and(TASK.NUMBER.eq(reference.number()))
                        .fetchAny(TASK.ID);
        if (kept != null) {
            return kept;
        }
        TaskRecord task = new TaskRecord();
        task.setEditionId(edition);
        task.setPosition(reference.number());
        task.setNumber(reference.number());
        task.setSection("");
        task.setSubsection("");
        task.setText(row.outcome().task());
        task.setLeaders(new String[0]);
        task.setTruncated(false);
        task.setSpanStart(row.outcome().passage().start());
        task.setSpanEnd(row.outcome().passage().end());
        return recorder.insert(task).getId();
    }

    private void settle(Recorder recorder, KeptOutcome row, long task) {
        OutcomeRecord outcome = recorder.dsl().fetchSingle(OUTCOME, OUTCOME.ID.eq(row.id()));
        LinkRecord link = new LinkRecord();
        link.setOutcomeId(outcome.getId());
        link.setTaskId(task);
        link.setState(Words.of(LinkState.CONFIRMED));
        link.setScore(1.0);
        link.setEvidence("[]");
        link.setDecidedBy(ledger.officer());
        link.setDecidedAt(recorder.step().getAt());
        recorder.insert(link);
    }

    /** Takes reconstructed tasks away whose real ones are there, with their links, as one step. */
    public @Nullable Step drop(List<KeptTask> tasks, String subject) {
        return ledger.write(
                StepKind.MATCH, subject, recorder -> tasks.forEach(task -> drop(recorder, task)));
    }

    private static void drop(Recorder recorder, KeptTask task) {
        recorder.dsl()
                .selectFrom(LINK)
                .where(LINK.TASK_ID.eq(task.id()))
                .fetch()
                .forEach(link -> Links.delete(recorder, link));
        recorder.dsl()
                .selectFrom(LINEAGE)
                .where(LINEAGE.TASK_ID.eq(task.id()))
                .fetch()
                .forEach(recorder::delete);
        recorder.dsl()
                .selectFrom(TASK_UNIT)
                .where(TASK_UNIT.TASK_ID.eq(task.id()))
                .fetch()
                .forEach(recorder::delete);
        recorder.delete(recorder.dsl().fetchSingle(TASK, TASK.ID.eq(task.id())));
        long edition = task.edition().id();
        if (!recorder.dsl().fetchExists(TASK, TASK.EDITION_ID.eq(edition))) {
            recorder.delete(
                    recorder.dsl()
                            .fetchSingle(RECONSTRUCTED, RECONSTRUCTED.EDITION_ID.eq(edition)));
            recorder.delete(recorder.dsl().fetchSingle(EDITION, EDITION.ID.eq(edition)));
        }
    }
}

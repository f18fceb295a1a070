package luoshi.store;

import static luoshi.store.schema.Tables.CHANGE;
import static luoshi.store.schema.Tables.EMPTIED;
import static luoshi.store.schema.Tables.STEP;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import luoshi.model.ChangedRow;
import luoshi.model.HistoryFault;
import luoshi.model.ProblemException;
import luoshi.model.Step;
import luoshi.model.StepKind;
import luoshi.store.schema.DefaultSchema;
import luoshi.store.schema.tables.records.ChangeRecord;
import org.jooq.DSLContext;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;

/**
 * The history of a ledger. Nothing in it is ever changed: an undo is a step of its own that brings
 * every row back, and so is a redo.
 */
public final class History {
    private final Ledger ledger;

    History(Ledger ledger) {
        this.ledger = ledger;
    }

    /** All steps, the newest first. */
    public List<Step> steps() {
        return ledger.read(dsl -> dsl.selectFrom(STEP).orderBy(STEP.ID.desc()).fetch(ledger::step));
    }

    /** The rows that a step wrote, in their order. */
    public List<ChangedRow> changes(long step) {
        return ledger.read(dsl -> new ChangedRows(dsl).of(step));
    }

    /** The keys of the steps that touched a task or what belongs to it. */
    public Set<Long> stepsOfTask(long task) {
        return ledger.read(dsl -> new ChangedRows(dsl).stepsOfTask(task));
    }

    /** By its key when each task was last changed by hand, with what hangs on it. */
    public Map<Long, OffsetDateTime> changedTasks() {
        return ledger.read(dsl -> new ChangedTasks(dsl, ledger).all());
    }

    /** The keys of the steps that are taken back as the ledger stands. */
    public Set<Long> takenBack() {
        return takenBack(steps());
    }

    /** The step that an undo takes back next. */
    public Optional<Step> undoable() {
        List<Step> steps = steps();
        Set<Long> takenBack = takenBack(steps);
        return steps.stream()
                .filter(step -> step.kind().isWork())
                .filter(step -> !takenBack.contains(step.id()))
                .findFirst()
                .filter(step -> !isEmptied(step));
    }

    /** The step that a redo does again: the last one taken back, if nothing new came after it. */
    public Optional<Step> redoable() {
        List<Step> steps = steps();
        Set<Long> takenBack = takenBack(steps);
        for (Step step : steps) {
            if (step.kind() == StepKind.UNDO && !takenBack.contains(step.id())) {
                return byId(steps, Objects.requireNonNull(step.undoes()))
                        .filter(undone -> !isEmptied(undone));
            }
            if (step.kind().isWork() || step.kind() == StepKind.EMPTY) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether values of a step were emptied, so that it cannot be taken back. */
    private boolean isEmptied(Step step) {
        return ledger.read(
                dsl ->
                        dsl.fetchExists(
                                dsl.selectOne()
                                        .from(EMPTIED)
                                        .join(CHANGE)
                                        .on(CHANGE.ID.eq(EMPTIED.CHANGE_ID))
                                        .where(CHANGE.STEP_ID.eq(step.id()))));
    }

    /** Takes steps back, the newest first, until one is; each is a step of its own. */
    public void undoTo(Step first) {
        ledger.backUpBeforeWork();
        ledger.undisturbed(
                () -> {
                    Optional<Step> next = undoable();
                    while (next.isPresent() && next.get().id() >= first.id()) {
                        undo();
                        next = undoable();
                    }
                    return next;
                });
    }

    /** Writes every entry with its hashes to a file, one JSON object a line. */
    public void export(Path file) throws ProblemException {
        new HistoryExport(ledger).to(file);
    }

    /** The first thing wrong with the history; empty where it is whole. */
    public Optional<HistoryFault> firstFault() {
        return ledger.read(dsl -> new HistoryCheck(dsl).firstFault());
    }

    /** Takes the last step back. Returns it, or nothing where there is none. */
    public Optional<Step> undo() {
        return ledger.undisturbed(
                () -> {
                    Optional<Step> last = undoable();
                    last.ifPresent(step -> takeBack(StepKind.UNDO, step, step.id()));
                    return last;
                });
    }

    /** Does the last step taken back again. Returns it, or nothing where there is none. */
    public Optional<Step> redo() {
        return ledger.undisturbed(
                () -> {
                    Optional<Step> last = redoable();
                    last.ifPresent(step -> takeBack(StepKind.REDO, step, undoOf(step)));
                    return last;
                });
    }

    /**
     * Does a step that was taken back again, also where others came after it.
     *
     * @throws ProblemException where the rows that it changes are no longer as it left them; the
     *     ledger is unchanged
     */
    public void redo(Step step) throws ProblemException {
        try {
            ledger.undisturbed(
                    () -> {
                        takeBack(StepKind.REDO, step, undoOf(step));
                        return step;
                    });
        } catch (IllegalStateException | DataAccessException e) {
            throw new ProblemException(e, "store.moved-on", step.subject());
        }
    }

    /** How many steps came after a change. */
    public int stepsSince(long change) {
        return ledger.read(
                dsl ->
                        dsl.fetchCount(
                                dsl.selectDistinct(CHANGE.STEP_ID)
                                        .from(CHANGE)
                                        .where(CHANGE.ID.gt(change))));
    }

    /** Whether the chain is whole: the key of the first change that does not fit, or nothing. */
    public Optional<Long> firstBroken() {
        return ledger.read(History::firstBroken);
    }

    /**
     * Whether the ledger is what its history says: the first row that was written past it ({@code
     * task/12}), or nothing.
     */
    public Optional<String> firstStray() {
        return ledger.read(dsl -> new RowCheck(dsl).firstStray());
    }

    static Optional<Long> firstBroken(DSLContext dsl) {
        return new HistoryCheck(dsl).firstFault().map(HistoryFault::entry);
    }

    private void takeBack(StepKind kind, Step named, long step) {
        ledger.write(kind, named.subject(), step, recorder -> reverse(recorder, step));
    }

    private static void reverse(Recorder recorder, long step) {
        Result<ChangeRecord> changes =
                recorder.dsl()
                        .selectFrom(CHANGE)
                        .where(CHANGE.STEP_ID.eq(step))
                        .orderBy(CHANGE.ID.desc())
                        .fetch();
        for (ChangeRecord change : changes) {
            Table<?> table =
                    Objects.requireNonNull(
                            DefaultSchema.DEFAULT_SCHEMA.getTable(change.getRelation()));
            recorder.bring(table, change.getAfter(), change.getBefore());
        }
    }

    private long undoOf(Step step) {
        return steps().stream()
                .filter(undo -> undo.kind() == StepKind.UNDO)
                .filter(undo -> Objects.equals(undo.undoes(), step.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** A step is taken back by an undo or redo that has not itself been taken back. */
    private static Set<Long> takenBack(List<Step> newestFirst) {
        Set<Long> takenBack = new HashSet<>();
        for (Step step : newestFirst) {
            if (step.undoes() != null && !takenBack.contains(step.id())) {
                takenBack.add(step.undoes());
            }
        }
        return takenBack;
    }

    private static Optional<Step> byId(List<Step> steps, long id) {
        Map<Long, Step> byId = new HashMap<>();
        steps.forEach(step -> byId.put(step.id(), step));
        return Optional.ofNullable(byId.get(id));
    }
}

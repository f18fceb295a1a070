package luoshi.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import luoshi.model.ChangedRow;
import luoshi.model.HistoryFault;
import luoshi.model.ProblemException;
import luoshi.model.Step;
import luoshi.store.History;

/** Undo, redo and the history that both stand on; also after a restart. */
public final class Undoing {
    private final History history;
    private final Runnable changed;

    Undoing(History history, Runnable changed) {
        this.history = history;
        this.changed = changed;
    }

    /** The step that an undo takes back next. */
    public Optional<Step> undoable() {
        return history.undoable();
    }

    /** The step that a redo does again next. */
    public Optional<Step> redoable() {
        return history.redoable();
    }

    /** Takes the last step back; returns it. */
    public Optional<Step> undo() {
        Optional<Step> step = history.undo();
        changed.run();
        return step;
    }

    /** Does the last step taken back again; returns it. */
    public Optional<Step> redo() {
        Optional<Step> step = history.redo();
        changed.run();
        return step;
    }

    /** Takes steps back, the newest first, until that one is taken back; each is a step. */
    public void undoTo(Step step) {
        history.undoTo(step);
        changed.run();
    }

    /**
     * Does a step that was taken back again, also where others came after it.
     *
     * @throws ProblemException where what it changes has moved on; the ledger is unchanged
     */
    public void redo(Step step) throws ProblemException {
        history.redo(step);
        changed.run();
    }

    /** The keys of the steps that are taken back as the ledger stands. */
    public Set<Long> takenBack() {
        return history.takenBack();
    }

    /** The rows that a step wrote. */
    public List<ChangedRow> changes(Step step) {
        return history.changes(step.id());
    }

    /** The keys of the steps that touched a task or what belongs to it. */
    public Set<Long> stepsOfTask(long task) {
        return history.stepsOfTask(task);
    }

    /** All steps, the newest first. */
    public List<Step> steps() {
        return history.steps();
    }

    /** The first thing wrong with the history; empty where it is whole. */
    public Optional<HistoryFault> firstFault() {
        return history.firstFault();
    }

    /**
     * Writes every entry of the history with its hashes, one JSON object a line.
     *
     * @throws ProblemException where the file cannot be written; what was there stays
     */
    public void export(Path file) throws ProblemException {
        history.export(file);
        changed.run();
    }

    /** How many steps came after a change of the history. */
    public int stepsSince(long change) {
        return history.stepsSince(change);
    }

    /** The first row that was written past the history ({@code task/12}); empty where none was. */
    public Optional<String> firstStray() {
        return history.firstStray();
    }

    /** The key of the first change that does not fit the chain; empty where all fit. */
    public Optional<Long> firstBroken() {
        return history.firstBroken();
    }
}

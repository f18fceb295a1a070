package luoshi.workbench;

import java.util.List;
import java.util.Optional;
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

    /** All steps, the newest first. */
    public List<Step> steps() {
        return history.steps();
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

package luoshi.ui.history;

import luoshi.model.Step;

/**
 * A step as the history lists it.
 *
 * @param name what it did
 * @param when the day and the minute
 * @param takenBack whether it is taken back as the ledger stands
 */
record StepLine(Step step, String name, String when, boolean takenBack) {
    /** Whether it took another step back or did one again. */
    boolean isTurn() {
        return step.undoes() != null;
    }
}

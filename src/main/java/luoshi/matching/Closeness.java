package luoshi.matching;

import luoshi.model.KeptTask;

/** How close a task's wording is to an outcome's. */
record Closeness(KeptTask task, Likeness likeness) {
    double value() {
        return likeness.value();
    }
}

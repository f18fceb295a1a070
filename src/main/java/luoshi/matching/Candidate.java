package luoshi.matching;

import luoshi.model.KeptTask;
import luoshi.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A task that may answer an outcome, with all that speaks for it and against it.
 *
 * @param named the outcome's source that names it, null where none does
 * @param otherNamed whether the outcome's sources name other tasks, but not this one
 * @param names the share of named and counted things in common
 * @param units the share of the outcome's units that answer for the task
 */
record Candidate(
        KeptTask task,
        Likeness likeness,
        @Nullable Reference named,
        boolean otherNamed,
        double names,
        double units) {}

package luoshi.matching;

import luoshi.model.KeptTask;
import luoshi.model.Reference;

/** A task with the reference that names it. */
record Named(KeptTask task, Reference reference) {}

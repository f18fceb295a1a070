package luoshi.model;

/** A task that the ledger holds. */
public record KeptTask(long id, Edition edition, Task task) {}

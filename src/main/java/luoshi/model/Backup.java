package luoshi.model;

import java.nio.file.Path;
import java.time.OffsetDateTime;

/**
 * A backup of a ledger.
 *
 * @param at when it was written
 * @param lastChange the last change of the history that it holds
 * @param sealed whether it can only be read with the ledger's password
 */
public record Backup(Path file, OffsetDateTime at, long lastChange, boolean sealed) {}

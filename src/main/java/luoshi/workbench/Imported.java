package luoshi.workbench;

import luoshi.model.Reading;

/**
 * What became of a file.
 *
 * @param kept false where the ledger holds a file with the same bytes already
 */
public record Imported(Reading reading, boolean kept) {}

package luoshi.model;

import org.jspecify.annotations.Nullable;

/**
 * A document that the ledger holds. A reference is (edition, number): the same number in another
 * edition is another task.
 *
 * @param id the ledger's own key
 * @param source SHA-256 of the file that it came in
 * @param period of a report, null for lists and plans
 */
public record Edition(long id, String source, Heading heading, @Nullable String period) {}

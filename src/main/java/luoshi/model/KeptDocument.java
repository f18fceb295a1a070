package luoshi.model;

import org.jspecify.annotations.Nullable;

/**
 * A document that the ledger holds, without what is in it.
 *
 * @param lastYear of a plan, null for others or where it does not say
 * @param fileName of the file that it came in
 * @param items how many tasks, rows or measures it has
 */
public record KeptDocument(
        Edition edition,
        DocumentKind kind,
        @Nullable Integer lastYear,
        String fileName,
        int items) {}

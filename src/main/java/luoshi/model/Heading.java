package luoshi.model;

import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself.
 *
 * @param title as printed, less line-break artefacts
 * @param number the document number (京政发〔2023〕8号), null where none is printed
 * @param issuer who issued it, null where it does not say
 * @param year the year that it speaks of, null where it does not say; of a plan the first
 */
public record Heading(
        String title, @Nullable String number, @Nullable String issuer, @Nullable Integer year) {}

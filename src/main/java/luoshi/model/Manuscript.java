package luoshi.model;

/**
 * A source document's text as read, before anything is understood.
 *
 * @param fileName the file's own name, without its folders
 * @param sha256 of the file's bytes, 64 hexadecimal digits in lower case
 * @param text the whole text with line breaks as {@code \n}; every passage points into it
 */
public record Manuscript(String fileName, String sha256, String text) {}

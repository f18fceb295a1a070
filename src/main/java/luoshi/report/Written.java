package luoshi.report;

import java.util.List;

/**
 * What has been written, for the check that the officer sees.
 *
 * @param sheets in the workbook's order; a chosen sheet with nothing to show is not among them
 * @param misfits cells that would be cut off in print, as {@code sheet!A1}; none is expected
 * @param rareCharacters characters that the usual typefaces (GBK) lack, each once
 */
public record Written(List<Sheet> sheets, List<String> misfits, String rareCharacters) {
    /** Copies the lists. */
    public Written {
        sheets = List.copyOf(sheets);
        misfits = List.copyOf(misfits);
    }

    /** Several workbooks written together. */
    public static Written together(List<Written> parts) {
        StringBuilder rare = new StringBuilder();
        parts.forEach(part -> rare.append(part.rareCharacters()));
        return new Written(
                parts.stream().flatMap(part -> part.sheets().stream()).toList(),
                parts.stream().flatMap(part -> part.misfits().stream()).toList(),
                rare.codePoints()
                        .distinct()
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString());
    }

    /**
     * A sheet of the workbook.
     *
     * @param name as it stands on its tab
     * @param rows tasks or outcomes, headings not counted
     * @param pages A4 pages as laid out here
     */
    public record Sheet(SheetKind kind, String name, int rows, int pages) {}
}

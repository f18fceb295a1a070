package luoshi.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.List;

/**
 * Rows of cells set under each other in a terminal, where a full-width character takes two places.
 */
final class TextTable {
    private static final int GAP = 2;

    private TextTable() {}

    /**
     * @param rows all of the same length; the first is the header
     */
    static String of(List<List<String>> rows) {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)) + GAP));
            }
            text.append(line.toString().stripTrailing()).append(System.lineSeparator());
        }
        return text.append(System.lineSeparator()).toString();
    }

    private static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int character) {
        int kind = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
        return kind == UCharacter.EastAsianWidth.WIDE || kind == UCharacter.EastAsianWidth.FULLWIDTH
                ? 2
                : 1;
    }
}

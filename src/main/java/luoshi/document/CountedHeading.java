package luoshi.document;

import java.util.List;
import luoshi.document.format.Table;
import luoshi.model.Passage;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A heading in a row of its own with its number in the column of numbers: 一 | 科技创新, where the tasks
 * are counted 1, 2, 3.
 */
final class CountedHeading {
    private static final String WRITTEN = "[(]?[一二三四五六七八九十]{1,3}[)]?[、.]?";

    private CountedHeading() {}

    /** The heading that a row is (一、科技创新), or null. */
    static @Nullable String in(List<Passage> row, TableHeader header, String text) {
        int number = header.number();
        String counted = number < 0 ? "" : Folding.fold(row.get(number).of(text));
        if (!counted.matches(WRITTEN)) {
            return null;
        }
        List<Passage> others =
                row.stream()
                        .filter(cell -> cell.end() > cell.start() && !cell.equals(row.get(number)))
                        .distinct()
                        .toList();
        boolean named =
                others.size() == 1
                        && header.task(false).contains(row.indexOf(others.getFirst()))
                        && TableHeadings.canBe(others.getFirst().of(text));
        return named ? numbered(counted) + others.getFirst().of(text) : null;
    }

    private static String numbered(String counted) {
        return counted.matches(".*[、.)]") ? counted : counted + "、";
    }

    /** Whether a table counts its tasks in digits. */
    static boolean countsInDigits(Table table, TableHeader header, String text) {
        return header.number() >= 0
                && table.rows().stream()
                        .map(row -> Folding.fold(row.get(header.number()).of(text)))
                        .anyMatch(number -> number.matches("\\d{1,4}[.、]?"));
    }
}

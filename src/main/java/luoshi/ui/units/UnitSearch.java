package luoshi.ui.units;

import java.util.stream.Stream;
import luoshi.model.Unit;
import luoshi.text.Folding;
import luoshi.text.PinyinInitials;
import luoshi.workbench.UnitBook;

/** Finds units by characters of any of their names, or by pinyin initials. */
final class UnitSearch {
    private UnitSearch() {}

    /** Whether what is typed finds a unit; nothing typed finds every one. */
    static boolean finds(String typed, Unit unit, UnitBook book) {
        String folded = Folding.fold(typed);
        return folded.isEmpty()
                || names(unit, book)
                        .anyMatch(
                                name ->
                                        Folding.fold(name).contains(folded)
                                                || PinyinInitials.matches(typed, name));
    }

    private static Stream<String> names(Unit unit, UnitBook book) {
        return Stream.concat(Stream.of(unit.name()), book.otherNames(unit).stream());
    }
}

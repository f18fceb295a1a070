package luoshi.ui.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.model.KeptTask;
import luoshi.model.Responsibility;
import luoshi.workbench.YearBook;
import org.jspecify.annotations.Nullable;

/**
 * Whose tasks a workbook holds.
 *
 * @param unit as printed in the lists; null for all
 * @param own whether it is the officer's own unit
 * @param tasks how many
 */
record Scope(@Nullable String unit, boolean own, int tasks) {
    /** All, the own unit, then the others in the order in which the lists first name them. */
    static List<Scope> of(YearBook book, String ownUnit) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (KeptTask task : book.tasks()) {
            task.task().units().stream()
                    .map(Responsibility::unit)
                    .distinct()
                    .forEach(unit -> counts.merge(unit, 1, Integer::sum));
        }
        List<Scope> scopes = new ArrayList<>();
        scopes.add(new Scope(null, false, book.tasks().size()));
        Integer own = counts.remove(ownUnit);
        if (own != null) {
            scopes.add(new Scope(ownUnit, true, own));
        }
        counts.forEach((unit, tasks) -> scopes.add(new Scope(unit, false, tasks)));
        return List.copyOf(scopes);
    }
}

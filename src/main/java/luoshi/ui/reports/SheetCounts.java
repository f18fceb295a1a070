package luoshi.ui.reports;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import luoshi.model.KeptTask;
import luoshi.model.OutcomeMatch;
import luoshi.model.Responsibility;
import luoshi.report.SheetKind;
import luoshi.workbench.YearBook;
import org.jspecify.annotations.Nullable;

/** How much each sheet will hold. */
record SheetCounts(int tasks, int units, int outcomes) {
    /** What only the writing itself counts. */
    static final int UNCOUNTED = -1;

    static SheetCounts of(YearBook book, @Nullable String unit) {
        List<KeptTask> tasks =
                book.tasks().stream().filter(task -> unit == null || names(task, unit)).toList();
        Set<Long> ids = new HashSet<>();
        Set<String> units = new HashSet<>();
        for (KeptTask task : tasks) {
            ids.add(task.id());
            task.task().units().forEach(part -> units.add(part.unit()));
        }
        int outcomes =
                (int)
                        book.matches().stream()
                                .filter(match -> unit == null || speaksOf(match, ids))
                                .count();
        return new SheetCounts(tasks.size(), unit == null ? units.size() : 1, outcomes);
    }

    private static boolean names(KeptTask task, String unit) {
        return task.task().units().stream().map(Responsibility::unit).anyMatch(unit::equals);
    }

    private static boolean speaksOf(OutcomeMatch match, Set<Long> tasks) {
        return !match.links().isEmpty() && tasks.contains(match.links().getFirst().taskId());
    }

    int of(SheetKind kind) {
        return switch (kind) {
            case LEDGER -> tasks;
            case UNITS -> tasks == 0 ? 0 : units;
            case OUTCOMES, MATCHING -> outcomes;
            case COMMITMENTS, LINEAGE, SUMMARY -> tasks == 0 ? 0 : UNCOUNTED;
            case INDICATORS, HISTORY -> tasks + outcomes == 0 ? 0 : UNCOUNTED;
        };
    }
}

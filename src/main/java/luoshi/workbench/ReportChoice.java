package luoshi.workbench;

import java.util.Set;
import luoshi.report.Layout;
import luoshi.report.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * What the officer wants on paper.
 *
 * @param unit whose tasks alone, as printed in the lists; null for all
 * @param subject what the tasks are called in the titles, between the year and the sheet's name;
 *     null takes it from the title of their list
 */
public record ReportChoice(
        int year,
        @Nullable String unit,
        Set<SheetKind> sheets,
        Layout layout,
        @Nullable String subject) {
    /** Copies the sheets. */
    public ReportChoice {
        sheets = Set.copyOf(sheets);
    }

    /** With titles after the tasks' list. */
    public ReportChoice(int year, @Nullable String unit, Set<SheetKind> sheets, Layout layout) {
        this(year, unit, sheets, layout, null);
    }

    ReportChoice of(@Nullable String other) {
        return new ReportChoice(year, other, sheets, layout, subject);
    }

    ReportChoice with(Set<SheetKind> others) {
        return new ReportChoice(year, unit, others, layout, subject);
    }
}

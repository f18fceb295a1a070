package luoshi.workbench;

import java.util.Set;
import luoshi.report.Layout;
import luoshi.report.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * What the officer wants on paper.
 *
 * @param unit whose tasks alone, as printed in the lists; null for all
 */
public record ReportChoice(int year, @Nullable String unit, Set<SheetKind> sheets, Layout layout) {
    /** Copies the sheets. */
    public ReportChoice {
        sheets = Set.copyOf(sheets);
    }
}

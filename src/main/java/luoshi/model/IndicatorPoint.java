package luoshi.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value of an indicator with the place that states it.
 *
 * @param year of the value, null where none is known
 * @param value as printed; 万 and 亿 stay in the unit
 * @param firm whether it is said outright; false for 预计, 力争 and their like
 * @param source what states it
 * @param sourceId the ledger's key of the value in a plan (PLAN), task (TASK), outcome row
 *     (RESTATED, ACCOUNT) or value entered by hand (ENTERED)
 * @param quote the words that state it; of a value entered by hand the officer's note
 * @param passage where they stand: in the manuscript of a plan, else in the text named by the
 *     source; empty for a value entered by hand
 */
public record IndicatorPoint(
        String name,
        IndicatorRole role,
        @Nullable Integer year,
        BigDecimal value,
        String unit,
        Comparison comparison,
        boolean firm,
        Source source,
        long sourceId,
        String quote,
        Passage passage) {
    /** Where a value is stated. */
    public enum Source {
        /** A plan or work plan. */
        PLAN,
        /** A task of a list. */
        TASK,
        /** A task as a report restates it. */
        RESTATED,
        /** An account. */
        ACCOUNT,
        /** The officer, by hand. */
        ENTERED
    }
}

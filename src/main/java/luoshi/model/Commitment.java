package luoshi.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A quantity or a deliverable that a task's text promises (量化目标).
 *
 * @param what is promised, in the text's own words
 * @param value as printed, null for a deliverable; 万 and 亿 stay in the unit
 * @param unit the measure as printed (%, 万平方米, 家), empty for a deliverable
 * @param comparison how the value is meant, null for a deliverable
 * @param quote the words that promise it, a piece of the text
 * @param passage where the quote stands in the text
 * @param mark what to mark in the text: number and measure, or the verb of a deliverable
 */
public record Commitment(
        PromiseKind kind,
        String what,
        @Nullable BigDecimal value,
        String unit,
        @Nullable Comparison comparison,
        String quote,
        Passage passage,
        Passage mark) {}

package luoshi.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value that a plan states for an indicator.
 *
 * @param value as printed; 万 and 亿 stay in the unit
 * @param unit the measure as printed (%, 亿元, 项), empty where there is none
 * @param year of the value, null where none is printed
 * @param quote the words that state it
 */
public record IndicatorValue(
        String name,
        BigDecimal value,
        String unit,
        Comparison comparison,
        @Nullable Integer year,
        IndicatorRole role,
        String quote,
        Passage passage) {}

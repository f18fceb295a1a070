package luoshi.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an account reports for a commitment (落实值).
 *
 * @param value as printed, the sum where it is reported in parts, null for a deliverable; 万 and 亿
 *     stay in the unit
 * @param unit the measure as printed, empty for a deliverable
 * @param quote the words that report it, a piece of the account
 * @param passage where the quote stands in the account
 * @param mark what to mark in the account: number and measure, or the word that says it is done
 */
public record Achievement(
        @Nullable BigDecimal value, String unit, String quote, Passage passage, Passage mark) {}

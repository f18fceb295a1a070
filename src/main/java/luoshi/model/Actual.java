package luoshi.model;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

/**
 * An indicator's actual value entered by hand (手工录入).
 *
 * @param name the series' common name
 * @param unit the measure of the value; 万 and 亿 stay in it
 * @param note where it is known from, in the officer's words; empty for none
 */
public record Actual(
        long id,
        String name,
        String unit,
        int year,
        BigDecimal value,
        String note,
        String enteredBy,
        OffsetDateTime enteredAt) {}

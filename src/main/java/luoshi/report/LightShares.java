package luoshi.report;

import java.math.BigDecimal;

/**
 * From which share of the target on an indicator is green, and from which yellow.
 *
 * @param green 1 is the whole target
 * @param yellow not above green
 */
public record LightShares(BigDecimal green, BigDecimal yellow) {
    /** Green from the whole target, yellow from nine tenths. */
    public static final LightShares USUAL = new LightShares(BigDecimal.ONE, new BigDecimal("0.9"));

    static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString();
    }
}

package luoshi.commitment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import luoshi.model.Achievement;
import luoshi.model.Commitment;
import luoshi.text.Folding;
import luoshi.text.NumberReader;
import org.jspecify.annotations.Nullable;

/** How far what is reported lies from what was promised. */
public final class Margin {
    private Margin() {}

    /**
     * The achievement less the commitment, in the commitment's measure; null where there is no
     * number on a side, or the measures cannot be compared.
     */
    public static @Nullable BigDecimal of(
            Commitment commitment, @Nullable Achievement achievement) {
        BigDecimal promised = commitment.value();
        BigDecimal reported = achievement == null ? null : achievement.value();
        if (promised == null || achievement == null || reported == null) {
            return null;
        }
        BigDecimal factor = factor(achievement.unit(), commitment.unit());
        return factor == null
                ? null
                : reported.multiply(factor).subtract(promised).round(MathContext.DECIMAL32);
    }

    /** What a number in one measure is multiplied by in another; null where nobody knows. */
    private static @Nullable BigDecimal factor(String from, String to) {
        String one = Folding.fold(from);
        String other = Folding.fold(to);
        BigDecimal large = NumberReader.factor(one.substring(0, large(one)));
        large =
                large.divide(
                        NumberReader.factor(other.substring(0, large(other))),
                        MathContext.DECIMAL64);
        String bare = one.substring(large(one));
        String bareOther = other.substring(large(other));
        if (bare.equals(bareOther)) {
            return large;
        }
        Optional<Scale> scale = Scale.at(bare, 0);
        Optional<Scale> scaleOther = Scale.at(bareOther, 0);
        return scale.isPresent()
                        && scaleOther.isPresent()
                        && scale.get().comparesWith(scaleOther.get())
                ? large.multiply(scale.get().factor())
                        .divide(scaleOther.get().factor(), MathContext.DECIMAL64)
                : null;
    }

    private static int large(String unit) {
        int end = 0;
        while (end < unit.length() && "百千万亿".indexOf(unit.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}

package luoshi.commitment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import luoshi.model.Achievement;
import luoshi.model.Commitment;
import luoshi.text.Folding;
import luoshi.text.NumberReader;

/** By how much what is reported differs from what was promised (差额): a pure function. */
public final class Gap {
    private Gap() {}

    /**
     * Reported less promised, in the promise's measure; empty where there is no number on both
     * sides or their measures cannot be compared exactly.
     */
    public static Optional<BigDecimal> of(Commitment promised, Achievement reported) {
        if (promised.value() == null || reported.value() == null) {
            return Optional.empty();
        }
        if (promised.unit().equals(reported.unit())) {
            return Optional.of(plain(reported.value().subtract(promised.value())));
        }
        String from = Folding.fold(reported.unit());
        String to = Folding.fold(promised.unit());
        Optional<Scale> said = Scale.at(from, magnitude(from));
        Optional<Scale> wanted = Scale.at(to, magnitude(to));
        if (said.isEmpty() || wanted.isEmpty() || !said.get().comparesWith(wanted.get())) {
            return Optional.empty();
        }
        BigDecimal inPromised =
                reported.value()
                        .multiply(size(from, said.get()))
                        .divide(size(to, wanted.get()), MathContext.DECIMAL64);
        return Optional.of(plain(inPromised.subtract(promised.value())));
    }

    private static BigDecimal size(String unit, Scale scale) {
        return NumberReader.factor(unit.substring(0, magnitude(unit))).multiply(scale.factor());
    }

    private static int magnitude(String unit) {
        int end = 0;
        while (end < unit.length() && "百千万亿".indexOf(unit.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}

package luoshi.workbench;

import java.math.BigDecimal;
import java.util.Optional;
import luoshi.commitment.Gap;
import luoshi.model.Achievement;

/** By how much what is reported differs from what was promised (差额). */
public final class TargetGap {
    private TargetGap() {}

    /**
     * Reported less promised, in the promise's measure; empty where nothing is reported or the two
     * cannot be compared exactly.
     */
    public static Optional<BigDecimal> of(Target target) {
        Achievement reported = target.judgement().achievement();
        return reported == null
                ? Optional.empty()
                : Gap.of(target.judgement().commitment(), reported);
    }
}

package luoshi.commitment;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import luoshi.model.Comparison;
import luoshi.model.Verdict;

/** Holds a reported number against a promised one. */
final class Sizes {
    /** 左右 is kept within so much of the value. */
    private static final BigDecimal ABOUT = new BigDecimal("0.05");

    /** So many times what was promised is more likely something else. */
    private static final BigDecimal FAR = BigDecimal.valueOf(3);

    private static final Pattern UNDER = Pattern.compile("(?:不足|不到|未达|未满|不满|仅差|接近|近)$");
    private static final Pattern OVER = Pattern.compile("(?:超过|超出|突破|超|多于|高于)$");
    private static final Pattern CUT = Pattern.compile("减|压|降|缩|腾退");

    private Sizes() {}

    /**
     * @param base what is reported, in the promised measure's base
     * @param reported how it is reported; its value may be a part of the base
     */
    static Verdict compare(Promise promise, BigDecimal base, Quantity reported) {
        Quantity promised = promise.quantity();
        BigDecimal goal = promised == null ? zeroGoal(promise) : promised.base();
        Comparison meant =
                promise.commitment().comparison() == null
                        ? Comparison.EXACTLY
                        : promise.commitment().comparison();
        if (meant != Comparison.AT_MOST
                && goal.signum() > 0
                && base.compareTo(goal.multiply(FAR)) > 0) {
            return Verdict.UNDECIDABLE;
        }
        int order =
                order(base, goal, reported, meant, promised != null && promised.number().more());
        if (order == UNSURE) {
            return Verdict.UNDECIDABLE;
        }
        return switch (meant) {
            case AT_MOST -> atMost(order, reported);
            case REDUCE_BY -> cut(order, reported);
            case ABOUT -> about(base, goal, order);
            case AT_LEAST, EXACTLY ->
                    order > 0 ? Verdict.EXCEEDED : order == 0 ? Verdict.MET : Verdict.MISSED;
        };
    }

    private static final int UNSURE = 9;

    private static BigDecimal zeroGoal(Promise promise) {
        BigDecimal value = promise.commitment().value();
        return value == null ? BigDecimal.ZERO : value;
    }

    /** Below, as much, above; or unsure, where the report is not exact enough to tell. */
    private static int order(
            BigDecimal base,
            BigDecimal goal,
            Quantity reported,
            Comparison meant,
            boolean promisesMore) {
        int order = base.compareTo(goal);
        String before = reported.before();
        if (UNDER.matcher(before).find()) {
            return order <= 0 ? -1 : UNSURE;
        }
        boolean over = reported.number().more() || OVER.matcher(before).find();
        if (over) {
            // 8000余处 said again is as much
            boolean again = order == 0 && promisesMore && reported.number().more();
            return order >= 0 ? again ? 0 : 1 : UNSURE;
        }
        boolean least = reported.following().matches("^及?以上.*");
        if (least && order < 0) {
            return UNSURE;
        }
        boolean vague = reported.comparison() == Comparison.ABOUT && meant != Comparison.ABOUT;
        return vague && near(base, goal) ? UNSURE : order;
    }

    private static boolean near(BigDecimal base, BigDecimal goal) {
        return base.subtract(goal).abs().compareTo(goal.abs().multiply(ABOUT)) <= 0;
    }

    private static Verdict atMost(int order, Quantity reported) {
        if (reported.comparison() == Comparison.REDUCE_BY) {
            return Verdict.MET;
        }
        return order <= 0 ? Verdict.MET : Verdict.MISSED;
    }

    private static Verdict cut(int order, Quantity reported) {
        String clause = reported.before() + reported.following();
        if (!CUT.matcher(clause).find()) {
            return Verdict.UNDECIDABLE;
        }
        return order >= 0 ? Verdict.MET : Verdict.MISSED;
    }

    private static Verdict about(BigDecimal base, BigDecimal goal, int order) {
        if (near(base, goal)) {
            return Verdict.MET;
        }
        return order > 0 ? Verdict.EXCEEDED : Verdict.MISSED;
    }
}

package luoshi.ui.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import luoshi.model.Comparison;
import luoshi.model.IndicatorPoint;
import luoshi.model.IndicatorSeries.Light;
import luoshi.ui.support.Messages;
import org.jspecify.annotations.Nullable;

/** Puts indicators into words. */
final class IndicatorWords {
    static final String NOTHING = "—";
    private static final int MOST_PLACES = 2;

    private final Messages messages;

    IndicatorWords(Messages messages) {
        this.messages = messages;
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** A share as a percentage, without the sign. */
    static String percent(BigDecimal share) {
        return plain(share.movePointRight(2));
    }

    /** A reckoned value, rounded as far as it is worth saying. */
    static String rounded(BigDecimal value) {
        int places = value.abs().compareTo(BigDecimal.valueOf(1000)) >= 0 ? 0 : MOST_PLACES;
        return plain(value.setScale(places, RoundingMode.HALF_UP));
    }

    static String value(@Nullable IndicatorPoint point) {
        return point == null ? NOTHING : plain(point.value());
    }

    /** A target with the sign of how it is meant. */
    String target(@Nullable IndicatorPoint point) {
        return point == null ? NOTHING : meant(point.comparison(), plain(point.value()));
    }

    private String meant(Comparison comparison, String value) {
        return messages.text("target." + comparison, value);
    }

    static String year(@Nullable IndicatorPoint point) {
        return point == null || point.year() == null ? "" : point.year().toString();
    }

    /** The word beside the light: why there is none, where there is none. */
    String light(IndicatorLine line) {
        Light light = line.series().light();
        if (light != Light.NONE) {
            return messages.text("light." + light);
        }
        if (line.actual() != null) {
            return messages.text("light.no-target");
        }
        return messages.text(line.expected() == null ? "light.no-actual" : "light.expected");
    }

    Messages messages() {
        return messages;
    }
}

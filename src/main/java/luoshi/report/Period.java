package luoshi.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The time that a report speaks of, as an edition names it. */
final class Period {
    private static final Pattern PART = Pattern.compile("(\\d{4})-([QH]?)(\\d{1,2})$");
    private static final int MONTHS_A_QUARTER = 3;
    private static final int MONTHS_A_HALF = 6;

    private Period() {}

    /** Its last month as {@code 2023-09}, so that periods can be put in order; empty for null. */
    static String end(@Nullable String period) {
        if (period == null) {
            return "";
        }
        Matcher part = PART.matcher(period);
        if (!part.find()) {
            return period + "-12";
        }
        int number = Integer.parseInt(part.group(3));
        int month =
                switch (part.group(2)) {
                    case "Q" -> number * MONTHS_A_QUARTER;
                    case "H" -> number * MONTHS_A_HALF;
                    default -> number;
                };
        return part.group(1) + (month < 10 ? "-0" : "-") + month;
    }
}

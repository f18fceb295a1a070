package luoshi.document;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/** The time that a report speaks of, from its title. */
final class Period {
    private static final Pattern TIME =
            Pattern.compile(
                    "(\\d{4})年(?:第?([一二三四1-4])季度|(上半年)|(下半年)|(\\d{1,2})(?:[-至](\\d{1,2}))?月)?");

    private Period() {}

    /** {@code 2021}, {@code 2021-Q1}, {@code 2021-H1}, {@code 2021-11}, {@code 2023-01/2023-04}. */
    static @Nullable String in(String title) {
        Matcher matcher = TIME.matcher(Folding.fold(title));
        if (!matcher.find()) {
            return null;
        }
        String year = matcher.group(1);
        String quarter = matcher.group(2);
        if (quarter != null) {
            return year + "-Q" + Numerals.value(quarter);
        }
        if (matcher.group(3) != null) {
            return year + "-H1";
        }
        if (matcher.group(4) != null) {
            return year + "-H2";
        }
        String month = matcher.group(5);
        return month == null ? year : months(year, month, matcher.group(6));
    }

    private static String months(String year, String first, @Nullable String last) {
        return last == null ? month(year, first) : month(year, first) + "/" + month(year, last);
    }

    private static String month(String year, String month) {
        return String.format(Locale.ROOT, "%s-%02d", year, Integer.parseInt(month));
    }
}

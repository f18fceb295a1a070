package luoshi.ui.shell;

import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.ui.support.Messages;
import luoshi.workbench.YearBook;

/** Until when the outcomes of a year speak. */
final class DataDate {
    private static final Pattern PERIOD =
            Pattern.compile("(?:\\d{4}-\\d{2}/)?(\\d{4})(?:-(?:Q(\\d)|H(\\d)|(\\d{2})))?");

    private DataDate() {}

    /** The sentence for the status line; empty for a year without outcomes. */
    static String of(YearBook book, Messages messages) {
        return book.matches().stream()
                .map(match -> match.outcome().edition().period())
                .filter(Objects::nonNull)
                .map(PERIOD::matcher)
                .filter(Matcher::matches)
                .map(DataDate::yearAndMonth)
                .max(Comparator.comparingInt(date -> date[0] * 100 + date[1]))
                .map(date -> messages.text("data-date", date[0], date[1]))
                .orElse("");
    }

    private static int[] yearAndMonth(Matcher period) {
        int month = 12;
        if (period.group(2) != null) {
            month = 3 * Integer.parseInt(period.group(2));
        } else if (period.group(3) != null) {
            month = 6 * Integer.parseInt(period.group(3));
        } else if (period.group(4) != null) {
            month = Integer.parseInt(period.group(4));
        }
        return new int[] {Integer.parseInt(period.group(1)), month};
    }
}

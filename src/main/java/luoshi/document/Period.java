package luoshi.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/** The time that a report speaks of, from its title. */
final class Period {
    private static final Pattern PART =
            Pattern.compile(
                    "(?<nine>前三季度)|第?(?<quarter>[一二三四1-4])季度|(?<half>上半年|年中|(?<!下)半年)|(?<rest>下半年)"
                            + "|(?:截[至止]|前)(?<until>\\d{1,2})个?月"
                            + "|(?<first>\\d{1,2})月?[-至~](?<last>\\d{1,2})月|(?<only>\\d{1,3})月(?!\\d{1,2}日)");

    private static final Pattern UNTIL =
            Pattern.compile(
                    "\\(?(?:(?:统计|数据|时间|进展|完成情况)?截[至止]|统计(?:时间|日期)|数据(?:时间|日期))(?:时间|日期|时点)?:?(?:(?<year>20\\d{2})年)?"
                            + "(?<month>\\d{1,2})月(?:\\d{1,2}日|底|末)?\\)?");
    private static final int YEAR = 4;
    private static final int MONTHS = 12;

    private Period() {}

    /** {@code 2021}, {@code 2021-Q1}, {@code 2021-H1}, {@code 2021-11}, {@code 2023-01/2023-04}. */
    static @Nullable String in(String title) {
        return in(title, null);
    }

    /**
     * The same of a title that may leave out the year.
     *
     * @param known the year where the title names none, null where nobody knows it
     */
    static @Nullable String in(String title, @Nullable Integer known) {
        String folded = Folding.fold(title);
        MatchResult named = DocumentYear.in(folded);
        if (named == null && known == null) {
            return null;
        }
        String year = named == null ? String.valueOf(known) : named.group(1);
        Matcher part = PART.matcher(folded);
        return part.find(named == null ? 0 : named.end()) ? year + part(year, part) : year;
    }

    /**
     * The time of a report whose title names no more than a year: that of its column of accounts
     * (1—9月完成情况), or of a line above it that says until when (统计截止时间：…9月30日).
     *
     * @param titled what the title says
     * @param columns what the columns of accounts are called
     */
    static @Nullable String narrowed(
            @Nullable String titled, List<String> columns, List<Line> above) {
        if (titled == null || titled.length() > YEAR) {
            return titled;
        }
        List<String> named =
                columns.stream().map(one -> in(titled + "年" + one)).distinct().toList();
        if (named.size() == 1 && !titled.equals(named.getFirst())) {
            return named.getFirst();
        }
        for (Line line : above) {
            Matcher until = UNTIL.matcher(Folding.fold(line.text()));
            boolean same =
                    until.matches()
                            && (until.group("year") == null || titled.equals(until.group("year")));
            if (same && Integer.parseInt(until.group("month")) < MONTHS) {
                return titled + "-01/" + titled + month(until.group("month"));
            }
        }
        return titled;
    }

    private static String part(String year, Matcher part) {
        if (part.group("nine") != null) {
            return "-01/" + year + "-09";
        }
        String quarter = part.group("quarter");
        if (quarter != null) {
            return "-Q" + Numerals.value(quarter);
        }
        if (part.group("half") != null || part.group("rest") != null) {
            return part.group("half") != null ? "-H1" : "-H2";
        }
        if (part.group("until") != null) {
            return "-01/" + year + month(part.group("until"));
        }
        return part.group("only") != null
                ? months(year, part.group("only"))
                : month(part.group("first")) + "/" + year + month(part.group("last"));
    }

    /** One month, or two whose dash has been lost: 19月 for 1—9月. */
    private static String months(String year, String digits) {
        if (Integer.parseInt(digits) <= MONTHS) {
            return month(digits);
        }
        int first = Integer.parseInt(digits.substring(0, 1));
        int last = Integer.parseInt(digits.substring(1));
        return 0 < first && first < last && last <= MONTHS
                ? month(digits.substring(0, 1)) + "/" + year + month(digits.substring(1))
                : "";
    }

    private static String month(String month) {
        return String.format(Locale.ROOT, "-%02d", Integer.parseInt(month));
    }
}

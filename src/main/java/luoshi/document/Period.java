package luoshi.document;

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
                            + "|(?<first>\\d{1,2})月?[-至~](?<last>\\d{1,2})月|(?<only>\\d{1,2})月(?!\\d{1,2}日)");

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
                ? month(part.group("only"))
                : month(part.group("first")) + "/" + year + month(part.group("last"));
    }

    private static String month(String month) {
        return String.format(Locale.ROOT, "-%02d", Integer.parseInt(month));
    }
}

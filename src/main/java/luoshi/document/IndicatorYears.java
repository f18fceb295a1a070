package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One indicator's values for several years in one clause: …率2023年达到55%、2025年达到70%. On folded text.
 */
final class IndicatorYears {
    private static final String NAME = "(?<name>[^,。;:!?\\d]{0,40}?)(?:力争|预计|将|[到至])*";
    private static final String YEAR = "(?:力争|预计|[到至])*(?<year>20\\d{2})年(?:底|末)?";
    private static final String VALUE =
            "(?<verb>"
                    + IndicatorWords.LEVEL
                    + ")(?<about>"
                    + IndicatorWords.LIMIT_BEFORE
                    + ")?"
                    + IndicatorWords.VALUE
                    + "(?<limit>"
                    + IndicatorWords.LIMIT_BEHIND
                    + ")?";
    private static final Pattern FIRST = Pattern.compile(NAME + "(?:" + YEAR + ")?" + VALUE);
    private static final Pattern NEXT = Pattern.compile("[、和及]" + YEAR + "(?:力争)?" + VALUE);
    private static final Pattern APART =
            Pattern.compile(
                    NAME
                            + "(?<years>20\\d{2}年(?:底|末)?(?:[、和及][到至]?20\\d{2}年(?:底|末)?)+)(?:分别|依次)(?<verb>"
                            + IndicatorWords.LEVEL
                            + ")(?<values>\\d[^,。;:!?]+)");
    private static final Pattern EACH_YEAR = Pattern.compile("20\\d{2}");
    private static final Pattern EACH_VALUE =
            Pattern.compile(
                    IndicatorWords.VALUE + "(?<limit>" + IndicatorWords.LIMIT_BEHIND + ")?[、和及]?");

    private IndicatorYears() {}

    /**
     * What a clause states of one indicator for named years, in order; nothing where no year is.
     */
    static List<IndicatorClause.Found> in(String clause) {
        Matcher apart = APART.matcher(clause);
        return apart.matches() ? apart(clause, apart) : joined(clause);
    }

    private static List<IndicatorClause.Found> joined(String clause) {
        Matcher value = FIRST.matcher(clause);
        if (!value.lookingAt()) {
            return List.of();
        }
        List<IndicatorClause.Found> found = new ArrayList<>();
        int start = value.start("name");
        int nameEnd = value.end("name");
        boolean dated = value.group("year") != null;
        found.add(found(start, nameEnd, value, year(value.group("year"))));
        int end = value.end();
        Matcher next = NEXT.matcher(clause);
        while (next.region(end, clause.length()).lookingAt()) {
            found.add(found(start, nameEnd, next, year(next.group("year"))));
            end = next.end();
        }
        return end == clause.length() && (dated || found.size() > 1) ? found : List.of();
    }

    private static List<IndicatorClause.Found> apart(String clause, Matcher apart) {
        List<IndicatorClause.Found> found = new ArrayList<>();
        Matcher year = EACH_YEAR.matcher(apart.group("years"));
        Matcher value = EACH_VALUE.matcher(clause);
        int at = apart.start("values");
        while (year.find() && value.region(at, clause.length()).lookingAt()) {
            found.add(
                    new IndicatorClause.Found(
                            apart.start("name"),
                            apart.end("name"),
                            "",
                            "",
                            IndicatorWords.value(value.group("value")),
                            value.start("unit"),
                            value.end("unit"),
                            value.group("unit"),
                            apart.group("verb"),
                            value.group("limit"),
                            Integer.valueOf(year.group()),
                            apart.end()));
            at = value.end();
        }
        return at == clause.length() && !year.find() ? found : List.of();
    }

    private static @Nullable Integer year(@Nullable String printed) {
        return printed == null ? null : Integer.valueOf(printed);
    }

    private static IndicatorClause.Found found(
            int start, int nameEnd, Matcher value, @Nullable Integer year) {
        return new IndicatorClause.Found(
                start,
                nameEnd,
                "",
                "",
                IndicatorWords.value(value),
                value.start("unit"),
                value.end("unit"),
                value.group("unit"),
                value.group("verb"),
                IndicatorWords.limit(value),
                year,
                value.end());
    }
}

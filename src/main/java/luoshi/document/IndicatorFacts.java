package luoshi.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Further ways in which a clause states values: a change between two years, a multiple of the
 * country's, a place in a ranking, several names with as many values. On folded text.
 */
final class IndicatorFacts {
    private static final Pattern FROM_TO =
            Pattern.compile(
                    "(?<name>[^,。;:!?]{2,40}?)[从由](?:(?<first>20\\d{2})年(?:底|末)?的?)?(?<old>[\\d.]+)(?<unit>"
                            + IndicatorWords.UNIT
                            + ")(?:提升|提高|增长|增加|扩大|上升|下降|降低|减少|缩短|压缩|缩小|增|升|降|提)[到至](?:(?<last>20\\d{2})年(?:底|末)?的?)?"
                            + "(?<new>[\\d.]+)(?<measure>"
                            + IndicatorWords.UNIT
                            + ")(?<limit>左右|以上|以内|以下)?");

    /** Where a doubling starts from: …在2020年20家的基础上实现翻一番. What it comes to is not printed. */
    private static final Pattern DOUBLED =
            Pattern.compile(
                    "(?<name>[^,。;:!?]{2,40}?)在(?<first>20\\d{2})年(?:底|末)?的?(?<old>[\\d.]+)(?<unit>"
                            + IndicatorWords.UNIT
                            + ")的?基础上(?:力争|实现|再)*翻[一两二三]番(?:以上|左右)?");

    private static final Pattern TIMES =
            Pattern.compile(
                    "(?<name>[^,。;:!?]{3,40}?)(?:达到|达|是|为|相当于)(?<of>[^,。;:!?\\d]{2,16}?)的?(?<value>\\d+(?:\\.\\d+)?)倍");
    private static final Pattern RANKED =
            Pattern.compile(
                    "(?<name>[^,。;:!?]{0,40}?)(?:连续[\\d一二两三四五六七八九十]+年|稳|始终|持续|继续|仍)?"
                            + "(?:位列|位居|排名|名列|蝉联|跃居|跃升至|上升至|升至|保持|(?<!均)居|列)(?<of>[^,。;:!?]{0,24}?)"
                            + "(?:(?:第(?<place>[一二三四五六七八九十]{1,3}|\\d{1,3}))(?:位|名)?|(?<top>首位|榜首|第一位))");
    private static final Pattern IN =
            Pattern.compile(
                    ".{0,12}?在(?:(?<year>20\\d{2})年?)?\"?《?(?<list>.{4,30}?)》?\"?(?:报告|榜单|排行榜)?中");
    private static final Pattern YEAR_OF_LIST = Pattern.compile("(20\\d{2})年?$");

    /** An index has no measure. */
    private static final Pattern INDEX =
            Pattern.compile(
                    "(?<name>[^,。;:!?\\d]{2,30}(?:指数|得分|系数|[a-z]值|(?<!占)比))(?:力争|预计|将)?(?<verb>"
                            + IndicatorWords.LEVEL
                            + ")(?:1[:∶])?(?<value>\\d+(?:\\.\\d+)?)(?:[:∶]1)?(?<limit>左右|以上|以内|以下)?");

    private IndicatorFacts() {}

    /**
     * What a clause states in one of these ways, in order.
     *
     * @param goals whether it stands among goals
     */
    static List<IndicatorClause.Found> in(String clause, boolean goals) {
        List<IndicatorClause.Found> found = new ArrayList<>(IndicatorYears.in(clause));
        if (!found.isEmpty()) {
            return found;
        }
        Matcher change = FROM_TO.matcher(clause);
        Matcher doubled = DOUBLED.matcher(clause);
        Matcher times = TIMES.matcher(clause);
        Matcher ranked = RANKED.matcher(clause);
        Matcher index = INDEX.matcher(clause);
        if (index.matches()) {
            found.add(index(index));
        } else if (change.matches()) {
            if (change.group("first") != null) {
                found.add(changed(change, "first", "old"));
            }
            found.add(changed(change, "last", "new"));
        } else if (doubled.matches()) {
            found.add(changed(doubled, "first", "old"));
        } else if (times.matches()) {
            String suffix = "与" + times.group("of") + "之比";
            found.add(found(times, "name", "", suffix, decimal(times, "value"), "倍", null));
        } else if (ranked.matches()) {
            rank(ranked, found);
        } else {
            List<IndicatorClause.Found> apart = IndicatorsApart.in(clause);
            return apart == null ? IndicatorCounts.in(clause, goals) : apart;
        }
        return found;
    }

    private static IndicatorClause.Found index(Matcher index) {
        return new IndicatorClause.Found(
                index.start("name"),
                index.end("name"),
                "",
                "",
                decimal(index, "value"),
                0,
                0,
                "",
                index.group("verb"),
                index.group("limit"),
                null,
                index.end());
    }

    private static IndicatorClause.Found changed(Matcher change, String year, String value) {
        String printed = change.group(year);
        String measure = value.equals("new") ? "measure" : "unit";
        return new IndicatorClause.Found(
                change.start("name"),
                change.end("name"),
                "",
                "",
                decimal(change, value),
                change.start(measure),
                change.end(measure),
                change.group(measure),
                "为",
                value.equals("new") ? change.group("limit") : null,
                printed == null ? null : Integer.valueOf(printed),
                change.end());
    }

    private static void rank(Matcher ranked, List<IndicatorClause.Found> found) {
        String place = ranked.group("place");
        int rank = place == null ? 1 : Numerals.value(place);
        String of = ranked.group("of");
        Matcher list = IN.matcher(ranked.group("name"));
        if (list.matches()) {
            String printed = list.group("year");
            String name = list.group("list");
            Matcher year = YEAR_OF_LIST.matcher(name);
            if (printed == null && year.find()) {
                printed = year.group(1);
            }
            String named = YEAR_OF_LIST.matcher(name).replaceFirst("");
            Integer when = printed == null ? null : Integer.valueOf(printed);
            found.add(found(ranked, null, named, "排名", BigDecimal.valueOf(rank), "位", when));
        } else if (ranked.group("name").length() + of.length() >= 4) {
            BigDecimal value = BigDecimal.valueOf(rank);
            boolean bare = ranked.group("name").isEmpty();
            found.add(
                    bare
                            ? found(ranked, null, of, "排名", value, "位", null)
                            : found(ranked, "name", "", of + "排名", value, "位", null));
        }
    }

    private static BigDecimal decimal(Matcher matcher, String group) {
        return new BigDecimal(matcher.group(group));
    }

    /** One whose unit stands nowhere. */
    private static IndicatorClause.Found found(
            Matcher matcher,
            @Nullable String nameGroup,
            String prefix,
            String suffix,
            BigDecimal value,
            String unit,
            @Nullable Integer year) {
        int start = nameGroup == null ? 0 : matcher.start(nameGroup);
        int end = nameGroup == null ? 0 : matcher.end(nameGroup);
        return new IndicatorClause.Found(
                start, end, prefix, suffix, value, 0, 0, unit, "为", null, year, matcher.end());
    }
}

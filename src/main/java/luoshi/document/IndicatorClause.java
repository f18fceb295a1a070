package luoshi.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.model.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * What one clause says of indicators: nothing but names, verbs and values, or a place in a ranking.
 * On folded text; places are counted from the clause's beginning.
 */
final class IndicatorClause {
    /**
     * A value found.
     *
     * @param nameStart where its name stands; empty where the clause leaves it to the one before
     * @param nameEnd behind its name
     * @param prefix what the verb puts in front of the name
     * @param suffix what the verb adds to the name (年均增速)
     * @param unitStart where the unit is printed
     * @param unitEnd behind it, equal to the start where it is not printed
     * @param unit the measure, folded
     * @param verb folded, empty where none stands
     * @param limit 左右 and its like, null where none stands
     * @param year that the words themselves name, null where none
     * @param end behind the value
     */
    record Found(
            int nameStart,
            int nameEnd,
            String prefix,
            String suffix,
            BigDecimal value,
            int unitStart,
            int unitEnd,
            String unit,
            String verb,
            @Nullable String limit,
            @Nullable Integer year,
            int end) {}

    private static final Pattern STATED =
            Pattern.compile(
                    "(?<name>(?:五年(?=累计))?[^,。;:!?]{0,40}?)(?:(?:当年|全年|累计|总计|合计|仅|均|已|将|仍|需|要|应|稳步|力争|争取|预计|基本|总体|预期|先期|每年|总数|连续\\d{1,2}年|[三四五]年(?=累计))*)"
                            + "(?<verb>"
                            + IndicatorWords.LEVEL
                            + "|"
                            + IndicatorWords.GROWTH
                            + "|(?<="
                            + IndicatorWords.MEASURED
                            + "))(?<about>"
                            + IndicatorWords.LIMIT_BEFORE
                            + ")?"
                            + IndicatorWords.VALUE
                            + "(?<limit>"
                            + IndicatorWords.LIMIT_BEHIND
                            + ")?");
    private static final Pattern REST =
            Pattern.compile("(?:的?(?:目标|水平|规模|大关|关口|台阶|标准))?(?:\\([^()]*\\))?[\"]?");
    private static final Pattern JOINED = Pattern.compile("^(?:[、和]|以及|并且?)+");
    private static final Pattern LEADING =
            Pattern.compile(
                    "^(?:(?:五年(?=累计)|力争|确保|努力|实现|推动|推进|促进|使|预计|其中|并|全年|基本|初步|截至目前|目前|当前|主要目标是|:|-"
                            + "|(?:截至|截止|力争|预计)*[到至]?20\\d{2}年?(?:底|末|时)?"
                            + "|(?<era>\"?十[二三四五六]五\"?(?:时期|期间|末|以来))?[^,]{0,14}?目标(?:是|为):?)+)");
    private static final Pattern NO_NAME =
            Pattern.compile(
                    "(?:同比|比|较|与|每年|今[明年]|明年|(?:累计)?投入|年均净增|五年|增长|支持|建设|建成|完成|发布|培育|新增|对口|第[一二三]|分别|不少于|不超过).*|.*[由从](?:\\d.*)?|.*(?:\\d|分别|20\\d{2}年(?:底|末)?|[\"(])|.{0,1}");

    private final String clause;
    private final List<Found> found = new ArrayList<>();

    private IndicatorClause(String clause) {
        this.clause = clause;
    }

    /** What a folded clause states, in order; nothing where it states anything else beside. */
    static List<Found> in(String clause) {
        IndicatorClause reading = new IndicatorClause(clause);
        return reading.readsToItsEnd() ? reading.found : List.of();
    }

    private boolean readsToItsEnd() {
        Matcher matcher = STATED.matcher(clause);
        int at = 0;
        while (at < clause.length() && matcher.region(at, clause.length()).lookingAt()) {
            if (!take(matcher, at)) {
                return false;
            }
            at = matcher.end();
            Matcher joined = JOINED.matcher(clause).region(at, clause.length());
            at = joined.find() ? joined.end() : at;
        }
        return at > 0 && REST.matcher(clause.substring(at)).matches();
    }

    private boolean take(Matcher stated, int from) {
        int start = afterLeading(stated.start("name"), stated.end("name"));
        int end = stated.end("name");
        String name = clause.substring(start, end);
        String verb = stated.group("verb");
        boolean growth = IndicatorWords.isGrowth(verb);
        boolean left = start == end && (growth || (from == 0 && !verb.isEmpty()));
        if (!left && NO_NAME.matcher(name).matches()) {
            return false;
        }
        boolean sum = left && clause.substring(end, stated.start("verb")).contains("累计");
        found.add(
                new Found(
                        start,
                        end,
                        "",
                        sum ? "（累计）" : suffix(name, verb, stated.group("unit")),
                        IndicatorWords.value(stated),
                        stated.start("unit"),
                        stated.end("unit"),
                        stated.group("unit"),
                        verb,
                        IndicatorWords.limit(stated),
                        null,
                        stated.end()));
        return true;
    }

    private int afterLeading(int start, int end) {
        Matcher leading = LEADING.matcher(clause).useTransparentBounds(true).region(start, end);
        return leading.find() ? leading.end() : start;
    }

    /** 增长 makes of 总收入 its growth; 占 of a share of the country a share. */
    private static String suffix(String name, String verb, String unit) {
        if (verb.isEmpty() && name.contains("占") && !name.matches(".*(?:比重|比例|占比|比|率)")) {
            return "比重";
        }
        return IndicatorWords.isGrowth(verb) && !name.matches(".*(?:增速|增长率|增幅|降幅|下降率)")
                ? IndicatorWords.growth(verb, unit)
                : "";
    }

    /** How a value is meant. */
    static Comparison comparison(Found found, boolean target) {
        Comparison said = IndicatorWords.limit(found.limit());
        if (said != null && !IndicatorWords.isFall(found.verb())) {
            return said;
        }
        if (IndicatorWords.isFall(found.verb())) {
            return Comparison.REDUCE_BY;
        }
        return IndicatorWords.level(found.verb(), target);
    }
}

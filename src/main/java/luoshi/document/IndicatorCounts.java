package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Things counted behind what was done with them: 建成50家重点实验室, 形成产业集群2个、特色园区4个. On folded text. */
final class IndicatorCounts {
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?:累计|新|共|已|先后)*(?<verb>规划建设|布局建设|建设|建成投用|建成|发布|认定|培育|引进|集聚|聚集|设立|布局|组建|拥有|落地|举办|签约"
                            + "|(?:培育)?形成|孵化|新增|改造|打造|开通|实施|完成)(?:了|一?[一二三四五六七八九十]批)?(?=\\d)");
    private static final Pattern THING =
            Pattern.compile(
                    "(?<value>\\d+(?:\\.\\d+)?)余?(?<unit>[百千]?[万亿]?(?:个|项|家|所|座|处|件|名|人|套|台|条|公里|万?平方米|亩))"
                            + "(?:以上|左右)?(?<thing>[^,。;:!?、和\\d\"《》()]{2,24})");

    private static final Pattern COUNTED_BEHIND =
            Pattern.compile(
                    "(?:累计|新|共|力争|再|全市|全区|五年)*(?<verb>建成|拥有|创建|完成|(?:培育)?形成|认定|培育|引进|集聚|新增|改造|打造|新建|开通|举办|发布|组建|设立|转化|落地|实施|开展)"
                            + "(?<thing>(?!剩余)(?:[456]g|[345]a级|[^,。;:!?\\d]){2,24}?)(?:数量?)?(?:达到?|超过?|不少于|约)?"
                            + IndicatorWords.VALUE
                            + "(?<limit>左右|以上|以内)?");

    private static final Pattern AND_BEHIND =
            Pattern.compile(
                    "[、和](?<thing>[^,。;:!?\\d]{2,24}?)(?:数量?)?(?:达到?|超过?|不少于|约)?"
                            + IndicatorWords.VALUE
                            + "(?<limit>左右|以上|以内)?");

    /** Without a verb: 入库企业300家以上. */
    private static final Pattern BARE =
            Pattern.compile(
                    "(?<of>其中)?(?<thing>(?!其中|安排|(?:累计)?(?:投入|减少)|今[明年]|明年|年均净增|支持|给予|每[^百千万]|对|为|在|按|同比|比|较|与)[^,。;:!?\\d]{4,40}?(?<![到达在长于]))(?:累计)?"
                            + IndicatorWords.VALUE
                            + "(?<limit>左右|以上|以内)?");

    private IndicatorCounts() {}

    /**
     * What a clause counts, in order; nothing where it says anything else beside.
     *
     * @param goals whether it stands among goals, where a bare number is an aim
     */
    static List<IndicatorClause.Found> in(String clause, boolean goals) {
        List<IndicatorClause.Found> found = new ArrayList<>();
        Matcher counted = COUNTED.matcher(clause);
        int at = counted.lookingAt() ? counted.end() : 0;
        Matcher thing = THING.matcher(clause);
        while (at > 0 && thing.region(at, clause.length()).lookingAt()) {
            found.add(found(thing, counted.group("verb"), "数量", null, clause.length()));
            at = thing.end();
            at += at < clause.length() && "、和".indexOf(clause.charAt(at)) >= 0 ? 1 : 0;
        }
        return at == clause.length() ? found : behind(clause, goals);
    }

    /** 建成重点实验室50家以上, and further things with their numbers. */
    private static List<IndicatorClause.Found> behind(String clause, boolean goals) {
        Matcher counted = COUNTED_BEHIND.matcher(clause);
        if (!counted.lookingAt()) {
            return bare(clause, goals);
        }
        List<IndicatorClause.Found> found = new ArrayList<>();
        String verb = counted.group("verb");
        boolean money = counted.group("unit").endsWith("元");
        found.add(
                found(
                        counted,
                        money && verb.equals("完成") ? "" : verb,
                        money ? "" : "数量",
                        limit(counted),
                        counted.end()));
        int at = counted.end();
        Matcher and = AND_BEHIND.matcher(clause);
        while (and.region(at, clause.length()).lookingAt()) {
            found.add(found(and, verb, "数量", limit(and), and.end()));
            at = and.end();
        }
        return at == clause.length() ? found : List.of();
    }

    private static List<IndicatorClause.Found> bare(String clause, boolean goals) {
        Matcher bare = BARE.matcher(clause);
        boolean states =
                bare.matches()
                        && (goals || bare.group("of") != null || bare.group("limit") != null);
        return states ? List.of(found(bare, "", "", limit(bare), bare.end())) : List.of();
    }

    /** The lower end of a range is the least. */
    private static @Nullable String limit(Matcher counted) {
        return counted.group("upto") == null ? counted.group("limit") : "以上";
    }

    private static IndicatorClause.Found found(
            Matcher thing, String verb, String suffix, @Nullable String limit, int end) {
        return new IndicatorClause.Found(
                thing.start("thing"),
                thing.end("thing"),
                verb,
                suffix,
                IndicatorWords.value(thing.group("value")),
                thing.start("unit"),
                thing.end("unit"),
                thing.group("unit"),
                "为",
                limit,
                null,
                end);
    }
}

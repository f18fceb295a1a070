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
                    "(?:累计|新|共|力争|再|全市|全区|五年)*(?<verb>建成|拥有|创建|(?:培育)?形成|认定|培育|引进|集聚|新增|改造|打造|新建|开通|举办|发布|组建|设立|转化|落地|实施|开展)"
                            + "(?<thing>(?:[456]g|[345]a级|[^,。;:!?\\d]){2,24}?)(?:数量?)?(?:达到?|超过?|不少于|约)?"
                            + IndicatorWords.VALUE
                            + "(?<limit>左右|以上|以内)?");

    private static final Pattern AND_BEHIND =
            Pattern.compile(
                    "[、和](?<thing>[^,。;:!?\\d]{2,24}?)(?:数量?)?(?:达到?|超过?|不少于|约)?"
                            + IndicatorWords.VALUE
                            + "(?<limit>左右|以上|以内)?");

    /** What 其中 or 以上 and its like make an aim without a verb: 入库企业300家以上. */
    private static final Pattern LIMITED =
            Pattern.compile(
                    "(?<of>其中)?(?<thing>(?!安排|(?:累计)?投入|年均净增|支持|给予|每[^百千万]|对|为|在|按)[^,。;:!?\\d]{4,40}?)(?:累计)?"
                            + IndicatorWords.VALUE
                            + "(?<limit>左右|以上|以内)?");

    private IndicatorCounts() {}

    /** What a clause counts, in order; nothing where it says anything else beside. */
    static List<IndicatorClause.Found> in(String clause) {
        List<IndicatorClause.Found> found = new ArrayList<>();
        Matcher counted = COUNTED.matcher(clause);
        int at = counted.lookingAt() ? counted.end() : 0;
        Matcher thing = THING.matcher(clause);
        while (at > 0 && thing.region(at, clause.length()).lookingAt()) {
            found.add(found(thing, counted.group("verb"), "数量", null, clause.length()));
            at = thing.end();
            at += at < clause.length() && "、和".indexOf(clause.charAt(at)) >= 0 ? 1 : 0;
        }
        return at == clause.length() ? found : behind(clause);
    }

    /** 建成重点实验室50家以上, and further things with their numbers. */
    private static List<IndicatorClause.Found> behind(String clause) {
        Matcher counted = COUNTED_BEHIND.matcher(clause);
        if (!counted.lookingAt()) {
            Matcher limited = LIMITED.matcher(clause);
            return limited.matches()
                            && (limited.group("of") != null || limited.group("limit") != null)
                    ? List.of(found(limited, "", "", limited.group("limit"), limited.end()))
                    : List.of();
        }
        List<IndicatorClause.Found> found = new ArrayList<>();
        String verb = counted.group("verb");
        found.add(found(counted, verb, "数量", counted.group("limit"), counted.end()));
        int at = counted.end();
        Matcher and = AND_BEHIND.matcher(clause);
        while (and.region(at, clause.length()).lookingAt()) {
            found.add(found(and, verb, "数量", and.group("limit"), and.end()));
            at = and.end();
        }
        return at == clause.length() ? found : List.of();
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

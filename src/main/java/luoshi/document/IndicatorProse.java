package luoshi.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.model.Comparison;
import luoshi.model.IndicatorRole;
import luoshi.model.IndicatorValue;
import org.jspecify.annotations.Nullable;

/**
 * Finds the values that a plan states for its indicators: where it looks back they are baselines,
 * under its goals targets. A clause counts only if it is nothing but a name, a verb and a value.
 */
final class IndicatorProse {
    private static final Pattern GOALS = Pattern.compile(".*(?:目标).*");
    private static final Pattern PAST = Pattern.compile(".*(?:基础|回顾|现状|成效|成就|短板|差距|不足).*");

    private static final String UNIT =
            "(?:[百千]?[万亿]?(?:亿?元|美元|人次|人|名|家|个|项|件|所|座|套|台\\(套\\)|台|公里|平方米|平方公里|亩|吨|辆|户|篇|张)|%|‰|p)";
    private static final String VALUE = "(?<value>\\d+(?:\\.\\d+)?)(?<unit>[万亿]?" + UNIT + ")";
    private static final Pattern STATED =
            Pattern.compile(
                    "(?:(?:力争|截至|预计)*(?:到)?(?<year>20\\d{2})年(?:底|末)?,?)?(?<name>[^,。;:!?]{4,40}?)"
                            + "(?:当年|累计|仅)?(?<verb>保持在|稳定在|控制在|达到|达|超过|超|突破|提高到|提高至|提升到|提升至|增长到"
                            + "|增加到|不少于|不低于|不超过|年均增长|年均增速|为)"
                            + VALUE
                            + "(?<limit>左右|以上|以内|以下)?");
    private static final Pattern FROM_TO =
            Pattern.compile(
                    "(?<name>[^,。;:!?]{4,40}?)从(?<first>20\\d{2})年的(?<old>\\d+(?:\\.\\d+)?)(?<unit>"
                            + UNIT
                            + ")(?:提升|提高|增长|增加|下降|降低)[至到](?<last>20\\d{2})年的(?<new>\\d+(?:\\.\\d+)?)\\k<unit>");
    private static final Pattern YEAR_ALONE = Pattern.compile("(?:截至|力争)*到?(20\\d{2})年(?:底|末)?");
    private static final Pattern NO_NAME =
            Pattern.compile("(?:同比|比|较|其中|每年|五年|增长|推动|支持|建设|建成|实现|完成|发布|培育|新增|对).*|.*\\d");
    private static final String STOPS = ",。;!?";

    private final Flow flow;
    private final List<IndicatorValue> values = new ArrayList<>();

    IndicatorProse(Flow flow) {
        this.flow = flow;
    }

    /** The values that stand under these headings, in order. */
    List<IndicatorValue> under(List<TaskScan.Headline> headlines) {
        for (TaskScan.Headline headline : headlines) {
            String title = flow.folded().substring(headline.start(), headline.titleEnd());
            if (GOALS.matcher(title).matches()) {
                read(headline, IndicatorRole.TARGET);
            } else if (PAST.matcher(title).matches()) {
                read(headline, IndicatorRole.BASELINE);
            }
        }
        return values;
    }

    /** Clause by clause; a year holds for what follows until another is named. */
    private void read(TaskScan.Headline headline, IndicatorRole role) {
        String folded = flow.folded();
        Integer year = null;
        int start = headline.titleEnd();
        for (int i = start; i <= headline.end(); i++) {
            if (i == headline.end() || STOPS.indexOf(folded.charAt(i)) >= 0) {
                year = clause(start, i, year, role);
                start = i + 1;
            }
        }
    }

    private @Nullable Integer clause(int from, int to, @Nullable Integer year, IndicatorRole role) {
        String clause = flow.folded().substring(from, to);
        Matcher alone = YEAR_ALONE.matcher(clause);
        if (alone.matches()) {
            return Integer.valueOf(alone.group(1));
        }
        Matcher stated = STATED.matcher(clause);
        if (stated.matches() && !NO_NAME.matcher(stated.group("name")).matches()) {
            Integer named = stated.group("year") == null ? year : year(stated.group("year"));
            add(stated, from, named, role);
            return named;
        }
        Matcher change = FROM_TO.matcher(clause);
        if (change.matches() && role == IndicatorRole.BASELINE) {
            addBoth(change, from, to);
        }
        return year;
    }

    private static Integer year(String digits) {
        return Integer.valueOf(digits);
    }

    private void add(Matcher stated, int from, @Nullable Integer year, IndicatorRole role) {
        String verb = stated.group("verb");
        int nameEnd = from + stated.end("name");
        String name = flow.text(from + stated.start("name"), nameEnd);
        values.add(
                new IndicatorValue(
                        verb.startsWith("年均") ? name + "年均增速" : name,
                        new BigDecimal(stated.group("value")),
                        flow.text(from + stated.start("unit"), from + stated.end("unit")),
                        comparison(verb, stated.group("limit"), role),
                        year,
                        role,
                        flow.text(from, from + stated.end()),
                        flow.passage(from, from + stated.end())));
    }

    private static Comparison comparison(String verb, @Nullable String limit, IndicatorRole role) {
        if (limit != null) {
            return switch (limit) {
                case "左右" -> Comparison.ABOUT;
                case "以上" -> Comparison.AT_LEAST;
                default -> Comparison.AT_MOST;
            };
        }
        return switch (verb) {
            case "不超过" -> Comparison.AT_MOST;
            case "超过", "超", "突破", "不少于", "不低于" -> Comparison.AT_LEAST;
            case "为", "保持在", "稳定在", "控制在", "年均增长", "年均增速" -> Comparison.EXACTLY;
            default -> role == IndicatorRole.TARGET ? Comparison.AT_LEAST : Comparison.EXACTLY;
        };
    }

    private void addBoth(Matcher change, int from, int to) {
        String name = flow.text(from + change.start("name"), from + change.end("name"));
        String unit = change.group("unit").toUpperCase(Locale.ROOT);
        for (String[] one : new String[][] {{"first", "old"}, {"last", "new"}}) {
            values.add(
                    new IndicatorValue(
                            name,
                            new BigDecimal(change.group(one[1])),
                            unit,
                            Comparison.EXACTLY,
                            year(change.group(one[0])),
                            IndicatorRole.BASELINE,
                            flow.text(from, to),
                            flow.passage(from, to)));
        }
    }
}

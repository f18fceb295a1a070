package luoshi.document;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.model.Comparison;
import org.jspecify.annotations.Nullable;

/** The words in which values of indicators are stated. On folded text. */
final class IndicatorWords {
    /** Verbs in front of a value that is reached. */
    static final String LEVEL =
            "(?:保持|稳定|维持|控制|压减)在|保持|(?:提高|提升|增加|增长|扩大|上升|降低|下降|压减|压缩|减少|缩短|缩小|降|增|升|提|发展)[到至]"
                    + "|力争达到|达到|达|高达|超过|超|不突破|突破|迈过|跨过|跨越|完成|实现|不少于|不低于|不高于|不超过|不大于|低于|高于|多于|为|是";

    /** Verbs in front of a change. */
    static final String GROWTH =
            "(?:年均|同比|同口径|累计|比上年|逐年|在[^,。;:]{2,12}?基础上|(?:较|(?<!占)比(?![重例率]))[^,。;:]{2,12}?)*(?:增长|提高|提升|增加|上升|增速|下降|降低|减少|压减|新增|净增)率?"
                    + "(?:达到|达|保持在|控制在)?";

    /** How a name ends that a value may follow without a verb. */
    static final String MEASURED =
            "增速|增长率|比重|占比|比例|强度|总量|数量|规模|产值|收入|增加值|[^参]数|[^增]量|成交额|总额|支出|贡献率|覆盖率|普及率|入学率|失业率"
                    + "|化率|率|占全[国省市区县州]|面积|里程|密度|浓度|每[百千万]{1,2}[^,。;:!?\\d]{3,20}";

    static final String LIMIT_BEFORE = "约|近|超过?|至少|不少于|不低于|不超过|达到?|到|在";
    static final String LIMIT_BEHIND = "左右|以上|以内|以下|之内";

    private static final String COUNTED =
            "(?:个?百分点|亿?元|美元|人次|人年|人|名|位|家|个|项|件|所|座|处|套|台\\(套\\)|台|公里|千米|平方米|平方公里|立方米|米|公顷|亩"
                    + "|吨标准煤|吨|辆|户|篇|张|间|床|岁|年|个?工作日|天|小时|分钟|分|倍|次|场|条|种|部|艘|架|标箱|千瓦时|千瓦|兆瓦|吉瓦|度|斤|公斤"
                    + "|册|株|棵|只|头|枚|微克/立方米|毫克/升|%|‰|p|/(?:10|十)万)";

    static final String UNIT =
            "[十百千]?[万亿]{0,2}" + COUNTED + "(?:/[万亿]?(?:人|家|平方公里|公里|年|户|元|亩|平方米))?";

    /**
     * A number with its measure: groups {@code value} and {@code unit}, of a range {@code upto}
     * too.
     */
    static final String VALUE =
            "(?<value>\\d+(?:,\\d{3})*(?:\\.\\d+)?)(?:%?[-~](?<upto>\\d+(?:\\.\\d+)?))?余?(?<unit>"
                    + UNIT
                    + ")";

    private static final Pattern GROWS = Pattern.compile("(?:" + GROWTH + ")");
    private static final Pattern FALLS = Pattern.compile(".*(?:下降|降低|减少|压减)率?(?:达到|达)?");

    private static final Pattern FALLEN = Pattern.compile("(?:降低|下降|压减|压缩|减少|缩短|缩小|降)[到至]");

    private static final Pattern RATIO = Pattern.compile("[%‰倍]|个?百分点");

    private IndicatorWords() {}

    static BigDecimal value(String printed) {
        return new BigDecimal(printed.replace(",", ""));
    }

    /** The value that a clause states; of a range what it is held to. */
    static BigDecimal value(Matcher stated) {
        String upto = stated.group("upto");
        return value(upto != null && isCapped(stated) ? upto : stated.group("value"));
    }

    /** 左右 and its like as they stand, of a range what they come to; null where there are none. */
    static @Nullable String limit(Matcher stated) {
        if (stated.group("upto") != null) {
            return isCapped(stated) ? "以内" : "以上";
        }
        return stated.group("limit") == null ? stated.group("about") : stated.group("limit");
    }

    private static boolean isCapped(Matcher stated) {
        return stated.group("verb").contains("控制");
    }

    static boolean isGrowth(String verb) {
        return !verb.isEmpty() && GROWS.matcher(verb).matches();
    }

    static boolean isFall(String verb) {
        return FALLS.matcher(verb).matches();
    }

    /** What a verb of growth by so many of a unit adds to the name of what grows. */
    static String growth(String verb, String unit) {
        String bare = verb.replaceFirst("率?(?:达到|达|保持在|控制在)?$", "").replaceFirst("^同比|^累计", "");
        if (isFall(verb) || bare.endsWith("新增") || bare.endsWith("净增")) {
            return bare;
        }
        String since = bare.replaceFirst("(?:增长|提高|提升|增加|上升|增速)$", "");
        if (!RATIO.matcher(unit).matches()) {
            return since + "增量";
        }
        return since.equals("年均") ? "年均增速" : since + "增长率";
    }

    /** What 左右, 以上 and their like say; null where nothing is said. */
    static @Nullable Comparison limit(@Nullable String word) {
        return switch (word) {
            case null -> null;
            case "左右", "约" -> Comparison.ABOUT;
            case "以上", "超", "超过", "至少", "不少于", "不低于" -> Comparison.AT_LEAST;
            case "以内", "以下", "之内", "不超过" -> Comparison.AT_MOST;
            default -> null;
        };
    }

    static Comparison level(String verb, boolean target) {
        return switch (verb) {
            case "不超过", "不突破", "不高于", "不大于", "低于" -> Comparison.AT_MOST;
            case "超过", "超", "突破", "不少于", "不低于", "高于", "多于" -> Comparison.AT_LEAST;
            case String fallen when FALLEN.matcher(fallen).matches() ->
                    target ? Comparison.AT_MOST : Comparison.EXACTLY;
            case "", "为", "是", "保持", "保持在", "稳定在", "维持在", "控制在" -> Comparison.EXACTLY;
            default -> target && !isGrowth(verb) ? Comparison.AT_LEAST : Comparison.EXACTLY;
        };
    }
}

package luoshi.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.model.IndicatorRole;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * What a column of an indicator table holds.
 *
 * @param role of a column of values, null where its year decides
 * @param year of a column of values, null where none is printed
 * @param unit that the header gives in brackets, empty where none
 * @param isMean whether a rate is the mean of several years (年均)
 */
record IndicatorColumn(
        Kind kind,
        @Nullable IndicatorRole role,
        @Nullable Integer year,
        String unit,
        boolean isMean) {
    /** What stands in a column's cells. */
    enum Kind {
        NUMBER,
        CATEGORY,
        NAME,
        UNIT,
        VALUE,
        /** 年均增速: belongs to the last year. */
        GROWTH,
        /** 属性: 预期性, 约束性. */
        NATURE,
        /** 数值类型: 基期值, 目标值 or 完成值, as our own workbooks say for each row. */
        ROLE,
        OTHER
    }

    private static final Pattern NUMBER = Pattern.compile("序号?|编号");
    private static final Pattern CATEGORY =
            Pattern.compile("(?:指标)?(?:类别|分类|领域|维度|方面|板块)|一级指标|类型|目标");
    private static final Pattern NAME =
            Pattern.compile("(?:主要|核心|具体|二级|三级|发展|预期|规划|关键|重点|量化)*指标(?:名称|内容|项|体系)?|(?:指标)?名称");
    private static final Pattern UNIT = Pattern.compile("(?:计量)?单位");
    private static final Pattern NATURE = Pattern.compile("(?:指标)?(?:属性|性质)");
    private static final Pattern GROWTH = Pattern.compile(".*(?:年均|累计|增速|增长|增幅).*");
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})年?");
    private static final Pattern AIM = Pattern.compile(".*(?:目标|规划|预期|计划).*");
    private static final Pattern BASE = Pattern.compile(".*(?:基期|现状|基数|实际|完成|基准|基础值|当前).*");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");

    /** The column that a header names. */
    static IndicatorColumn of(String header) {
        String folded = Folding.fold(header);
        Matcher bracket = IN_BRACKETS.matcher(folded);
        String unit = bracket.find() && bracket.group(1).length() <= 8 ? bracket.group(1) : "";
        String bare = IN_BRACKETS.matcher(folded).replaceAll("");
        Matcher year = YEAR.matcher(folded);
        Integer when = null;
        while (year.find()) {
            when = Integer.valueOf(year.group(1));
        }
        if (GROWTH.matcher(bare).matches() && bare.length() <= 24) {
            return new IndicatorColumn(
                    Kind.GROWTH,
                    IndicatorRole.TARGET,
                    when,
                    unit,
                    bare.contains("年均") || bare.contains("累计"));
        }
        boolean aim = AIM.matcher(folded).matches();
        boolean base = BASE.matcher(folded).matches();
        boolean values =
                when != null
                        || (base && !bare.contains("单位"))
                        || bare.equals("未注明年份")
                        || bare.matches(".*目标值?|.*规划值|.*预期值");
        if (values && !NAME.matcher(bare).matches() && !bare.equals("目标") && bare.length() <= 20) {
            IndicatorRole role = base ? IndicatorRole.BASELINE : aim ? IndicatorRole.TARGET : null;
            return new IndicatorColumn(
                    Kind.VALUE, role, when, unit.matches(".*\\d{4}.*") ? "" : unit, false);
        }
        return new IndicatorColumn(named(bare), null, null, "", false);
    }

    private static Kind named(String bare) {
        if (NUMBER.matcher(bare).matches()) {
            return Kind.NUMBER;
        }
        if (NAME.matcher(bare).matches()) {
            return Kind.NAME;
        }
        if (UNIT.matcher(bare).matches()) {
            return Kind.UNIT;
        }
        if (NATURE.matcher(bare).matches()) {
            return Kind.NATURE;
        }
        if (bare.equals("数值类型")) {
            return Kind.ROLE;
        }
        return CATEGORY.matcher(bare).matches() ? Kind.CATEGORY : Kind.OTHER;
    }

    boolean hasValues() {
        return kind == Kind.VALUE || kind == Kind.GROWTH;
    }
}

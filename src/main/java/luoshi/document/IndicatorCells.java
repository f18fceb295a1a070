package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.model.Comparison;
import luoshi.model.IndicatorRole;
import luoshi.model.IndicatorValue;
import luoshi.model.Passage;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/** Makes values of the rows of an indicator table. */
final class IndicatorCells {
    private static final Pattern VALUE =
            Pattern.compile(
                    "(?<sign>[≥≤><]=?|[大小]于(?:等于)?|不低于|不高于|不超过|不少于|超过|达到|约|(?:控制|稳定|保持|维持)在)?"
                            + "[\\[(〔【]?(?:1[:∶])?(?<value>-?\\d+(?:,\\d{3})*(?:\\.\\d+)?)(?:[:∶]1)?[\\])〕】]?"
                            + "(?<unit>%|‰|[百千]?[万亿]{1,2}|"
                            + IndicatorWords.UNIT
                            + ")?[\\])〕】]?(?<limit>左右|以上|以内|以下|之内)?[\\[(〔【]?(?:累计|\\d)?[\\])〕】]?[*①-⑳]?");

    /** What stands for a value where none is set. */
    private static final Pattern WORDS =
            Pattern.compile(
                    "[与和同].{2,12}(?:同步|相当|一致)|(?:完成|达到|按).{0,8}(?:下达|考核|规定|要求|控制).{0,6}|.{0,6}(?:下达|考核)(?:的)?(?:任务|目标|要求)"
                            + "|保持(?:稳定|平稳|在合理区间).{0,6}|(?:进一步|持续|稳步|明显|逐步).{2,6}|基本同步|另行下达|视情提出|完成目标|以.{2,8}为准");

    private static final Pattern GROWS =
            Pattern.compile("(?:年均)?(?:增长|增速)(?<value>-?\\d+(?:\\.\\d+)?)%(?<limit>左右|以上|以内)?");
    private static final Pattern MARKS =
            Pattern.compile("[*①-⑳]+|\\[\\d{1,2}\\]|^\\d{1,2}[.、]|^其中:?");
    private static final Pattern UNIT_IN_NAME =
            Pattern.compile("[(\\[（【](?<unit>[^()（）]{1,12})[)\\]）】]$");

    /** Brackets that hold the sum of all years. */
    private static final String CUMULATED = "[〔【";

    private final IndicatorHeader header;
    private final @Nullable Integer begins;
    private final PrintedIndicatorNames names;
    private final List<IndicatorValue> values = new ArrayList<>();

    IndicatorCells(IndicatorHeader header, @Nullable Integer begins, PrintedIndicatorNames names) {
        this.header = header;
        this.begins = begins;
        this.names = names;
    }

    List<IndicatorValue> values() {
        return values;
    }

    /** Whether a cell holds a value, or a dash where there is none. */
    static boolean isValue(String printed) {
        String folded = Folding.fold(printed);
        return folded.matches("[-/…]+")
                || WORDS.matcher(folded).matches()
                || VALUE.matcher(folded).matches()
                || GROWS.matcher(folded).matches();
    }

    /**
     * Takes in a row.
     *
     * @param name as printed
     * @param unit as printed, empty where the row has none
     * @param cells what stands in the columns of values, from the left
     * @param role what the row says its values are, null where their columns say it
     * @param quote the row's words
     */
    void row(
            String name,
            String unit,
            List<String> cells,
            @Nullable IndicatorRole role,
            String quote,
            Passage where) {
        String bare = Spacing.tidy(name);
        Matcher own = UNIT_IN_NAME.matcher(bare);
        String measure = Spacing.tidy(unit);
        if (own.find() && measure.isEmpty() && isUnit(own.group("unit"))) {
            measure = own.group("unit");
            bare = bare.substring(0, own.start());
        }
        bare = MARKS.matcher(bare).replaceAll("");
        List<IndicatorColumn> columns = header.values();
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            IndicatorColumn grown = header.grown(i);
            if (grown == null) {
                cell(bare, measure, columns.get(i), cells.get(i), role, quote, where);
            } else {
                grown(bare, grown, cells.get(i), quote, where);
            }
        }
    }

    private static boolean isUnit(String printed) {
        return Folding.fold(printed)
                .matches(IndicatorWords.UNIT + "|[百千]?[万亿]{1,2}.{1,4}|.{1,4}/.{1,5}|[a-z]{1,10}");
    }

    /** A rate of one year's own. */
    private void grown(
            String name, IndicatorColumn year, String printed, String quote, Passage where) {
        Matcher matcher = VALUE.matcher(Folding.fold(printed));
        if (matcher.matches()) {
            boolean said = name.matches(".*(?:增速|增长率?|增幅)");
            values.add(
                    new IndicatorValue(
                            names.of(said ? name : name + "增长率"),
                            IndicatorWords.value(matcher.group("value")),
                            "%",
                            comparison(matcher, name),
                            year.year(),
                            header.role(year, begins),
                            quote,
                            where));
        }
    }

    private void cell(
            String name,
            String unit,
            IndicatorColumn column,
            String printed,
            @Nullable IndicatorRole said,
            String quote,
            Passage where) {
        String folded = Folding.fold(printed);
        boolean growth = column.kind() == IndicatorColumn.Kind.GROWTH;
        Matcher matcher = VALUE.matcher(folded);
        if (!matcher.matches()) {
            matcher = GROWS.matcher(folded);
            growth = true;
            if (!matcher.matches()) {
                return;
            }
        }
        boolean cumulated = growth && CUMULATED.indexOf(folded.charAt(0)) >= 0;
        boolean rate = growth && !cumulated;
        String suffix =
                cumulated ? "（累计）" : rate && !name.matches(".*(?:增速|增长率?|增幅|年均.*)") ? "年均增速" : "";
        IndicatorRole role =
                said != null ? said : growth ? IndicatorRole.TARGET : header.role(column, begins);
        values.add(
                new IndicatorValue(
                        names.of(name + suffix),
                        IndicatorWords.value(matcher.group("value")),
                        rate ? "%" : unit(matcher, unit, column.unit()),
                        comparison(matcher, name),
                        column.year() == null && growth ? header.lastYear() : column.year(),
                        role,
                        quote,
                        where));
    }

    /** What stands in the cell goes before the row's unit, which goes before the column's. */
    private static String unit(Matcher cell, String row, String column) {
        String own = cell.group("unit");
        if (own != null) {
            boolean large = own.matches("[百千]?[万亿]{1,2}");
            return large && !row.startsWith(own) ? own + row : own;
        }
        return row.isEmpty() ? column : row;
    }

    private static Comparison comparison(Matcher cell, String name) {
        Comparison said = IndicatorWords.limit(cell.group("limit"));
        if (said != null) {
            return said;
        }
        boolean sign = cell.pattern() == VALUE && cell.group("sign") != null;
        Comparison signed = sign ? signed(cell.group("sign")) : null;
        if (signed != null) {
            return signed;
        }
        return name.matches(".*(?:降低|下降|减少)(?:率|幅度)?") ? Comparison.REDUCE_BY : Comparison.EXACTLY;
    }

    private static @Nullable Comparison signed(String sign) {
        return switch (sign.charAt(0)) {
            case '≥', '>', '大' -> Comparison.AT_LEAST;
            case '≤', '<', '小' -> Comparison.AT_MOST;
            default -> sign.equals("不高于") ? Comparison.AT_MOST : IndicatorWords.limit(sign);
        };
    }
}

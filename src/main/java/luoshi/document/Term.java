package luoshi.document;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The years that a plan is made for. A year that its goals are set for (到2025年) is not its term.
 *
 * @param first null where the plan does not say
 * @param last null where the plan does not say
 */
record Term(@Nullable Integer first, @Nullable Integer last) {
    private static final String SPAN = "(\\d{4})年?[至到-](\\d{4})年?";
    private static final Pattern STATED =
            Pattern.compile("(?:期限|规划期|实施期|时限)(?:为|是|:|从|自){0,2}" + SPAN);
    private static final Pattern IN_TITLE = Pattern.compile("\\(?" + SPAN + "\\)?");
    private static final Pattern FIVE_YEARS =
            Pattern.compile("\"?十([二三四五六七])五\"?(?:时期|规划|期间)?|第十([二三四五六七])个五年");

    private static final Pattern ONE_YEAR = Pattern.compile("(20\\d{2})年(?:度)?[^年]*(?:计划|目标|指标)");

    /** Which five years a five-year plan's numeral stands for. */
    private static final Map<String, Integer> BEGINS =
            Map.of("二", 2011, "三", 2016, "四", 2021, "五", 2026, "六", 2031, "七", 2036);

    /** The term that the title or the text above the first section states. */
    static Term of(String title, String preamble) {
        Matcher stated = STATED.matcher(preamble);
        if (stated.find()) {
            return span(stated);
        }
        String folded = Folding.fold(title);
        Matcher inTitle = IN_TITLE.matcher(folded);
        if (inTitle.find()) {
            return span(inTitle);
        }
        Matcher five = FIVE_YEARS.matcher(folded);
        Integer begin =
                five.find()
                        ? BEGINS.get(five.group(1) == null ? five.group(2) : five.group(1))
                        : null;
        if (begin != null) {
            return new Term(begin, begin + 4);
        }
        Matcher year = ONE_YEAR.matcher(folded);
        Integer only = null;
        // behind the account of last year's the plan for this one
        while (year.find()) {
            only = Integer.valueOf(year.group(1));
        }
        return new Term(only, only);
    }

    private static Term span(Matcher matcher) {
        return new Term(Integer.valueOf(matcher.group(1)), Integer.valueOf(matcher.group(2)));
    }
}

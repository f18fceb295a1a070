package luoshi.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import luoshi.model.Reference;

/**
 * The words that name where a task comes from: a closed vocabulary, and the lists that one report
 * cites again and again in the same place. All on folded text.
 */
final class Sources {
    private static final String LISTS =
            "(?:国务院|(?:[省市区县州](?:委|政府)?){0,2})(?:《?(?:(?:政府)?工作)?报告》?|折子工程|工作要点"
                    + "|(?:重要|为民办|惠民)?(?:民生)?实事(?:项目|工程)?|重点工作(?:任务)?(?:清单)?|改革任务|督查任务|绩效任务)";
    private static final String BARE_NUMBERS = "第\\d{1,3}(?:[、,~至-]第?\\d{1,3})*+(?:项|条|件|号)";
    private static final String NUMBERS = "(?:" + BARE_NUMBERS + "|\\(" + BARE_NUMBERS + "\\))";
    private static final String MORE_NUMBERS = NUMBERS + "(?:[、,和及]" + NUMBERS + ")*+";
    private static final String OF_YEAR = "(?:(?<=[。;!\")])20\\d{2}年)?";
    private static final String DUTY = "日常履职(?:考核|任务)?(?:事项|任务|工作)?";
    private static final String UNNUMBERED =
            "专项考核事项|专项工作|上级交办事项|(?:[省市区县]?领导)(?:批示|交办)事项|[省市区县]委[省市区县]政府交办事项|自选动作";

    private static final Pattern CITED =
            Pattern.compile("[。;!]([\\u4e00-\\u9fff《》]{2,16}?)" + NUMBERS);
    private static final int HABIT = 3;
    private static final Pattern EACH_NUMBER =
            Pattern.compile("(\\d{1,3})(?:第?[~至-]第?(\\d{1,3}))?");

    private final Pattern source;
    private final Pattern numbered;

    private Sources(String lists) {
        String one =
                "(?:"
                        + OF_YEAR
                        + "(?:"
                        + lists
                        + ")"
                        + MORE_NUMBERS
                        + "|"
                        + DUTY
                        + "|"
                        + UNNUMBERED
                        + ")";
        source = Pattern.compile(one + "(?:[、,;和及]" + one + ")*+");
        numbered = Pattern.compile("(" + lists + ")(" + MORE_NUMBERS + ")");
    }

    /** The vocabulary with what a report's own text adds to it. */
    static Sources of(String folded) {
        Map<String, Integer> cited = new HashMap<>();
        Matcher matcher = CITED.matcher(folded);
        while (matcher.find()) {
            cited.merge(matcher.group(1), 1, Integer::sum);
        }
        String learnt =
                cited.entrySet().stream()
                        .filter(entry -> entry.getValue() >= HABIT)
                        .map(entry -> Pattern.quote(entry.getKey()))
                        .sorted()
                        .collect(Collectors.joining("|"));
        return new Sources(learnt.isEmpty() ? LISTS : LISTS + "|" + learnt);
    }

    /**
     * Where the source stands in a row's folded text: the first that follows a full stop, else the
     * first.
     *
     * @return start and end, or an empty span if the row names none
     */
    UnitList.Span find(String row, int from) {
        Matcher matcher = source.matcher(row).region(from, row.length());
        UnitList.Span first = new UnitList.Span(from, from);
        while (matcher.find()) {
            UnitList.Span span = new UnitList.Span(matcher.start(), matcher.end());
            if (span.start() > from && "。;!\")".indexOf(row.charAt(span.start() - 1)) >= 0) {
                return span;
            }
            first = first.start() == first.end() && span.start() > from ? span : first;
        }
        return first;
    }

    /** Whether a text is nothing but sources. */
    boolean isWhole(String folded) {
        return source.matcher(folded).matches();
    }

    boolean isIn(String folded) {
        return source.matcher(folded).find();
    }

    /** The items that a source names, in order. */
    List<Reference> references(String source) {
        List<Reference> references = new ArrayList<>();
        Matcher matcher = numbered.matcher(source);
        while (matcher.find()) {
            String list = matcher.group(1).replace("《", "").replace("》", "");
            Matcher each = EACH_NUMBER.matcher(matcher.group(2));
            while (each.find()) {
                int first = Integer.parseInt(each.group(1));
                int last = each.group(2) == null ? first : Integer.parseInt(each.group(2));
                for (int item = first; item <= Math.max(first, last); item++) {
                    references.add(new Reference(list, item));
                }
            }
        }
        return references;
    }

    /** Whether a source names routine duty. */
    static boolean isDailyDuty(String source) {
        return source.contains("日常履职");
    }
}

package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.model.IndicatorRole;
import luoshi.model.IndicatorValue;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Finds the values that a plan states for its indicators: where it looks back they are baselines,
 * under its goals targets, elsewhere targets only where a year is set for them (到2025年). A clause
 * counts only if it is nothing but a name, a verb and a value; a year holds for what follows until
 * another is named.
 */
final class IndicatorProse {
    private static final Pattern RATE = Pattern.compile(".*(?:率|比重|占比|比例|强度|能耗|用水量|排放量?)(?:达标)?");
    private static final Pattern PAST_SENTENCE = Pattern.compile(".*(?:已|目前|现有|原|了).*");

    /** What lacks today is no value of an indicator. */
    private static final Pattern GAP = Pattern.compile(".*(?:缺口|差距).*");

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final String STOPS = ",。;!?:-\n";

    private final Flow flow;
    private final Term term;
    private final PrintedIndicatorNames names;
    private final List<IndicatorValue> values = new ArrayList<>();

    /** What the last clause spoke of: what follows without a name is of that. */
    private Subject last = Subject.NONE;

    /**
     * @param name empty where it was not understood
     * @param rate what its rate of growth is called, empty where it was none
     */
    private record Subject(String name, String rate) {
        static final Subject NONE = new Subject("", "");
    }

    /**
     * @param term the plan's years: what is dated before the first is no target, what is promised
     *     without a year is one for the last
     */
    IndicatorProse(Flow flow, Term term, PrintedIndicatorNames names) {
        this.flow = flow;
        this.term = term;
        this.names = names;
    }

    /** The values that stand under these headings, in order. */
    List<IndicatorValue> under(List<TaskScan.Headline> headlines) {
        IndicatorContext above = IndicatorContext.plain(term);
        for (TaskScan.Headline headline : headlines) {
            int titleEnd = titleEnd(headline);
            String title = flow.folded().substring(headline.start(), titleEnd);
            boolean high = headline.section().isEmpty();
            IndicatorContext context = IndicatorContext.below(title, high ? null : above, term);
            read(titleEnd, headline.end(), context);
            above = high ? context : above;
        }
        return values;
    }

    /** A heading may go on with its text on the same line: （二）发展目标。到2025年…. */
    private int titleEnd(TaskScan.Headline headline) {
        int stop = flow.folded().indexOf('。', headline.start());
        return stop < 0 ? headline.titleEnd() : Math.min(stop + 1, headline.titleEnd());
    }

    /** The values of the numbered measures: what a year is set for; goals may be numbered too. */
    List<IndicatorValue> inItems(List<TaskDraft> items) {
        for (TaskDraft item : items) {
            IndicatorContext context =
                    IndicatorContext.ofItem(
                            Folding.fold(item.section), Folding.fold(item.subsection), term);
            read(item.textStart, item.textEnd(), context);
        }
        return values;
    }

    /** The values of a stretch that has no headings: what a year is set for. */
    List<IndicatorValue> in(int from, int to) {
        read(from, to, IndicatorContext.plain(term));
        return values;
    }

    private void read(int from, int to, IndicatorContext context) {
        String folded = flow.folded();
        last = Subject.NONE;
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || (STOPS.indexOf(folded.charAt(i)) >= 0 && !isInNumber(folded, i))) {
                clause(start, i, context);
                if (i < to && folded.charAt(i) == '。') {
                    context.endSentence(flow.startsLine(i + 1));
                }
                start = i + 1;
            }
        }
    }

    /** 1,200 and 2021-2025 are one, and so are 8%-10% and 1:1.25. */
    private static boolean isInNumber(String folded, int at) {
        return at > 0
                && at + 1 < folded.length()
                && ",-:".indexOf(folded.charAt(at)) >= 0
                && (Character.isDigit(folded.charAt(at - 1)) || folded.startsWith("%-", at - 1))
                && Character.isDigit(folded.charAt(at + 1));
    }

    private void clause(int from, int to, IndicatorContext context) {
        String clause = flow.folded().substring(from, to);
        if (context.takesTime(clause)) {
            return;
        }
        Integer held = context.year();
        int begin = from + context.takeTimeBefore(clause);
        String rest = flow.folded().substring(begin, to);
        List<IndicatorClause.Found> found = IndicatorClause.in(rest);
        if (found.isEmpty()) {
            found = IndicatorFacts.in(rest, context.isOfGoals());
        }
        for (IndicatorClause.Found one : found) {
            add(one, from, begin, context);
        }
        if (found.isEmpty() && DIGIT.matcher(rest).find()) {
            // what follows without a name is of something else
            last = Subject.NONE;
        } else if (context.isOfGoals() && isWithoutName(found)) {
            // 到2023年先期达到… is an aside
            context.holdAgain(held);
        }
    }

    private static boolean isWithoutName(List<IndicatorClause.Found> found) {
        return !found.isEmpty() && found.stream().allMatch(one -> one.nameStart() == one.nameEnd());
    }

    private void add(IndicatorClause.Found one, int from, int begin, IndicatorContext context) {
        String printed = flow.text(begin + one.nameStart(), begin + one.nameEnd());
        String whose = whose(one, printed);
        if (whose.isEmpty()) {
            return;
        }
        String name = whose + suffix(one, printed);
        boolean rate = IndicatorWords.isGrowth(one.verb()) && one.unit().equals("%");
        last = new Subject(whose, rate ? one.suffix() : "");
        Integer year = context.yearOf(one, Folding.fold(printed));
        IndicatorRole role = context.roleOf(year, one.year() != null);
        if (role == null && isPromised(one, whose, begin)) {
            role = IndicatorRole.TARGET;
            year = term.last();
        }
        if (role != null && (role == IndicatorRole.TARGET || isLevel(one, whose))) {
            values.add(value(one, name, year, role, from, begin));
        }
    }

    private String whose(IndicatorClause.Found one, String printed) {
        if (printed.startsWith("占")) {
            return last.name.isEmpty() ? "" : last.name + printed;
        }
        return printed.isEmpty() && one.prefix().isEmpty() ? last.name : one.prefix() + printed;
    }

    /** 增长6%,力争达到7%: both are rates. */
    private String suffix(IndicatorClause.Found one, String printed) {
        boolean same = printed.isEmpty() && one.suffix().isEmpty() && one.unit().equals("%");
        return same ? last.rate : one.suffix();
    }

    private IndicatorValue value(
            IndicatorClause.Found one,
            String name,
            @Nullable Integer year,
            IndicatorRole role,
            int from,
            int begin) {
        boolean printed = one.unitEnd() > one.unitStart();
        return new IndicatorValue(
                names.of(name.replaceAll("\"(.*?)\"", "“$1”")),
                one.value(),
                printed ? flow.text(begin + one.unitStart(), begin + one.unitEnd()) : one.unit(),
                IndicatorClause.comparison(one, role == IndicatorRole.TARGET),
                year,
                role,
                flow.text(from, begin + one.end()),
                flow.passage(from, begin + one.end()));
    }

    /** Whether a measure promises a rate for the plan's end: …率不低于75%, …率提高到68%. */
    private boolean isPromised(IndicatorClause.Found one, String name, int begin) {
        boolean said = one.limit() != null || !one.verb().isEmpty();
        return term.last() != null
                && said
                && one.year() == null
                && RATE.matcher(Folding.fold(name)).matches()
                && !PAST_SENTENCE.matcher(sentence(begin, begin + one.end())).matches();
    }

    private String sentence(int at, int end) {
        return flow.folded().substring(flow.folded().lastIndexOf('。', at - 1) + 1, end);
    }

    /** By how much something has changed, or what lacks, is no value to start from. */
    private static boolean isLevel(IndicatorClause.Found one, String name) {
        boolean amount = IndicatorWords.isGrowth(one.verb()) && !one.unit().equals("%");
        return !amount && !GAP.matcher(name).matches();
    }
}

package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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
    private static final Pattern GOALS = Pattern.compile(".*目标.*");
    private static final Pattern PAST =
            Pattern.compile(".*(?:基础|回顾|现状|成效|成就|短板|差距|不足|历程|背景|形势|环境|(?:执行|完成)情况).*");
    private static final Pattern YEAR_ALONE =
            Pattern.compile(
                    "(?:.{0,6}(?:提出|明确|指出|要求):?)?(?<goal>[到至]|展望)?(?:截至|截止|力争)*(?<until>[到至])?(?<year>20\\d{2})年(?:底|末|时)?");
    private static final Pattern YEAR_BEFORE =
            Pattern.compile(
                    "(?<goal>力争|确保|预计|展望|[到至])*(?:截至|截止)?(?<until>[到至])?(?<year>20\\d{2})年(?:底|末|时)?(?!以来|前)");
    private static final Pattern SINCE = Pattern.compile("20\\d{2}年以来");

    /** For the plan's whole term: 三年累计建成…. */
    private static final Pattern TERM =
            Pattern.compile("(?:[二两三四五]年|规划期|\"?十[四五六]五\"?期间)(?:内|间)?(?:累计|共|计划)+");

    private static final Pattern RATE = Pattern.compile(".*(?:率|比重|占比|比例|强度|能耗|用水量|排放量?)(?:达标)?");
    private static final Pattern PAST_SENTENCE = Pattern.compile(".*(?:已|目前|现有|原|了).*");
    private static final Pattern ERA = Pattern.compile("\"?十([二三四五六])五\"?(?:时期|期间|末)");
    private static final Pattern ERA_ALONE = Pattern.compile("在?" + ERA.pattern());
    private static final Pattern ONE_YEAR = Pattern.compile("[^\\d]*(20\\d{2})年[^\\d]*");

    /** What lacks today is no value of an indicator. */
    private static final Pattern GAP = Pattern.compile(".*(?:缺口|差距).*");

    private static final String ERAS = "二三四五六";
    private static final int FIRST_ERA_ENDS = 2015;
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final String STOPS = ",。;!?:-\n";

    private final Flow flow;
    private final @Nullable Integer begins;
    private final @Nullable Integer ends;
    private final PrintedIndicatorNames names;
    private final List<IndicatorValue> values = new ArrayList<>();

    /** What holds from clause to clause. */
    private static final class Context {
        private final @Nullable IndicatorRole role;
        private @Nullable Integer year;
        private @Nullable Integer goal;
        private @Nullable Integer era;
        private boolean aims;
        private String name = "";

        Context(@Nullable IndicatorRole role, @Nullable Integer year) {
            this.role = role;
            this.year = year;
            this.goal = year;
        }

        void forget() {
            year = null;
            aims = false;
        }

        /** Goals go on under their year; elsewhere it holds for a sentence or a paragraph. */
        void endSentence(boolean paragraph, @Nullable Integer begins) {
            era = null;
            // among goals a sentence may look back
            boolean past = year != null && begins != null && year < begins;
            if (role == IndicatorRole.TARGET && past) {
                year = goal;
            }
            goal = year;
            if (role == null || (paragraph && role == IndicatorRole.BASELINE)) {
                forget();
            }
        }
    }

    /**
     * @param term the plan's years: what is dated before the first is no target, what is promised
     *     without a year is one for the last
     */
    IndicatorProse(Flow flow, Term term, PrintedIndicatorNames names) {
        this.flow = flow;
        this.begins = term.first();
        this.ends = term.last();
        this.names = names;
    }

    /** The values that stand under these headings, in order. */
    List<IndicatorValue> under(List<TaskScan.Headline> headlines) {
        Context above = new Context(null, null);
        for (TaskScan.Headline headline : headlines) {
            int titleEnd = titleEnd(headline);
            String title = flow.folded().substring(headline.start(), titleEnd);
            boolean high = headline.section().isEmpty();
            IndicatorRole role = role(title) == null && !high ? above.role : role(title);
            Integer year =
                    role == IndicatorRole.TARGET ? year(title, high ? null : above.year) : null;
            Context context = new Context(role, year);
            read(titleEnd, headline.end(), context);
            above = high ? context : above;
        }
        return values;
    }

    /** The year that a heading of goals is for, else that of what stands above it. */
    private static @Nullable Integer year(String title, @Nullable Integer above) {
        Matcher one = ONE_YEAR.matcher(title);
        if (one.matches()) {
            return Integer.valueOf(one.group(1));
        }
        Matcher era = ERA.matcher(title);
        return era.find() ? Integer.valueOf(lastYear(era)) : above;
    }

    private static int lastYear(Matcher era) {
        return FIRST_ERA_ENDS + 5 * ERAS.indexOf(era.group(1));
    }

    /** A heading may go on with its text on the same line: （二）发展目标。到2025年…. */
    private int titleEnd(TaskScan.Headline headline) {
        int stop = flow.folded().indexOf('。', headline.start());
        return stop < 0 ? headline.titleEnd() : Math.min(stop + 1, headline.titleEnd());
    }

    /** The values of the numbered measures: what a year is set for. */
    List<IndicatorValue> inItems(List<TaskDraft> items) {
        for (TaskDraft item : items) {
            read(item.textStart, item.textEnd(), new Context(null, null));
        }
        return values;
    }

    /** The values of a stretch that has no headings: what a year is set for. */
    List<IndicatorValue> in(int from, int to) {
        read(from, to, new Context(null, null));
        return values;
    }

    private static @Nullable IndicatorRole role(String title) {
        if (GOALS.matcher(title).matches()) {
            return IndicatorRole.TARGET;
        }
        return PAST.matcher(title).matches() ? IndicatorRole.BASELINE : null;
    }

    private void read(int from, int to, Context context) {
        String folded = flow.folded();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || (STOPS.indexOf(folded.charAt(i)) >= 0 && !isInNumber(folded, i))) {
                clause(start, i, context);
                if (i < to && folded.charAt(i) == '。') {
                    context.endSentence(flow.startsLine(i + 1), begins);
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

    private void clause(int from, int to, Context context) {
        String clause = flow.folded().substring(from, to);
        Matcher alone = YEAR_ALONE.matcher(clause);
        if (alone.matches()) {
            context.year = Integer.valueOf(alone.group("year"));
            context.aims = alone.group("goal") != null || alone.group("until") != null;
            return;
        }
        Matcher era = ERA_ALONE.matcher(clause);
        if (era.matches()) {
            context.year = lastYear(era);
            return;
        }
        if (SINCE.matcher(clause).lookingAt()) {
            context.forget();
            return;
        }
        state(from, to, clause, context);
    }

    private void state(int from, int to, String clause, Context context) {
        Integer held = context.year;
        int begin = from;
        Matcher before = YEAR_BEFORE.matcher(clause);
        if (before.lookingAt()) {
            context.year = Integer.valueOf(before.group("year"));
            context.aims = before.group("goal") != null || before.group("until") != null;
            begin = from + before.end();
        }
        Matcher term = TERM.matcher(flow.folded()).region(begin, to);
        if (ends != null && context.role == null && term.lookingAt()) {
            context.year = ends;
            context.aims = true;
            begin = term.end();
        }
        String rest = flow.folded().substring(begin, to);
        List<IndicatorClause.Found> found = IndicatorClause.in(rest);
        if (found.isEmpty()) {
            found = IndicatorFacts.in(rest);
        }
        for (IndicatorClause.Found one : found) {
            add(one, from, begin, context);
        }
        if (found.isEmpty() && DIGIT.matcher(rest).find()) {
            // what follows without a name is of something else
            context.name = "";
        } else if (context.role == IndicatorRole.TARGET && isWithoutName(found)) {
            // 到2023年先期达到… is an aside
            context.year = held;
        }
    }

    private static boolean isWithoutName(List<IndicatorClause.Found> found) {
        return !found.isEmpty() && found.stream().allMatch(one -> one.nameStart() == one.nameEnd());
    }

    private void add(IndicatorClause.Found one, int from, int begin, Context context) {
        String name = flow.text(begin + one.nameStart(), begin + one.nameEnd());
        String whose =
                name.isEmpty() && one.prefix().isEmpty() ? context.name : one.prefix() + name;
        if (name.startsWith("占")) {
            whose = context.name.isEmpty() ? "" : context.name + name;
        }
        if (whose.isEmpty()) {
            return;
        }
        context.name = whose;
        Integer year = year(one, begin, context);
        IndicatorRole role = role(year, one.year() != null, context);
        if (role == null && isPromised(one, whose, begin)) {
            role = IndicatorRole.TARGET;
            year = ends;
        }
        if (role == null || (role == IndicatorRole.BASELINE && isNoLevel(one, whose))) {
            return;
        }
        if (role == IndicatorRole.TARGET && context.role == role && year == null) {
            year = ends;
        }
        boolean printed = one.unitEnd() > one.unitStart();
        values.add(
                new IndicatorValue(
                        names.of(whose + one.suffix().replaceAll("\"(.*?)\"", "“$1”")),
                        one.value(),
                        printed
                                ? flow.text(begin + one.unitStart(), begin + one.unitEnd())
                                : one.unit(),
                        IndicatorClause.comparison(one, role == IndicatorRole.TARGET),
                        year,
                        role,
                        flow.text(from, begin + one.end()),
                        flow.passage(from, begin + one.end())));
    }

    /** Whether a measure promises a rate for the plan's end: …率不低于75%, …率提高到68%. */
    private boolean isPromised(IndicatorClause.Found one, String name, int begin) {
        boolean said = one.limit() != null || !one.verb().isEmpty();
        return ends != null
                && said
                && one.year() == null
                && RATE.matcher(Folding.fold(name)).matches()
                && !PAST_SENTENCE.matcher(sentence(begin, begin + one.end())).matches();
    }

    /** By how much something has changed, or what lacks, is no value to start from. */
    private static boolean isNoLevel(IndicatorClause.Found one, String name) {
        boolean amount = IndicatorWords.isGrowth(one.verb()) && !one.unit().equals("%");
        return amount || GAP.matcher(name).matches();
    }

    private String sentence(int at, int end) {
        return flow.folded().substring(flow.folded().lastIndexOf('。', at - 1) + 1, end);
    }

    private @Nullable Integer year(IndicatorClause.Found one, int begin, Context context) {
        if (one.year() != null) {
            return one.year();
        }
        Matcher era =
                ERA.matcher(flow.folded()).region(begin + one.nameStart(), begin + one.nameEnd());
        if (era.lookingAt()) {
            context.era = lastYear(era);
        }
        return context.era == null ? context.year : context.era;
    }

    /** What a value is; null where it is neither an aim nor where the plan starts from. */
    private @Nullable IndicatorRole role(@Nullable Integer year, boolean own, Context context) {
        boolean past = year != null && begins != null && year < begins;
        if (context.role == null) {
            boolean ahead = year != null && begins != null && year > begins;
            boolean aims = context.aims && !own;
            return (aims || ahead) && !past ? IndicatorRole.TARGET : null;
        }
        boolean aims =
                context.role == IndicatorRole.TARGET
                        || (context.aims && begins != null && !past && year != null);
        return past || !aims ? IndicatorRole.BASELINE : IndicatorRole.TARGET;
    }
}

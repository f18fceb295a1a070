package luoshi.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.model.IndicatorRole;
import org.jspecify.annotations.Nullable;

/**
 * What holds from clause to clause of a plan's prose: whether goals or the past are told, and for
 * which year. On folded text.
 */
final class IndicatorContext {
    private static final Pattern GOALS = Pattern.compile(".*目标.*");
    private static final Pattern ONLY_GOALS = Pattern.compile("(?!.*(?:任务|措施|举措|工作|行动)).*目标[。:]?");
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
    private static final Pattern WHOLE_TERM =
            Pattern.compile("(?:[二两三四五]年|规划期|\"?十[四五六]五\"?期间)(?:内|间)?(?<sum>(?:累计|共|计划)+)");

    private static final Pattern ERA = Pattern.compile("\"?十([二三四五六])五\"?(?:时期|期间|末)");
    private static final Pattern ERA_ALONE = Pattern.compile("在?" + ERA.pattern());
    private static final Pattern ONE_YEAR = Pattern.compile("[^\\d]*(20\\d{2})年[^\\d]*");
    private static final String ERAS = "二三四五六";
    private static final int FIRST_ERA_ENDS = 2015;

    private final @Nullable IndicatorRole role;
    private final Term term;
    private @Nullable Integer year;
    private @Nullable Integer goal;
    private @Nullable Integer era;
    private boolean aims;

    private IndicatorContext(@Nullable IndicatorRole role, @Nullable Integer year, Term term) {
        this.role = role;
        this.year = year;
        this.goal = year;
        this.term = term;
    }

    /** Where no heading says what is told. */
    static IndicatorContext plain(Term term) {
        return new IndicatorContext(null, null, term);
    }

    /**
     * Below a heading.
     *
     * @param above what held at the end of what stands above, for a heading that is not its own
     *     section; else null
     */
    static IndicatorContext below(String title, @Nullable IndicatorContext above, Term term) {
        IndicatorRole said = role(title);
        IndicatorRole role = said == null && above != null ? above.role : said;
        Integer year = role == IndicatorRole.TARGET ? year(title, above) : null;
        return new IndicatorContext(role, year, term);
    }

    /** In a numbered item: goals may be numbered, but what is numbered is seldom one. */
    static IndicatorContext ofItem(String section, String subsection, Term term) {
        boolean goals =
                ONLY_GOALS.matcher(subsection).matches()
                        || (subsection.isEmpty() && ONLY_GOALS.matcher(section).matches());
        return goals ? below(subsection, below(section, null, term), term) : plain(term);
    }

    private static @Nullable IndicatorRole role(String title) {
        if (GOALS.matcher(title).matches()) {
            return IndicatorRole.TARGET;
        }
        return PAST.matcher(title).matches() ? IndicatorRole.BASELINE : null;
    }

    /** The year that a heading of goals is for, else that of what stands above it. */
    private static @Nullable Integer year(String title, @Nullable IndicatorContext above) {
        Matcher one = ONE_YEAR.matcher(title);
        Matcher era = ERA.matcher(title);
        if (one.matches()) {
            return Integer.valueOf(one.group(1));
        }
        if (era.find()) {
            return lastYear(era);
        }
        return above == null ? null : above.year;
    }

    private static Integer lastYear(Matcher era) {
        return FIRST_ERA_ENDS + 5 * ERAS.indexOf(era.group(1));
    }

    /** Whether goals are told. */
    boolean isOfGoals() {
        return role == IndicatorRole.TARGET;
    }

    /** Takes in a clause that names no more than a time; whether it is one. */
    boolean takesTime(String clause) {
        Matcher alone = YEAR_ALONE.matcher(clause);
        Matcher whole = ERA_ALONE.matcher(clause);
        if (alone.matches()) {
            date(alone);
        } else if (whole.matches()) {
            year = lastYear(whole);
        } else if (SINCE.matcher(clause).lookingAt()) {
            forget();
        } else {
            return false;
        }
        return true;
    }

    /** Takes in the time that a clause begins with; where it ends is told. */
    int takeTimeBefore(String clause) {
        int begin = 0;
        Matcher before = YEAR_BEFORE.matcher(clause);
        if (before.lookingAt()) {
            date(before);
            begin = before.end();
        }
        Matcher whole = WHOLE_TERM.matcher(clause).region(begin, clause.length());
        if (term.last() != null && role != IndicatorRole.BASELINE && whole.lookingAt()) {
            year = term.last();
            aims = true;
            // among goals 累计 tells a sum from a level
            begin = isOfGoals() ? whole.start("sum") : whole.end();
        }
        return begin;
    }

    private void date(Matcher named) {
        year = Integer.valueOf(named.group("year"));
        aims = named.group("goal") != null || named.group("until") != null;
    }

    private void forget() {
        year = null;
        aims = false;
    }

    /** The year that holds now, null where none does. */
    @Nullable Integer year() {
        return year;
    }

    /** Goes back to a year that held before an aside. */
    void holdAgain(@Nullable Integer before) {
        year = before;
    }

    /** Goals go on under their year; elsewhere it holds for a sentence or a paragraph. */
    void endSentence(boolean paragraph) {
        era = null;
        // among goals a sentence may look back
        if (role == IndicatorRole.TARGET && isPast(year)) {
            year = goal;
        }
        goal = year;
        if (role == null || (paragraph && role == IndicatorRole.BASELINE)) {
            forget();
        }
    }

    private boolean isPast(@Nullable Integer when) {
        Integer begins = term.first();
        return when != null && begins != null && when < begins;
    }

    /** The year of a value: its own, that of its name (“十三五”末…), else the one that holds. */
    @Nullable Integer yearOf(IndicatorClause.Found one, String name) {
        if (one.year() != null) {
            return one.year();
        }
        Matcher named = ERA.matcher(name);
        if (named.lookingAt()) {
            era = lastYear(named);
        }
        Integer holds = era == null ? year : era;
        return holds == null && isOfGoals() ? term.last() : holds;
    }

    /**
     * What a value is; null where it is neither an aim nor where the plan starts from.
     *
     * @param own whether the year is the value's own
     */
    @Nullable IndicatorRole roleOf(@Nullable Integer when, boolean own) {
        boolean past = isPast(when);
        Integer begins = term.first();
        if (role == null) {
            boolean ahead = when != null && begins != null && when > begins;
            return ((aims && !own) || ahead) && !past ? IndicatorRole.TARGET : null;
        }
        boolean ahead = aims && begins != null && when != null;
        return !past && (isOfGoals() || ahead) ? IndicatorRole.TARGET : IndicatorRole.BASELINE;
    }
}

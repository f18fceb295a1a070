package luoshi.commitment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words around a reported thing say of its being done. */
enum Status {
    /** Nothing speaks against it. */
    DONE("done"),
    /** Said not to be done. */
    NEGATED("negated"),
    /** Put off or given up. */
    POSTPONED("postponed"),
    /** 预计, 力争, 正在. */
    HEDGED("hedged"),
    /** What was asked for. */
    ASKED("asked"),
    /** A step before the doing. */
    EARLY("early"),
    /** Begun, not finished. */
    BEGUN("begun"),
    /** Of an earlier year. */
    EARLIER("earlier"),
    /** All years together. */
    CUMULATIVE("cumulative"),
    /** A share of something else. */
    OTHER_BASE("other-base"),
    /** A part of the year or of the place. */
    PART("part");

    private static final Pattern HEDGE = Lexicon.pattern("hedge");
    private static final Pattern ASK = Lexicon.pattern("asked");
    private static final Pattern FULFILLED = Lexicon.pattern("fulfilled");
    private static final Pattern NEGATION = Lexicon.pattern("negated");
    private static final Pattern PUT_OFF = Lexicon.pattern("postponed");
    private static final Pattern BEFORE = Lexicon.pattern("earlier");
    private static final Pattern COMPARED =
            Pattern.compile(
                    "在(?:去年|上年|20\\d\\d年)度?(?:的)?基础上|(?:比|较|同比|相比|超过|超|高于|好于|多于|与)(?:去年|上年|上一年|前年|20\\d\\d年)度?(?:底|末|同期|全年|基础上|的|相比|增|提|下|上|多|减|高)?");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d(?=年)");
    private static final Pattern ALL_YEARS = Lexicon.pattern("cumulative");
    private static final Pattern THIS_YEAR = Lexicon.pattern("this-year");
    private static final Pattern PART_OF = Lexicon.pattern("part");

    /** Of a sum over the years the part of this year is the whole. */
    private static final String YEARS_PART = "其中,?(?=今年|本年|年内|当年|全年|已|完成|完工|竣工|建成|实际|实现)";

    private static final Pattern DISTRICT =
            Pattern.compile(
                    "(?:^|[,。;、])(?:其中|目前|截至目前)?,?(?<name>[一-龥]{2,3}[区县])(?:已|共|完成|新增|新建|建成|实现|达|率先|累计|全年|改造|治理|拆|[\\d])");
    private static final Pattern ITS_DOER =
            Pattern.compile("(?:^|[,。;、由在])(?<name>[一-龥]{2,3}[区县镇乡])");
    private static final Pattern NO_DISTRICT =
            Pattern.compile(
                    "(?:社|小|园|地|城|郊|山|校|街|景|库|辖|院|片|各|心|新|全|市|示范|开发|试验|保护|管理|集聚|核心|住宅|功能|经开|高新|临空)区$");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    /** Whether a number counts as done, for the whole or for a part. */
    boolean counts() {
        return this == DONE || this == PART;
    }

    /** The code of the sentence that tells it. */
    String code() {
        return code;
    }

    /** Whether a clause says that it is not done, or put off; null where neither. */
    static @Nullable Status refused(String clause) {
        if (PUT_OFF.matcher(clause).find()) {
            return POSTPONED;
        }
        return NEGATION.matcher(clause).find() ? NEGATED : null;
    }

    static String withoutHedges(String words) {
        return HEDGE.matcher(words).replaceAll("");
    }

    static boolean isHedged(String words) {
        return HEDGE.matcher(words).find();
    }

    static boolean isAsked(String before, String clause) {
        return ASK.matcher(before).find() && !FULFILLED.matcher(clause).find();
    }

    /** Whether words speak of a year before the account's own, in a way that the task does not. */
    static boolean isEarlier(String words, String task, @Nullable Integer year) {
        String bare = COMPARED.matcher(words).replaceAll("");
        Matcher word = BEFORE.matcher(bare);
        if (word.find() && !task.contains(word.group())) {
            return true;
        }
        Matcher named = YEAR.matcher(bare);
        String last = null;
        while (named.find()) {
            if (!task.contains(named.group() + "年")) {
                last = named.group();
            }
        }
        return last != null && year != null && Integer.parseInt(last) != year;
    }

    static boolean isCumulative(String clause, String sentence, String task) {
        Matcher word = ALL_YEARS.matcher(clause);
        return word.find() && !task.contains(word.group()) && !THIS_YEAR.matcher(sentence).find();
    }

    /** 海淀区率先: one district's doing, before the name of the thing. */
    static boolean isDistricts(String before, String task) {
        Matcher district = ITS_DOER.matcher(before);
        return district.find()
                && !NO_DISTRICT.matcher(district.group("name")).find()
                && !task.contains(district.group("name"));
    }

    /** 其中, a part of the year, or one district's number. */
    static boolean isPart(String clause, String task) {
        if (PART_OF.matcher(clause.replaceAll(YEARS_PART, "")).find()) {
            return true;
        }
        Matcher district = DISTRICT.matcher(clause);
        return district.find()
                && !NO_DISTRICT.matcher(district.group("name")).find()
                && !task.contains(district.group("name"));
    }
}

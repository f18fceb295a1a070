package luoshi.commitment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.commitment.Deliverable.Stage;

/** Whether a clause that says that something was done says it of the promised thing. */
final class DeliverableProof {
    /** So many characters may be left over: 焚烧厂 for 焚烧. */
    static final int LEFT_OVER = 1;

    private static final Pattern PLACE =
            Pattern.compile(
                    "在[一-龥()、·]{2,20}?(?=(?:隆重|成功|顺利|圆满|如期|联合)*(?:举办|举行|召开|开幕|闭幕|落幕|启幕|收官))");
    private static final Pattern CEREMONY = Pattern.compile("(?<=启动|开工|奠基)仪式(?![方筹各的])");
    private static final Pattern LIST = Pattern.compile("、|以及|及|和");
    private static final Pattern DOERS = Lexicon.pattern("doers");

    /** 京东方、小米等项目开工: behind a list, what is said of all in it. */
    private static final Pattern OF_ALL = Pattern.compile("^.*?(?:等|均|全部|相继|先后|分别|同步)");

    /** 剧院、图书馆、博物馆三大文化设施: the list names them. */
    private static final Pattern APPOSED = Pattern.compile("(?:[一-龥]{2,6}、)+[一-龥]{2,6}$");

    private static final Pattern COUNTED = Pattern.compile("[两二三四五六七八九十]大?[一-龥]");

    /** 第十一届云岫文化节, 2023云岫车展: the edition, and whose it is. */
    private static final Pattern EDITION =
            Pattern.compile(
                    "(?:20\\d\\d年?|第[一二三四五六七八九十百\\d]+届)(?:[一-龥]{2,3}(?:市|省|区|县)?)?$|(?<=《)[一-龥]{2,3}$");

    private static final Pattern CITY = Pattern.compile("^[一-龥]{2,3}$");
    private static final Pattern DOCUMENT = Pattern.compile(Lexicon.any("document") + "$");

    private static final String STEPS = "(?:编制|起草|研究|调研|前期|论证|申报|设计|征集|招标|筹备|准备|方案|立项|选址|宣传|培训)";
    private static final Pattern EARLIER = Pattern.compile("的?(?:项目|工作|建设)?" + STEPS);
    private static final Pattern STEP_OF = Pattern.compile(STEPS + "(?:工作|任务)?(?:已|正式|全面|顺利)*$");

    private static final Pattern MORE = Pattern.compile("并|且|以及|及");
    private static final Pattern EFFORT = Pattern.compile("(?:推动|推进|促进|督促|协助|争取|谋划|着手)$");

    private final Deliverable deliverable;
    private final String setting;
    private final boolean isPaper;

    /**
     * @param setting the sentence of the task that promises it, folded
     */
    DeliverableProof(Deliverable deliverable, String setting) {
        this.deliverable = deliverable;
        this.setting = setting;
        this.isPaper = deliverable.isPaper();
    }

    /**
     * Whether no words stand by the name, or by the verb, that make it another thing, and the verb
     * is not the object of an effort.
     *
     * @param from of the name in the clause; below 0 where it stands in one before
     * @param to its end
     * @param done where the word stands that says it is done
     * @param end of that word
     */
    boolean holds(String clause, int from, int to, int done, int end) {
        if (EFFORT.matcher(clause.substring(0, done)).find() || isStepBefore(clause, to, done)) {
            return false;
        }
        if (from < 0 || to > clause.length()) {
            return left(clause) <= LEFT_OVER;
        }
        if (to <= done && !isPlainAround(clause, to, done, end)) {
            return false;
        }
        String before = EDITION.matcher(clause.substring(0, from)).replaceFirst("");
        before = clause.startsWith("市", from) ? CITY.matcher(before).replaceFirst("") : before;
        boolean counted = COUNTED.matcher(clause.substring(from)).lookingAt();
        before = counted ? APPOSED.matcher(before).replaceFirst("") : before;
        before = "|".repeat(from - before.length()) + before;
        String bare = before + "|".repeat(to - from) + clause.substring(to);
        bare = PLACE.matcher(bare).replaceAll(place -> "|".repeat(place.group().length()));
        int more = bare.indexOf('并', Math.max(to, done + 2));
        bare = more < 0 ? bare : bare.substring(0, more);
        bare = DOERS.matcher(bare).replaceAll(doer -> "|".repeat(doer.group().length()));
        StringBuilder said = new StringBuilder();
        int at = 0;
        Matcher joint = LIST.matcher(bare);
        while (at <= bare.length()) {
            boolean list = joint.find();
            int stop = list ? joint.start() : bare.length();
            // of a list only the thing itself and what is said of all
            if ((at <= from && from <= stop) || (at <= done && done <= stop)) {
                String piece = bare.substring(at, stop);
                said.append(at > to ? OF_ALL.matcher(piece).replaceFirst("|") : piece).append('|');
            }
            at = list ? joint.end() : bare.length() + 1;
        }
        return left(said.toString()) <= LEFT_OVER;
    }

    /** 启动规划编制, 规划编制启动: only a step before is begun. */
    private boolean isStepBefore(String clause, int to, int done) {
        boolean begins =
                deliverable.stage() == Stage.LAUNCHED || deliverable.stage() == Stage.BROKEN_GROUND;
        if (!begins || to < 0 || to > clause.length()) {
            return false;
        }
        return to >= done
                ? EARLIER.matcher(clause.substring(to)).lookingAt()
                : STEP_OF.matcher(clause.substring(to, done)).find();
    }

    /** 论坛分论坛举办, 启动资金: words between the name and the doing, or behind it, make it another. */
    private boolean isPlainAround(String clause, int to, int done, int end) {
        if (deliverable.stage() == Stage.HELD) {
            Matcher joint = LIST.matcher(clause).region(to, done);
            String between =
                    joint.find() ? clause.substring(to, joint.start()) : clause.substring(to, end);
            return left(PLACE.matcher(between).replaceAll("|")) == 0;
        }
        Matcher more = MORE.matcher(clause).region(end, clause.length());
        String behind = clause.substring(end, more.find() ? more.start() : clause.length());
        return Residue.ofPaper(behind.replaceFirst("^仪式", ""), "") == 0;
    }

    private int left(String said) {
        if (isPaper || DOCUMENT.matcher(deliverable.object()).find()) {
            return Residue.ofPaper(said, setting);
        }
        boolean begins =
                deliverable.stage() == Stage.LAUNCHED || deliverable.stage() == Stage.BROKEN_GROUND;
        return Residue.of(begins ? CEREMONY.matcher(said).replaceAll("") : said, setting);
    }
}

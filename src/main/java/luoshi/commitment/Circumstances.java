package luoshi.commitment;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words around a reported number say of it: done, forecast, of another year, a part. */
final class Circumstances {
    private static final Pattern FINISHED =
            Pattern.compile(
                    "已|新增|" + Lexicon.any("done-finished") + "|" + Lexicon.any("done-opened"));
    private static final Pattern WEAK = Pattern.compile("^(?:推动|推进|支持|加快|组织|积极|鼓励|引导|加强)");

    private static final Pattern GOAL = Pattern.compile("(?:的)?(?:目标|指标|任务|计划)");
    private static final Pattern ALL =
            Pattern.compile(
                    "(?:全部|已|均|如期|顺利|圆满|超额|提前)(?:完成|实现|达成|达到|通过|竣工|完工|落实|到位)|(?:任务|目标)(?:完成|实现|达成)$");
    private static final Pattern SHARE =
            Pattern.compile("(?:率|比例|比重|进度|度|完成)(?:为|达|达到|仅)?(?!100%)\\d+(?:\\.\\d+)?%");

    /** 达到97.3%的区有11个. */
    private static final Pattern OF_SOME = Pattern.compile("的[一-龥]{1,8}(?:有|共|占|达|为|仅)\\d");

    /** 挂牌50个、实际执勤31个. */
    private static final Pattern ONLY =
            Pattern.compile("(?:实际|仅|只有|真正)[一-龥]{0,6}\\d+(?:\\.\\d+)?[万亿]?(?![月日年])");

    private static final Pattern REACHED =
            Pattern.compile("(?:覆盖|复盖|惠及|涉及|走进|吸引|带动|邀请|发动|参与|服务了?)([一-龥]{2,6})$");

    /** 四季度失业率4.3%: a rate at one time is not the year's. */
    private static final Pattern TIME_OF_YEAR =
            Pattern.compile("(?:^|[^至止])(?:[一二三四]季度|[上下]半年|(?<!\\d)\\d{1,2}月(?![底末\\d]))");

    /** 扎实推进 before it is a heading; these look ahead. */
    private static final Pattern FORECAST =
            Pattern.compile(
                    "预计|预期(?!目标)|预估|力争|争取|有望|计划|拟|将(?!任务|[一-龥]{1,20}(?:到|至|为|给))|目标是|下一步|即将|待|明年|来年|次年|正在|筹备|准备|抓紧");

    private static final Pattern DATED = Pattern.compile("20\\d\\d年|今年|本年|年内|当年");
    private static final Pattern WHOLE = Pattern.compile("^(?:全年|年内)?(?:合计|共计|总计|一共|累计)|^全年共?");
    private static final Pattern PART_ASKED = Pattern.compile("^(?:含|其中)");
    private static final Pattern BUT = Pattern.compile("^(?:但|不过|然而|只是|仅).*");

    /** What happens in a year and does not stay: the sum of it is the year's. */
    private static final Set<String> EVENTS = Set.of("场", "次", "场次", "批次", "人次", "户次", "人", "万人次");

    private static final Set<String> AMOUNTS =
            Set.of("mass", "share", "energy", "volume", "money", "power");
    private static final double NARROW = 0.6;

    private Circumstances() {}

    /** What speaks against a number, the gravest first; DONE where nothing does. */
    static Status status(Promise promise, Account account, Quantity quantity, String task) {
        Around around = Around.of(account, quantity);
        Status refused = Status.refused(around.said());
        if (refused == null && leansBack(around.next())) {
            refused = Status.refused(around.next());
        }
        if (refused != null) {
            return refused;
        }
        boolean done = !doneNext(around.next()).isEmpty();
        if ((!done && Status.isHedged(unsaid(around.said(), task)))
                || (leansOn(around.next()) && Status.isHedged(around.next()))
                || BUT.matcher(around.next()).matches()
                || hangsOver(around.previous(), around.said())) {
            return Status.HEDGED;
        }
        if (isAsked(promise, quantity, around) || isBase(account, quantity)) {
            return Status.ASKED;
        }
        if (isGoalSaidAgain(promise, quantity, around)) {
            return Status.ASKED;
        }
        if (isOfWhatIsReached(promise, quantity)) {
            return Status.OTHER_BASE;
        }
        if (isMereWord(promise, quantity, around) || isPartlyDone(quantity, around.next())) {
            return Status.BEGUN;
        }
        if (Kind.lacksOneOfEach(promise, around.previous() + around.clause())) {
            return Status.PART;
        }
        if (Kind.differs(promise, account, quantity)
                || Other.lacksNarrow(
                        promise.commitment().quote(), around.previous() + around.clause())
                || Other.isOthers(around.said(), task)
                || isOtherShare(quantity, task)
                || isWider(promise, quantity)) {
            return Status.OTHER_BASE;
        }
        return Stages.of(promise, quantity, around.said(), around.next(), task)
                .orElseGet(() -> period(promise, account, quantity, around, task));
    }

    private static boolean isAsked(Promise promise, Quantity quantity, Around around) {
        char digit = quantity.prose().text().charAt(quantity.start());
        String done = around.clause() + doneNext(around.next());
        boolean said =
                promise.commitment().quote().contains("任务") && around.before().endsWith("任务");
        if (said && FINISHED.matcher(around.said()).find()) {
            return false;
        }
        boolean before = around.previous().matches(".*(?:任务|目标|要求)[是为]?[,:]?");
        return Status.isAsked(around.before() + digit, done)
                || (before && Status.isAsked(around.previous() + digit, done));
    }

    /** 1000个目标完成比例52%, 22家医院投放率达到76%: the promised number with a share of it. */
    private static boolean isGoalSaidAgain(Promise promise, Quantity quantity, Around around) {
        String following = quantity.following();
        return ONLY.matcher(following + "," + around.next()).find()
                || (GOAL.matcher(following).lookingAt() && !ALL.matcher(following).find())
                || (isRestated(promise, quantity)
                        && !quantity.scale().dimension().equals(Scale.SHARE)
                        && SHARE.matcher(following).find());
    }

    /** 活动覆盖高校100所: the number is of what the thing reaches. */
    private static boolean isOfWhatIsReached(Promise promise, Quantity quantity) {
        if (OF_SOME.matcher(quantity.following()).lookingAt()) {
            return true;
        }
        Matcher reached = REACHED.matcher(quantity.before());
        if (!reached.find()) {
            return false;
        }
        Set<String> counted = Terms.of(reached.group(1));
        return !counted.isEmpty() && counted.stream().noneMatch(promise.own()::contains);
    }

    /** The promise said again, with a verb that promises nothing. */
    private static boolean isMereWord(Promise promise, Quantity quantity, Around around) {
        return WEAK.matcher(around.said()).find()
                && !FINISHED.matcher(around.said()).find()
                && isRestated(promise, quantity);
    }

    /** The next clause where all that it says is that it was done. */
    private static String doneNext(String next) {
        return next.matches(
                        "(?:年度|各项|建设)*(?:任务)?(?:已|均|都|现已|目前已|实际)*(?:全部|全面|如期|圆满|超额|提前)*(?:完成|建成|竣工)(?:了|任务)?")
                ? "已完成"
                : "";
    }

    /** 20项中已有12项完工: the first is what there is to do. */
    private static boolean isBase(Account account, Quantity quantity) {
        String following = quantity.following();
        // 26处隐患中,24处完成治理
        if (following.endsWith("中") && !following.endsWith("集中")) {
            return true;
        }
        return account.quantities().stream()
                .filter(
                        q ->
                                q.start() > quantity.end()
                                        && q.start() - quantity.end() < following.length())
                .findFirst()
                .map(q -> account.prose().text().substring(quantity.end(), q.start()))
                .filter(between -> between.matches(".*中,?(?:的|已|有|已有|仅|仅有|完成|已完成)?"))
                .isPresent();
    }

    private static boolean isRestated(Promise promise, Quantity quantity) {
        return promise.quantity() != null
                && promise.quantity().base().compareTo(quantity.base()) == 0;
    }

    /** 组建5家,其中2家完成组建: the whole is not done. */
    private static boolean isPartlyDone(Quantity quantity, String next) {
        return next.matches("其中.*\\d.*(?:完成|已|建成|竣工|完工|落地|投用).*")
                && !FINISHED.matcher(quantity.piece()).find();
    }

    /** A share of something that the task does not speak of. */
    private static boolean isOtherShare(Quantity quantity, String task) {
        return quantity.scale().dimension().equals(Scale.SHARE)
                && Residue.of(quantity.before() + "|" + quantity.after(), task) > 0;
    }

    /** 农产品产量 for 绿色有机农产品产量: an amount of more than was promised. */
    private static boolean isWider(Promise promise, Quantity quantity) {
        return AMOUNTS.contains(quantity.scale().dimension())
                && !Stages.isBare(quantity.before() + "|" + quantity.after())
                && Terms.share(promise.own(), Terms.of(quantity.before() + "|" + quantity.after()))
                        < NARROW;
    }

    private static String unsaid(String said, String task) {
        return said.contains("将") && task.contains("将") ? said.replace("将", "") : said;
    }

    /** What the clause says at its end of all that it lists. */
    private static String tail(Account account, Quantity quantity, int start, int end) {
        if (FINISHED.matcher(quantity.after()).find()) {
            return "";
        }
        int last =
                account.quantities().stream()
                        .filter(q -> q.start() >= start && q.end() <= end)
                        .mapToInt(Quantity::end)
                        .max()
                        .orElse(end);
        return last <= quantity.to() ? "" : quantity.prose().text().substring(last, end);
    }

    private static boolean leansBack(String next) {
        return next.matches("(?:但|目前|现|暂|均|都|其余|实际)?(?:尚|暂|仍|还|均|都)?(?:未|没有|不具备|推迟|延期|取消|暂缓|延至).*")
                && !next.matches(".*\\d.*");
    }

    private static boolean leansOn(String next) {
        return next.matches("(?:目前|现|均|都|其余)?(?:均|都)?(?:正在|预计|计划|拟|待|为计划|处于|属于).*")
                && !next.matches(".*\\d+(?!月|年|日).*")
                && !next.matches(".*(?:验收|审计|总结|评估|巩固|后续|目标).*");
    }

    /** A forecast in the words before holds for the number too. */
    private static boolean hangsOver(String previous, String said) {
        boolean same =
                previous.endsWith(",") && !FINISHED.matcher(said).find() && !said.contains("已");
        if (same
                && (FORECAST.matcher(lastClause(previous)).find()
                        || Status.isAsked(lastClause(previous) + "1", lastClause(previous)))) {
            return true;
        }
        return previous.matches("(?:.*[,;:])?(?:预计|计划|力争|争取|有望|拟|目标是|下一步|按计划)[^,]{0,16},")
                && !said.contains("已");
    }

    private static Status period(
            Promise promise, Account account, Quantity quantity, Around around, String task) {
        String said = around.said();
        String previous = around.previous();
        boolean dated = DATED.matcher(around.clause()).find();
        String near = dated ? said : lastYearIn(previous) + said;
        if (Status.isEarlier(near, task, account.year())) {
            return Status.EARLIER;
        }
        boolean event = EVENTS.contains(quantity.scale().name());
        String words = event ? said.replace("累计", "") : said;
        if (Status.isCumulative(words, previous + words, task)) {
            return Status.CUMULATIVE;
        }
        boolean share = quantity.scale().dimension().equals(Scale.SHARE);
        if (share && TIME_OF_YEAR.matcher(around.before()).find()) {
            return Status.PART;
        }
        boolean part =
                !WHOLE.matcher(around.before()).find()
                        && !PART_ASKED.matcher(promise.commitment().quote()).find()
                        && (Status.isPart(previous.isEmpty() ? said : "," + said, task)
                                || Status.isPart(lastClause(previous), task));
        return part ? Status.PART : Status.DONE;
    }

    private static String lastYearIn(String previous) {
        return previous.matches(".*\\d[^,]*,.*\\d.*") ? lastClause(previous) : previous;
    }

    private static String lastClause(String previous) {
        String trimmed =
                previous.endsWith(",") ? previous.substring(0, previous.length() - 1) : previous;
        return trimmed.substring(trimmed.lastIndexOf(',') + 1);
    }

    /**
     * The words around a number.
     *
     * @param previous what its sentence says before its clause
     * @param clause its clause
     * @param before the clause up to the number
     * @param said what the clause says of this number, 0 in its place
     * @param next the clause behind it
     */
    private record Around(String previous, String clause, String before, String said, String next) {
        static Around of(Account account, Quantity quantity) {
            Prose prose = account.prose();
            String text = prose.text();
            int start = prose.clauseStart(quantity.start());
            int end = prose.clauseEnd(quantity.start());
            String before = text.substring(start, quantity.start());
            String behind = text.substring(quantity.end(), Math.max(quantity.to(), quantity.end()));
            boolean last = end + 1 >= text.length();
            return new Around(
                    text.substring(prose.sentenceStart(quantity.start()), start),
                    text.substring(start, end),
                    before,
                    before + "0" + behind + tail(account, quantity, start, end),
                    last ? "" : text.substring(end + 1, prose.clauseEnd(end + 1)));
        }
    }
}

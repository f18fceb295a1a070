package luoshi.commitment;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import luoshi.text.WrittenNumber;

/**
 * A number of an account that may answer a promise.
 *
 * @param score 0 to 1: how surely it is about the promised thing
 * @param status what its words say of its being done
 */
record Candidate(Account account, Quantity quantity, double score, Status status) {
    /** From here on a number is taken to be about the promised thing. */
    static final double SAME = 0.4;

    /** A neighbouring row was not written for this task and has to be plainer. */
    static final double SAME_ELSEWHERE = 0.55;

    private static final double LEANING = 0.5;
    private static final double ALONE = 0.85;
    private static final double ALIEN = 0.55;
    private static final double OTHER = 0.1;
    private static final double STRANGE = 0.45;
    private static final double HEADLESS = 0.2;
    private static final double OWN_FIRST = 0.6;
    private static final double SAME_UNIT = 0.06;
    private static final double SAME_NUMBER = 0.15;
    private static final int FEW = 3;
    private static final int PLAIN = 5;

    private static final Pattern BATCH = Lexicon.pattern("batch");
    private static final Pattern TOTAL = Lexicon.pattern("total");
    private static final Pattern FINISHED =
            Pattern.compile(
                    "已|新增|" + Lexicon.any("done-finished") + "|" + Lexicon.any("done-opened"));
    private static final Pattern WEAK = Pattern.compile("^(?:推动|推进|支持|加快|组织|积极|鼓励|引导|加强)");
    private static final Pattern PROGRESS =
            Pattern.compile(
                    "(?:年度|全年|目标|总|计划)*(?:任务|目标|计划)(?:数|量|总量)?(?:的|完成率)?.{0,3}$|完成率.{0,3}$");
    private static final Pattern FULFILMENT = Pattern.compile("^(?:的)?$|^[,。]");

    static Candidate of(Promise promise, Account account, Quantity quantity, String task) {
        double score = score(promise, account, quantity, task);
        boolean worthIt =
                score >= (account.isOwn() ? SAME : SAME_ELSEWHERE) || isProgress(quantity);
        Status status = worthIt ? status(promise, account, quantity, task) : Status.DONE;
        return new Candidate(account, quantity, score, status);
    }

    private static double score(Promise promise, Account account, Quantity quantity, String task) {
        String text = account.prose().text();
        Set<String> own = own(quantity);
        Set<String> lead = lead(account, quantity);
        if (Series.differs(
                words(promise),
                text.substring(
                        account.prose().clauseStart(quantity.start()),
                        account.prose().clauseEnd(quantity.start())))) {
            return 0;
        }
        if (isOppositeEnd(promise, quantity) || isFrom(quantity) || isPerHead(promise, quantity)) {
            return 0;
        }
        double about = about(promise.own(), own, lead, leans(quantity));
        if (promise.own().isEmpty()) {
            about =
                    Terms.share(
                            Terms.raw(promise.commitment().quote()), Terms.raw(quantity.piece()));
        } else if (promise.own().size() < FEW && !promise.context().isEmpty()) {
            Set<String> all = new HashSet<>(own);
            all.addAll(lead);
            double leaning = Terms.share(promise.context(), all);
            boolean lost = leaning == 0 && Stages.isBare(promise.commitment().quote());
            about = lost ? 0 : OWN_FIRST * about + (1 - OWN_FIRST) * leaning;
        }
        String said = Stages.without(quantity.before() + "|" + quantity.after());
        double same = about == 0 ? 0 : likeness(promise, quantity);
        double alien = Terms.alien(said, task);
        double score = about + same - alien * ALIEN - headless(said, promise, task);
        return alien > (account.isOwn() ? STRANGE : OTHER) ? 0 : Math.min(1, score);
    }

    /** The very measure and the very number speak for it. */
    private static double likeness(Promise promise, Quantity quantity) {
        Quantity promised = promise.quantity();
        if (promised == null) {
            return 0;
        }
        double unit = promised.scale().name().equals(quantity.scale().name()) ? SAME_UNIT : 0;
        return unit + (promised.base().compareTo(quantity.base()) == 0 ? SAME_NUMBER : 0);
    }

    /** 由41%提升到47%: the first is where it came from. */
    private static boolean isFrom(Quantity quantity) {
        return quantity.before().matches(".*[由从]")
                && quantity.following().matches("(?:提升|提高|增|上升|扩大|下降|降|压|缩|减|到|升).*");
    }

    /** So many a village are not so many in all. */
    private static boolean isPerHead(Promise promise, Quantity quantity) {
        boolean asked = promise.commitment().unit().contains("/");
        boolean told = quantity.unit().contains("/") || quantity.before().matches(".*[每各均].*");
        return asked != (told && (asked || quantity.unit().contains("/")));
    }

    /** 新开工 is not answered by 完工. */
    private static boolean isOppositeEnd(Promise promise, Quantity quantity) {
        return promise.commitment().quote().contains("开工")
                && !quantity.piece().contains("开工")
                && quantity.piece().matches(".*(?:完工|竣工).*");
    }

    private static String words(Promise promise) {
        return promise.commitment().quote();
    }

    private static double about(
            Set<String> wanted, Set<String> own, Set<String> lead, boolean leans) {
        boolean adrift = !leans && wanted.stream().noneMatch(own::contains);
        return adrift ? 0 : Terms.about(wanted, own, lead, leans ? ALONE : LEANING);
    }

    /** Whether its own words only say how far it is. */
    private static boolean leans(Quantity quantity) {
        return Stages.isBare(quantity.before() + "|" + quantity.after());
    }

    private static Set<String> own(Quantity quantity) {
        return quantity.prose().terms(quantity.before() + "|" + quantity.after());
    }

    /** What stands before a number in its sentence, other numbers' own words left out. */
    private static Set<String> lead(Account account, Quantity quantity) {
        int start = account.prose().sentenceStart(quantity.start());
        String text = account.prose().text();
        Set<String> lead = new LinkedHashSet<>();
        int from = start;
        for (Quantity other : account.quantities()) {
            if (other.from() >= start && other.to() <= quantity.from() && other.from() >= from) {
                lead.addAll(quantity.prose().terms(text.substring(from, other.from())));
                if (leans(quantity)) {
                    if (!leans(other)) {
                        lead.clear();
                    }
                    lead.addAll(own(other));
                }
                from = other.to();
            }
        }
        if (own(quantity).isEmpty()) {
            account.quantities().stream()
                    .filter(q -> q.start() > quantity.start())
                    .findFirst()
                    .filter(q -> q.from() <= quantity.to() + 1)
                    .ifPresent(q -> lead.addAll(own(q)));
        }
        if (from < quantity.from()) {
            lead.addAll(quantity.prose().terms(text.substring(from, quantity.from())));
        }
        return lead;
    }

    /** The last word says what is counted: the task should know it. */
    private static double headless(String said, Promise promise, String task) {
        int middle = said.indexOf('|');
        Set<String> after = Terms.of(said.substring(middle + 1));
        Set<String> where = after.isEmpty() ? Terms.of(said.substring(0, middle)) : after;
        if (where.isEmpty()) {
            return 0;
        }
        String head = where.stream().reduce((one, next) -> next).orElseThrow();
        boolean known = promise.own().contains(head) || (task.contains(head) && head.length() > 1);
        return known ? 0 : HEADLESS;
    }

    private static Status status(Promise promise, Account account, Quantity quantity, String task) {
        Prose prose = account.prose();
        String text = prose.text();
        int start = prose.clauseStart(quantity.start());
        int end = prose.clauseEnd(quantity.start());
        String clause = text.substring(start, end);
        String said =
                text.substring(start, quantity.start())
                        + "0"
                        + text.substring(quantity.end(), Math.max(quantity.to(), quantity.end()))
                        + tail(account, quantity, start, end);
        String next =
                end + 1 < text.length() ? text.substring(end + 1, prose.clauseEnd(end + 1)) : "";
        Status refused = Status.refused(said);
        if (refused == null && leansBack(next)) {
            refused = Status.refused(next);
        }
        if (refused != null) {
            return refused;
        }
        String previous = text.substring(prose.sentenceStart(quantity.start()), start);
        if (Status.isHedged(unsaid(said, task))
                || (leansOn(next) && Status.isHedged(next))
                || hangsOver(previous, said)) {
            return Status.HEDGED;
        }
        if (Status.isAsked(
                        text.substring(start, quantity.start()) + text.charAt(quantity.start()),
                        clause + doneNext(next))
                || Status.isAsked(previous + text.charAt(quantity.start()), clause + doneNext(next))
                        && previous.matches(".*(?:任务|目标|要求)[是为]?[,:]?")) {
            return Status.ASKED;
        }
        if (isBase(account, quantity)) {
            return Status.ASKED;
        }
        boolean weak =
                WEAK.matcher(said).find()
                        && !FINISHED.matcher(said).find()
                        && isRestated(promise, quantity);
        if (weak || isPartlyDone(quantity, next)) {
            return Status.BEGUN;
        }
        if (isOtherShare(quantity, task)) {
            return Status.OTHER_BASE;
        }
        return Stages.of(promise, quantity, said, task)
                .orElseGet(() -> period(account, said, previous, clause, task));
    }

    /** The next clause where all that it says is that it was done. */
    private static String doneNext(String next) {
        return next.matches("(?:已|均|现已|目前已|实际)*(?:全部|全面|如期|圆满|超额|提前)*(?:完成|建成|竣工)(?:了|任务)?")
                ? "已完成"
                : "";
    }

    /** 20项中已有12项完工: the first is what there is to do. */
    private static boolean isBase(Account account, Quantity quantity) {
        String following = quantity.following();
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
                && Terms.alien(quantity.before() + "|" + quantity.after(), task) > OTHER;
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
                && !next.matches(".*(?:验收|审计|总结|评估|巩固|后续).*");
    }

    /** A forecast in the words before holds for the number too. */
    private static boolean hangsOver(String previous, String said) {
        boolean same =
                previous.endsWith(",") && !FINISHED.matcher(said).find() && !said.contains("已");
        if (same
                && (Status.isHedged(lastClause(previous))
                        || Status.isAsked(lastClause(previous) + "1", lastClause(previous)))) {
            return true;
        }
        return previous.matches("(?:.*[,;:])?(?:预计|计划|力争|争取|有望|拟|目标是|下一步|按计划)[^,]{0,16},")
                && !said.contains("已");
    }

    private static Status period(
            Account account, String said, String previous, String clause, String task) {
        String near = clause.matches(".*20\\d\\d年.*") ? said : lastYearIn(previous) + said;
        if (Status.isEarlier(near, task, account.year())) {
            return Status.EARLIER;
        }
        if (Status.isCumulative(said, previous + said, task)) {
            return Status.CUMULATIVE;
        }
        return Status.isPart(previous.isEmpty() ? said : "," + said, task)
                        || Status.isPart(lastClause(previous), task)
                ? Status.PART
                : Status.DONE;
    }

    private static String lastYearIn(String previous) {
        return previous.matches(".*\\d[^,]*,.*\\d.*") ? lastClause(previous) : previous;
    }

    private static String lastClause(String previous) {
        String trimmed =
                previous.endsWith(",") ? previous.substring(0, previous.length() - 1) : previous;
        return trimmed.substring(trimmed.lastIndexOf(',') + 1);
    }

    boolean isSame(Promise promise) {
        return account.isOwn()
                ? score >= SAME
                : score >= SAME_ELSEWHERE && promise.own().size() >= PLAIN;
    }

    boolean isBatch() {
        return BATCH.matcher(clause()).find() && !isTotal();
    }

    boolean isTotal() {
        String before = quantity.before();
        return TOTAL.matcher(before).find() && !before.contains("其中");
    }

    /** 完成年度任务的105%: a share of the promise itself. */
    static boolean isProgress(Quantity quantity) {
        return quantity.scale().dimension().equals(Scale.SHARE)
                && quantity.number().form() != WrittenNumber.Form.FRACTION
                && PROGRESS.matcher(quantity.before()).find()
                && FULFILMENT.matcher(quantity.after()).find();
    }

    private String clause() {
        Prose prose = quantity.prose();
        return prose.text().substring(prose.clauseStart(quantity.start()), quantity.start());
    }
}

package luoshi.commitment;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import luoshi.text.WrittenNumber;
import org.jspecify.annotations.Nullable;

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
    private static final double STRANGE = 0.7;
    private static final double HEADLESS = 0.1;
    private static final double OWN_FIRST = 0.6;
    private static final double SAME_UNIT = 0.06;
    private static final double SAME_NUMBER = 0.15;
    private static final double PURE = 0.75;
    private static final double ENTIRE = 0.9;
    private static final int FEW = 3;
    private static final int PLAIN = 5;

    private static final Pattern WHEN =
            Pattern.compile(
                    Lexicon.any("part")
                            + "|"
                            + Lexicon.any("cumulative")
                            + "|"
                            + Lexicon.any("earlier")
                            + "|"
                            + Lexicon.any("batch"));
    private static final Pattern YEARS_PART =
            Pattern.compile("(?:其中,?)?(?:今年|本年|年内|当年)(?!年)|其中,?(?:已|完成|实际|实现)");
    private static final Pattern BATCH = Lexicon.pattern("batch");
    private static final Pattern TOTAL = Lexicon.pattern("total");
    private static final Pattern PROGRESS =
            Pattern.compile(
                    "(?:年度|全年|目标|总|计划)*(?:任务|目标|计划)(?:数|量|总量)?(?:的|完成率)?.{0,3}$|完成率.{0,3}$");
    private static final Pattern FULFILMENT = Pattern.compile("^(?:的)?$|^[,。]");

    static Candidate of(Promise promise, Account account, Quantity quantity, String task) {
        double score = score(promise, account, quantity, task);
        Quantity base = base(account, quantity);
        if (base != null && !isOppositeEnd(promise, quantity)) {
            score = Math.max(score, score(promise, account, base, task));
        }
        boolean worthIt =
                score >= (account.isOwn() ? SAME : SAME_ELSEWHERE) || isProgress(quantity);
        Status status =
                worthIt ? Circumstances.status(promise, account, quantity, task) : Status.DONE;
        return new Candidate(account, quantity, score, status);
    }

    /** 26处中,24处完成; 累计4万辆,其中今年1万辆: the number that another one is a part of. */
    private static @Nullable Quantity base(Account account, Quantity quantity) {
        Prose prose = account.prose();
        int clause = prose.clauseStart(quantity.start());
        int sentence = prose.sentenceStart(quantity.start());
        String before = prose.text().substring(sentence, clause);
        String own = prose.text().substring(clause, quantity.start());
        boolean part = before.endsWith("中,") || YEARS_PART.matcher(own).lookingAt();
        Quantity base = null;
        for (Quantity other : account.quantities()) {
            boolean earlier = other.start() >= sentence && other.start() < clause;
            if (part && earlier && other.scale().comparesWith(quantity.scale())) {
                base = other;
            }
        }
        return base;
    }

    private static double score(Promise promise, Account account, Quantity quantity, String task) {
        Quantity joined = joined(account, quantity);
        if (joined != null) {
            return score(promise, account, joined, task);
        }
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
        String words = quantity.before() + "|" + quantity.after();
        about = Math.max(about, named(promise, account, quantity));
        String said = WHEN.matcher(DoneWords.withoutStatus(Stages.without(words))).replaceAll("|");
        double same = about == 0 ? 0 : likeness(promise, quantity);
        double alien = Terms.alien(said, task);
        double score = about + same - alien * ALIEN - headless(said, promise, task);
        return alien > (account.isOwn() ? STRANGE : OTHER) ? 0 : Math.min(1, score);
    }

    /** 80个、75个: a number without words joined to another is of the same things. */
    private static @Nullable Quantity joined(Account account, Quantity quantity) {
        if (!quantity.before().isEmpty() || !quantity.after().isEmpty()) {
            return null;
        }
        Quantity before = null;
        for (Quantity other : account.quantities()) {
            boolean next = other.end() == quantity.start() - 1;
            if (next && "、和".indexOf(quantity.prose().text().charAt(other.end())) >= 0) {
                before = other;
            }
        }
        return before;
    }

    /** How fully its own words, or those of the number that it leans on, name the thing. */
    private static double named(Promise promise, Account account, Quantity quantity) {
        String words = quantity.before() + "|" + quantity.after();
        if (leans(quantity)) {
            words = leanedOn(account, quantity);
        }
        Naming naming = Naming.of(promise.name(), words);
        if (naming == null || naming.purity() < PURE) {
            return 0;
        }
        return naming.matched() >= FEW || naming.share() >= ENTIRE ? naming.share() : 0;
    }

    /** The words of the last number before it in its sentence that has some. */
    private static String leanedOn(Account account, Quantity quantity) {
        String words = "";
        int start = account.prose().sentenceStart(quantity.start());
        for (Quantity other : account.quantities()) {
            if (other.start() >= start && other.start() < quantity.start() && !leans(other)) {
                words = other.before() + "|" + other.after();
            }
        }
        return words.isEmpty() ? account.prose().text().substring(start, quantity.from()) : words;
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
        return quantity.before().matches(".*[由从](?:(?:上年|去年|年初|原来|20\\d\\d年)的?)?")
                && quantity.following().matches("(?:提升|提高|增|上升|升|爬升|扩大|下降|降|压|缩|减|到).*");
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
        return Stages.isBare(
                BATCH.matcher(quantity.before()).replaceAll("") + "|" + quantity.after());
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
        int middle = said.lastIndexOf('|');
        Set<String> after = Terms.of(said.substring(middle + 1));
        Set<String> where = after.isEmpty() ? Terms.of(said.substring(0, middle)) : after;
        if (where.isEmpty()) {
            return 0;
        }
        String head = where.stream().reduce((one, next) -> next).orElseThrow();
        boolean known = promise.own().contains(head) || (task.contains(head) && head.length() > 1);
        return known ? 0 : HEADLESS;
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

    /** 燃气162公里、供热121公里,合计283公里: what sums up the one and others. */
    boolean isSumOf(Candidate one) {
        return quantity.before().matches("(?:.*[,;])?(?:合计|共计|总计)[一-龥]{0,4}")
                && account.equals(one.account)
                && quantity.start() > one.quantity.start()
                && quantity.base().compareTo(one.quantity.base()) > 0
                && account.prose().sentenceStart(quantity.start())
                        == account.prose().sentenceStart(one.quantity.start());
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

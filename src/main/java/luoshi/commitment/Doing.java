package luoshi.commitment;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the words around a reported count say that it was done, and not only named. */
final class Doing {
    private static final Set<String> COUNTS = Set.of(Scale.THINGS, "districts");
    private static final Pattern INCREMENT = Lexicon.pattern("increment");
    private static final Pattern ADDED = Lexicon.pattern("added");
    private static final Pattern PROOF = Lexicon.pattern("proof");
    private static final Pattern STRONG = Lexicon.pattern("proof-strong");
    private static final Pattern NEEDED = Lexicon.pattern("needed");
    private static final Pattern WEAK = Lexicon.pattern("weak");
    private static final Pattern WEAKER =
            Pattern.compile(Lexicon.any("weak") + "|" + Lexicon.any("begun-only"));
    private static final Pattern FINISH = Pattern.compile("完成|建成|建设|竣工|投用|新建|改造");
    private static final Pattern PERFECT =
            Pattern.compile(
                    "已|了|完成|" + Lexicon.any("done-finished") + "|" + Lexicon.any("increment"));
    private static final Pattern OVER =
            Pattern.compile(
                    "均|全部|得到|配齐|落地|实现|达|圆满|超额|到位|上线|推出|认定|评定|举办|验收|" + Lexicon.any("done-opened"));
    private static final Pattern LEADING =
            Pattern.compile(
                    "^(?:\\d+\\.)?(?:"
                            + Lexicon.any("stop")
                            + ")*?(?="
                            + Lexicon.any("proof")
                            + ")");
    private static final Pattern FIRST =
            Pattern.compile("^(?:\\d+\\.)?(?:" + Lexicon.any("leading") + "|共)*(?<verb>[一-龥]{2})");
    private static final int OBJECT = 2;

    private final Promise promise;
    private final Quantity quantity;
    private final String clause;
    private final String said;
    private final String following;

    private Doing(Promise promise, Account account, Quantity quantity) {
        Prose prose = account.prose();
        String text = prose.text();
        int end = prose.clauseEnd(quantity.start());
        int next = Math.min(end + 1, text.length());
        this.promise = promise;
        this.quantity = quantity;
        this.clause = text.substring(prose.clauseStart(quantity.start()), end);
        this.said = text.substring(prose.sentenceStart(quantity.start()), end);
        this.following = text.substring(next, Math.max(next, prose.clauseEnd(next)));
    }

    /** 新建管线 is no 管线改造: what is done to a thing must be said, or another word for it. */
    static boolean isActSaid(Promise promise, String said) {
        Quantity promised = promise.quantity();
        return promised == null
                || NEEDED.matcher(Terms.same(promised.piece()))
                        .results()
                        .allMatch(act -> Residue.isSaid(act.group(), said));
    }

    /** Amounts and shares are what they are; a count needs a verb, an increment one that adds. */
    static boolean isSaid(Promise promise, Account account, Quantity quantity) {
        Doing doing = new Doing(promise, account, quantity);
        Quantity promised = promise.quantity();
        boolean increment = promised != null && INCREMENT.matcher(promised.piece()).find();
        if (increment && !ADDED.matcher(doing.said).find() && !doing.isPromisedVerb()) {
            return false;
        }
        return !COUNTS.contains(quantity.scale().dimension()) || doing.isDone();
    }

    private boolean isDone() {
        if (isEffort()) {
            return false;
        }
        boolean again =
                promise.quantity() != null
                        && promise.quantity().base().compareTo(quantity.base()) == 0;
        return again
                ? isPerfect() || isActive() || isPromisedVerb()
                : PROOF.matcher(said + "," + following).find() || isPromisedVerb();
    }

    /** Its verb is one of effort, and no other one says that it was done. */
    private boolean isEffort() {
        boolean finish = FINISH.matcher(promise.commitment().quote()).find();
        Matcher effort = (finish ? WEAKER : WEAK).matcher(clause);
        boolean found = false;
        while (effort.find()) {
            found |= !promise.setting().contains(effort.group());
        }
        return found
                && !PERFECT.matcher(clause).find()
                && !STRONG.matcher(WEAKER.matcher(clause).replaceAll("")).find();
    }

    /** A word says that it is over. */
    private boolean isPerfect() {
        return PERFECT.matcher(said).find()
                || OVER.matcher(said).find()
                || OVER.matcher(following).lookingAt();
    }

    /** 组建共同体10个: the verb stands before what was done; 物流基地建设6个 only names it. */
    private boolean isActive() {
        if (PROOF.matcher(LEADING.matcher(quantity.piece()).replaceFirst("")).lookingAt()) {
            return true;
        }
        Matcher verb = STRONG.matcher(quantity.before());
        return verb.find() && verb.end() <= quantity.before().length() - OBJECT;
    }

    /** It begins with the verb that promises it, if that is more than an effort. */
    private boolean isPromisedVerb() {
        Quantity promised = promise.quantity();
        String asked = promised == null ? "" : first(promised.piece());
        return !asked.isEmpty()
                && asked.equals(first(quantity.piece()))
                && !WEAKER.matcher(asked).matches();
    }

    private static String first(String piece) {
        Matcher verb = FIRST.matcher(piece);
        return verb.find() ? verb.group("verb") : "";
    }
}

package luoshi.commitment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a reported number proves a promise: what is counted is named as it was promised, every
 * word beside it has a known part, and its verb says that it was done.
 */
final class NumberProof {
    /** The promised number said again points at the promise; so much of the name suffices. */
    private static final double POINTED_AT = 0.4;

    private static final int LONG = 4;
    private static final Pattern JOINT = Pattern.compile("、|以及|及|和");

    private static final double NAMED = 0.5;
    private static final Pattern TAKEN_BACK = Lexicon.pattern("taken-back");
    private static final Pattern CHOOSES = Pattern.compile("(?:及?以上|及?以下|以内)?的[^、,和及]*$");
    private static final Pattern EARLY = Lexicon.pattern("early");
    private static final Pattern LEADS_ON = Pattern.compile("(?:均|都|全部|已|现已|目前)+");
    private static final Pattern TAKES_IN = Pattern.compile("(?:其中)?(?:含|包括|包含)");
    private static final Pattern IF = Pattern.compile("还?尚?[需须]");
    private static final Pattern EXCEPT = Pattern.compile("除[^,;。]{0,30}外");
    private static final Pattern REALLY = Lexicon.pattern("really");
    private static final Pattern INCREMENT = Lexicon.pattern("increment");
    private static final Pattern FINISHED = Pattern.compile("完成|竣工|建成|移交|完工");
    private static final Pattern OPENED = Lexicon.pattern("done-opened");
    private static final Pattern HEADING =
            Pattern.compile("[^\\d]*" + Lexicon.any("heading") + "[一-龥]{0,2}");
    private static final Pattern LEANING =
            Pattern.compile("其中|经|但|不过|含|包括|扣除|实际|目前|截至|同时|上述|尚|仍|还");
    private static final int BRIEF = 6;

    private final Promise promise;
    private final Account account;
    private final Quantity quantity;
    private final Prose prose;

    private NumberProof(Promise promise, Account account, Quantity quantity) {
        this.promise = promise;
        this.account = account;
        this.quantity = quantity;
        this.prose = account.prose();
    }

    /** Whether nothing in its own words leaves it open. */
    static boolean holds(Promise promise, Account account, Quantity quantity) {
        NumberProof proof = new NumberProof(promise, account, quantity);
        return proof.isPlain()
                && proof.isNamed()
                && !Contrast.isSaid(promise, account, quantity)
                && Doing.isSaid(promise, account, quantity)
                && !proof.isTakenBack();
    }

    /** Whether what follows takes something of it back. */
    static boolean isTakenBack(Promise promise, Account account, Quantity quantity) {
        return new NumberProof(promise, account, quantity).isTakenBack();
    }

    /** Whether a part of a sum is of the promised thing; its verb may stand with another part. */
    static boolean isAbout(Promise promise, Account account, Quantity quantity) {
        NumberProof proof = new NumberProof(promise, account, quantity);
        return proof.isPlain()
                && proof.isNamed()
                && !Contrast.isSaid(promise, account, quantity)
                && !proof.says(TAKEN_BACK, proof.behind());
    }

    private boolean isPlain() {
        String setting = promise.setting();
        Quantity promised = promise.quantity();
        if (promised != null && Stages.isBare(promised.piece())) {
            // 完工100个 is of what stands before it in the task, not of what comes behind
            int end = setting.indexOf(promised.piece());
            setting = end < 0 ? setting : setting.substring(0, end) + promised.piece();
        }
        return Residue.of(statement(), setting) == 0;
    }

    /** The number's clause, and those before it as far as they name what it counts. */
    private String statement() {
        int clause = prose.clauseStart(quantity.start());
        String said = DoneTail.without(own(clause, prose.clauseEnd(quantity.start())));
        int first = prose.sentenceStart(quantity.start());
        int start = clause;
        while (start > first && Terms.share(promise.own(), Terms.of(said)) < NAMED) {
            int before = prose.clauseStart(start - 1);
            said =
                    HEADING.matcher(prose.text().substring(before, start - 1)).matches()
                            ? said
                            : own(before, start) + said;
            start = before;
        }
        return said;
    }

    /** A piece of the account without what belongs to its other numbers. */
    private String own(int from, int to) {
        StringBuilder said = new StringBuilder();
        int at = from;
        for (Quantity other : account.quantities()) {
            boolean inside = other.from() >= from && other.to() <= to && other.start() >= at;
            boolean apart =
                    (other.from() >= quantity.to() || other.to() <= quantity.from())
                            && !chooses(other);
            if (inside
                    && apart
                    && !isLeanedOn(other)
                    && !Stages.isBare(other.before() + "|" + other.after())) {
                int start = Math.max(at, other.from());
                said.append(prose.text(), at, start).append('|');
                at = Math.max(at, other.to());
            }
        }
        return said.append(prose.text(), Math.min(at, to), to).toString();
    }

    /** 两地合计产出238万吨,超过200万吨: a bare number is of what stands before it. */
    private boolean isLeanedOn(Quantity other) {
        return isAgain()
                && other.end() <= quantity.from()
                && other.scale().comparesWith(quantity.scale())
                && Stages.isBare(quantity.before() + "|" + quantity.after());
    }

    /** 小于30米的站点占比: its words go on to this number. */
    private boolean chooses(Quantity other) {
        return other.end() <= quantity.start()
                && CHOOSES.matcher(prose.text().substring(other.end(), quantity.start()))
                        .lookingAt();
    }

    /** What is counted is named with all that narrows it. */
    private boolean isNamed() {
        String said =
                prose.text()
                        .substring(
                                prose.sentenceStart(quantity.start()),
                                prose.clauseEnd(quantity.start()));
        if (!Doing.isActSaid(promise, said)) {
            return false;
        }
        int missing = Residue.of(promise.name(), said);
        return isAgain()
                ? missing <= promise.name().length() * (1 - POINTED_AT) && namesEach(said)
                : missing == 0;
    }

    /** Of several things promised together each is named at least by a word. */
    private boolean namesEach(String said) {
        for (String one : JOINT.split(promise.name(), -1)) {
            int words = Residue.of(one, "");
            if (words >= LONG && Residue.of(one, said) > words - 2) {
                return false;
            }
        }
        return true;
    }

    /** What follows speaks of the rest, of what is gone again, or of how many really count. */
    private boolean isTakenBack() {
        String following = quantity.following();
        if (IF.matcher(following).lookingAt() || EXCEPT.matcher(following).find() || isOutOf()) {
            return true;
        }
        int end = prose.clauseEnd(quantity.start());
        int stop = prose.sentenceEnd(quantity.start());
        while (LEANING.matcher(prose.text())
                .region(Math.min(stop + 1, prose.text().length()), prose.text().length())
                .lookingAt()) {
            stop = prose.sentenceEnd(stop + 1);
        }
        while (end < stop) {
            int next = prose.clauseEnd(end + 1);
            String clause = prose.text().substring(end + 1, next);
            if (!LEANING.matcher(clause).lookingAt() && isOfAnother(clause, end + 1, next)) {
                return false;
            }
            boolean early = LEADS_ON.matcher(clause).lookingAt() && says(EARLY, clause);
            boolean wider = isWider(clause, end + 1, next);
            if (early || wider || says(TAKEN_BACK, clause) || isLess(clause, end + 1, next)) {
                return true;
            }
            end = next;
        }
        return false;
    }

    /** 22个街乡镇的整治验收通过14个: of these only so many. */
    private boolean isOutOf() {
        Quantity promised = promise.quantity();
        int end = prose.clauseEnd(quantity.start());
        return promised != null
                && account.quantities().stream()
                        .filter(other -> other.start() > quantity.end() && other.end() <= end)
                        .filter(other -> Stages.isBare(other.after()))
                        .filter(
                                other ->
                                        !JOINT.matcher(
                                                        prose.text()
                                                                .substring(
                                                                        quantity.end(),
                                                                        other.start()))
                                                .find())
                        .anyMatch(
                                other ->
                                        other.scale().name().equals(quantity.scale().name())
                                                && other.base().compareTo(promised.base()) < 0);
    }

    /** The clause behind it. */
    private String behind() {
        int end = Math.min(prose.clauseEnd(quantity.start()) + 1, prose.text().length());
        return prose.text().substring(end, Math.max(end, prose.clauseEnd(end)));
    }

    /** A clause with words of its own that counts, or that speaks of something at length. */
    private boolean isOfAnother(String clause, int from, int to) {
        boolean counts =
                account.quantities().stream().anyMatch(q -> q.start() >= from && q.end() <= to);
        int words = Terms.of(Stages.without(DoneWords.withoutStatus(clause))).size();
        return words > (counts ? 1 : BRIEF);
    }

    /** A word that the task has itself says nothing against it. */
    private boolean says(Pattern words, String clause) {
        Matcher word = words.matcher(clause);
        while (word.find()) {
            if (!promise.setting().contains(word.group())) {
                return true;
            }
        }
        return false;
    }

    /** 食品、药品共3万批次,其中食品2万批次; 含补植7000亩: what was not promised is counted too. */
    private boolean isWider(String clause, int from, int to) {
        Matcher takesIn = TAKES_IN.matcher(clause);
        boolean includes = takesIn.lookingAt();
        if (!includes && !clause.startsWith("其中")) {
            return false;
        }
        String promised = promise.commitment().quote();
        boolean foreign =
                includes && Residue.of(clause.substring(takesIn.end()), promise.setting()) > 0;
        return account.quantities().stream()
                .filter(other -> other.start() >= from && other.end() <= to)
                .filter(other -> other.scale().comparesWith(quantity.scale()))
                .anyMatch(
                        other ->
                                foreign
                                        || Terms.of(other.before() + "|" + other.after()).stream()
                                                .anyMatch(
                                                        word ->
                                                                quantity.piece().contains(word)
                                                                        && !promised.contains(
                                                                                word)));
    }

    /** A state; or 新增, where the number itself is not said to be of new ones. */
    private boolean narrows(String clause) {
        boolean added =
                INCREMENT.matcher(clause).find() && !INCREMENT.matcher(quantity.piece()).find();
        return added || REALLY.matcher(clause).find();
    }

    /** 其中达标15个, 实际开放96张: fewer than promised, and these are what counts. */
    private boolean isLess(String clause, int from, int to) {
        Quantity promised = promise.quantity();
        boolean begins = promise.commitment().quote().contains("开工");
        if (promised == null || begins || !narrows(clause)) {
            return false;
        }
        boolean further =
                FINISHED.matcher(quantity.piece()).find() && OPENED.matcher(clause).find();
        return !further
                && account.quantities().stream()
                        .anyMatch(
                                other ->
                                        other.start() >= from
                                                && other.end() <= to
                                                && other.scale().comparesWith(promised.scale())
                                                && other.base().compareTo(promised.base()) < 0);
    }

    private boolean isAgain() {
        return promise.quantity() != null
                && promise.quantity().base().compareTo(quantity.base()) == 0;
    }
}

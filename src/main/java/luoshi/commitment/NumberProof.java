package luoshi.commitment;

import java.util.regex.Pattern;

/**
 * Whether a reported number proves a promise: what is counted is named as it was promised, every
 * word beside it has a known part, and its verb says that it was done.
 */
final class NumberProof {
    /** A number other than the promised one has to name what it counts but for so much. */
    private static final int LEFT_OUT = 2;

    /** The promised number said again points at the promise; so much of the name suffices. */
    private static final double POINTED_AT = 0.4;

    private static final int LONG = 4;
    private static final Pattern JOINT = Pattern.compile("、|以及|及|和");

    private static final double NAMED = 0.5;
    private static final Pattern INCREMENT = Lexicon.pattern("increment");
    private static final Pattern REST = Pattern.compile("其余|剩余|余下|剩下");
    private static final Pattern NEW_AMONG = Pattern.compile("^,?其中,?" + Lexicon.any("increment"));

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
                && Doing.isSaid(promise, account, quantity)
                && !proof.isTakenBack();
    }

    /** Whether a part of a sum is of the promised thing; its verb may stand with another part. */
    static boolean isAbout(Promise promise, Account account, Quantity quantity) {
        NumberProof proof = new NumberProof(promise, account, quantity);
        return proof.isPlain() && proof.isNamed();
    }

    private boolean isPlain() {
        return Residue.of(statement(), promise.setting()) == 0;
    }

    /** The number's clause, and those before it as far as they name what it counts. */
    private String statement() {
        int clause = prose.clauseStart(quantity.start());
        String said = own(clause, prose.clauseEnd(quantity.start()));
        int first = prose.sentenceStart(quantity.start());
        int start = clause;
        while (start > first && Terms.share(promise.own(), Terms.of(said)) < NAMED) {
            int before = prose.clauseStart(start - 1);
            said = own(before, start) + said;
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
            boolean apart = other.from() >= quantity.to() || other.to() <= quantity.from();
            if (inside && apart && !Stages.isBare(other.before() + "|" + other.after())) {
                int start = Math.max(at, other.from());
                said.append(prose.text(), at, start).append('|');
                at = Math.max(at, other.to());
            }
        }
        return said.append(prose.text(), Math.min(at, to), to).toString();
    }

    /** What is counted is named with all that narrows it. */
    private boolean isNamed() {
        String said =
                prose.text()
                        .substring(
                                prose.sentenceStart(quantity.start()),
                                prose.clauseEnd(quantity.start()));
        int missing = Residue.of(promise.name(), said);
        return isAgain()
                ? missing <= promise.name().length() * (1 - POINTED_AT) && namesEach(said)
                : missing <= LEFT_OUT;
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

    /** What follows speaks of the rest, or of how many of them are new. */
    private boolean isTakenBack() {
        int end = prose.clauseEnd(quantity.start());
        String following = prose.text().substring(end, prose.sentenceEnd(quantity.start()));
        if (REST.matcher(following).find()) {
            return true;
        }
        Quantity promised = promise.quantity();
        return promised != null
                && INCREMENT.matcher(promised.piece()).find()
                && !INCREMENT.matcher(quantity.piece()).find()
                && NEW_AMONG.matcher(following).find();
    }

    private boolean isAgain() {
        return promise.quantity() != null
                && promise.quantity().base().compareTo(quantity.base()) == 0;
    }
}

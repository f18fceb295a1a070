package luoshi.commitment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import luoshi.text.Folding;

/**
 * What was really done, where an account first names as much as was promised: 26处中完成19处,
 * 征集20家、认定11家, 累计100处、其中本年36处.
 */
final class Shortfall {
    private static final Set<Status> NOT_YET =
            Set.of(
                    Status.ASKED,
                    Status.EARLY,
                    Status.BEGUN,
                    Status.HEDGED,
                    Status.EARLIER,
                    Status.CUMULATIVE);
    private static final Pattern DONE =
            Pattern.compile(
                    "已|实际|完成|本年|今年|当年|年内|"
                            + Lexicon.any("done-finished")
                            + "|"
                            + Lexicon.any("done-opened")
                            + "|"
                            + Lexicon.any("increment"));
    private static final Pattern NEEDED = Lexicon.pattern("needed");

    private Shortfall() {}

    /**
     * The smaller number behind one that counts nothing done; empty where none is plain.
     *
     * @param others numbers that answer another promise
     */
    static Optional<Candidate> of(
            Promise promise, Set<Quantity> others, Candidate named, String task) {
        Quantity promised = promise.quantity();
        Quantity first = named.quantity();
        boolean open =
                NOT_YET.contains(named.status())
                        // 对310万平方米开展巡查: what was to be done with them is not said
                        || !Doing.isActSaid(promise, first.piece())
                        || NumberProof.isTakenBack(promise, named.account(), first);
        if (promised == null
                || !open
                || !named.account().isOwn()
                || first.base().compareTo(promised.base()) < 0) {
            return Optional.empty();
        }
        Prose prose = named.account().prose();
        int end = prose.sentenceEnd(first.start());
        List<Quantity> behind =
                named.account().quantities().stream()
                        .filter(q -> q.start() >= first.end() && q.end() <= end)
                        .filter(q -> q.scale().comparesWith(promised.scale()))
                        .filter(q -> q.base().compareTo(promised.base()) < 0)
                        .filter(q -> !others.contains(q))
                        .filter(q -> isSaidDone(promise, named.account(), q, task))
                        .toList();
        return behind.stream()
                .max(Comparator.comparing(Quantity::base))
                .map(q -> new Candidate(named.account(), q, named.score(), Status.DONE));
    }

    private static boolean isSaidDone(
            Promise promise, Account account, Quantity quantity, String task) {
        String words = quantity.before() + "|" + quantity.after();
        boolean acted = words.startsWith("其中") && NEEDED.matcher(words).find();
        return (acted || DONE.matcher(words).find())
                && Doing.isActSaid(promise, quantity.piece())
                && Residue.of(words, Folding.fold(promise.commitment().quote())) == 0
                && Circumstances.status(promise, account, quantity, task).counts();
    }
}

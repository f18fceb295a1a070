package luoshi.matching;

import java.util.Comparator;
import java.util.List;
import luoshi.model.Evidence;
import luoshi.model.EvidenceKind;
import luoshi.model.Proposal;
import luoshi.model.Reference;
import luoshi.text.Difference;
import luoshi.text.Difference.Kind;
import luoshi.text.Folding;

/**
 * Proposals with what speaks for them, and how sure each makes the program:
 *
 * <ul>
 *   <li>named by the report, the only one so and worded the same: 1;
 *   <li>named, but worded otherwise or not alone: 0.4 to 0.9;
 *   <li>not named: up to 0.9, by the wording alone;
 *   <li>while the report names a number that its list does not hold: up to 0.8.
 * </ul>
 */
final class Proposals {
    /** The surest first; as sure as each other in the order of the sources. */
    static final Comparator<Proposal> BEST_FIRST =
            Comparator.comparingDouble(Proposal::score).reversed();

    private static final double NAMED = 0.4;
    private static final double NAMED_AND_CLOSE = 0.9;
    private static final double WORDING_ONLY = 0.9;
    private static final double MISNAMED = 0.8;

    /** From here on the differing places are worth counting. */
    private static final double COUNTABLE = 0.6;

    private static final double UNLIKE = 0.3;

    private Proposals() {}

    /** The one task that the report names and words the same. */
    static Proposal settled(Named named, String text) {
        return new Proposal(named.task().id(), 1, namedEvidence(named, text, 1));
    }

    /** A task that the report names, but that is not settled by it. */
    static Proposal named(Named named, String text, double closeness) {
        double score = NAMED + (NAMED_AND_CLOSE - NAMED) * closeness;
        return new Proposal(named.task().id(), score, namedEvidence(named, text, closeness));
    }

    private static List<Evidence> namedEvidence(Named named, String text, double closeness) {
        Reference reference = named.reference();
        Evidence stated =
                new Evidence(
                        EvidenceKind.REFERENCE,
                        1,
                        "reference-agrees",
                        List.of(reference.list(), String.valueOf(reference.number())));
        return evidence(stated, new Closeness(named.task(), closeness), text);
    }

    /**
     * A task that only its wording speaks for.
     *
     * @param most that it may score: a task beside one that the report names is not surer than that
     */
    static Proposal unnamed(Closeness wording, String text, double most) {
        double score = Math.min(most, WORDING_ONLY * wording.value());
        return new Proposal(wording.task().id(), score, List.of(wording(wording, text)));
    }

    /** A task that is worded like an outcome whose number its list does not hold. */
    static Proposal misnamed(Closeness wording, String text, Reference reference) {
        Evidence stated =
                new Evidence(
                        EvidenceKind.REFERENCE,
                        0,
                        "reference-not-found",
                        List.of(reference.list(), String.valueOf(reference.number())));
        return new Proposal(
                wording.task().id(), MISNAMED * wording.value(), evidence(stated, wording, text));
    }

    private static List<Evidence> evidence(Evidence stated, Closeness wording, String text) {
        return List.of(stated, wording(wording, text));
    }

    private static Evidence wording(Closeness wording, String text) {
        String own = wording.task().task().text();
        double value = wording.value();
        if (Folding.fold(text).isEmpty()) {
            return new Evidence(EvidenceKind.WORDING, 0, "wording-absent", List.of());
        }
        if (value == 1) {
            return new Evidence(EvidenceKind.WORDING, 1, "wording-equal", List.of());
        }
        if (value < COUNTABLE) {
            String code = value < UNLIKE ? "wording-unlike" : "wording-similar";
            String percent = String.valueOf(Math.round(100 * value));
            return new Evidence(EvidenceKind.WORDING, value, code, List.of(percent));
        }
        String places = String.valueOf(differing(text, own));
        String code = wording.task().task().truncated() ? "wording-truncated" : "wording-differs";
        return new Evidence(EvidenceKind.WORDING, value, code, List.of(places));
    }

    private static long differing(String one, String other) {
        return Difference.between(one, other).stream().filter(p -> p.kind() != Kind.SAME).count();
    }
}

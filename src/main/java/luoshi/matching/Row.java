package luoshi.matching;

import java.util.List;
import luoshi.model.Evidence;
import luoshi.model.KeptOutcome;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/** An outcome with its candidates and how sure each of them is. */
final class Row {
    private final KeptOutcome outcome;
    private final List<Candidate> candidates;
    private final double[] scores;
    private final MatchEvidence evidence;

    Row(KeptOutcome outcome, List<Candidate> candidates) {
        this.outcome = outcome;
        this.candidates = List.copyOf(candidates);
        this.scores = Confidence.shares(candidates, Matcher.isWorded(outcome));
        this.evidence = new MatchEvidence(outcome);
    }

    KeptOutcome outcome() {
        return outcome;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /** How sure the candidate at that place is. */
    double score(int place) {
        return scores[place];
    }

    void score(int place, double score) {
        scores[place] = score;
    }

    List<Evidence> evidence(Candidate candidate) {
        return evidence.of(candidate);
    }

    /** Whether the report names one of the candidates. */
    boolean isNamed() {
        return candidates.stream().anyMatch(candidate -> candidate.named() != null);
    }

    /** The one task that the report names and words the same; null where there is not just one. */
    @Nullable Candidate settled() {
        List<Candidate> equal =
                candidates.stream()
                        .filter(candidate -> candidate.named() != null)
                        .filter(candidate -> candidate.likeness().value() == 1)
                        .filter(candidate -> Matcher.isWorded(outcome))
                        .toList();
        return equal.size() == 1 ? equal.getFirst() : null;
    }

    /** What tells rows apart that may not have the same task: report and folded text. */
    String sameness() {
        return outcome.edition().id() + " " + Folding.fold(outcome.outcome().task());
    }
}

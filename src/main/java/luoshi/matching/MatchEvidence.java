package luoshi.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import luoshi.model.Evidence;
import luoshi.model.EvidenceKind;
import luoshi.model.KeptOutcome;
import luoshi.model.Reference;
import luoshi.model.Task;
import luoshi.text.Difference;
import luoshi.text.Difference.Kind;
import luoshi.text.Folding;
import luoshi.text.NamedThings;

/** What speaks for a candidate, each piece with its score and the code of its sentence. */
final class MatchEvidence {
    /** From here on the differing places are worth counting. */
    private static final double COUNTABLE = 0.6;

    private static final double UNLIKE = 0.3;
    private static final int SHOWN = 4;

    private final KeptOutcome outcome;
    private final String text;

    MatchEvidence(KeptOutcome outcome) {
        this.outcome = outcome;
        this.text = outcome.outcome().task();
    }

    /** Reference and wording always, the others where they say something. */
    List<Evidence> of(Candidate candidate) {
        List<Evidence> evidence = new ArrayList<>();
        addReference(candidate, evidence);
        evidence.add(wording(candidate));
        addNames(candidate, evidence);
        if (candidate.units() > 0 && !candidate.task().task().units().isEmpty()) {
            evidence.add(
                    new Evidence(EvidenceKind.UNITS, candidate.units(), "units-answer", List.of()));
        }
        return evidence;
    }

    private void addReference(Candidate candidate, List<Evidence> evidence) {
        List<Reference> references = outcome.outcome().references();
        Reference named = candidate.named();
        if (named != null) {
            evidence.add(reference(1, "reference-agrees", named));
        } else if (candidate.otherNamed()) {
            evidence.add(reference(0, "reference-other", references.getFirst()));
        } else if (!references.isEmpty()) {
            evidence.add(reference(0, "reference-not-found", references.getFirst()));
        }
    }

    private static Evidence reference(double score, String code, Reference stated) {
        List<String> arguments = List.of(stated.list(), String.valueOf(stated.number()));
        return new Evidence(EvidenceKind.REFERENCE, score, code, arguments);
    }

    private Evidence wording(Candidate candidate) {
        Likeness likeness = candidate.likeness();
        double value = likeness.value();
        if (Folding.fold(text).isEmpty()) {
            return new Evidence(EvidenceKind.WORDING, 0, "wording-absent", List.of());
        }
        if (value == 1) {
            return new Evidence(EvidenceKind.WORDING, 1, "wording-equal", List.of());
        }
        Task task = candidate.task().task();
        if (likeness.inOrder() >= COUNTABLE && !likeness.isReordered()) {
            String code = task.truncated() ? "wording-truncated" : "wording-differs";
            return wording(value, code, differing(task.text()));
        }
        return wording(value, rough(likeness), Math.round(100 * value));
    }

    private static String rough(Likeness likeness) {
        if (likeness.isShortened()) {
            return "wording-shortened";
        }
        if (likeness.isLengthened()) {
            return "wording-lengthened";
        }
        if (likeness.value() < UNLIKE) {
            return "wording-unlike";
        }
        return likeness.isReordered() ? "wording-reordered" : "wording-similar";
    }

    private static Evidence wording(double value, String code, long number) {
        return new Evidence(EvidenceKind.WORDING, value, code, List.of(String.valueOf(number)));
    }

    private long differing(String own) {
        return Difference.between(text, own).stream().filter(p -> p.kind() != Kind.SAME).count();
    }

    private void addNames(Candidate candidate, List<Evidence> evidence) {
        if (candidate.names() > 0 && candidate.likeness().value() < 1) {
            Set<String> others = NamedThings.of(candidate.task().task().text());
            List<String> common =
                    NamedThings.of(text).stream().filter(others::contains).limit(SHOWN).toList();
            evidence.add(
                    new Evidence(
                            EvidenceKind.NAMES,
                            candidate.names(),
                            "names-common",
                            List.of(String.join("、", common))));
        }
    }
}

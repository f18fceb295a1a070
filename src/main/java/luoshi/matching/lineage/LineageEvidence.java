package luoshi.matching.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.model.Evidence;
import luoshi.model.EvidenceKind;
import luoshi.model.Responsibility;
import luoshi.model.Task;
import luoshi.text.Folding;
import luoshi.text.NamedThings;

/** What speaks for each continuation of one origin, piece by piece. */
final class LineageEvidence {
    private static final int SHOWN = 4;
    private static final String BETWEEN = "、";
    private static final double SAME_LEAD = 1;
    private static final double SAME_UNIT = 0.5;

    private final TaskField field;
    private final Origin origin;
    private final Nearness nearness;
    private final Set<String> things;

    LineageEvidence(TaskField field, Origin origin, Nearness nearness) {
        this.field = field;
        this.origin = origin;
        this.nearness = nearness;
        this.things = NamedThings.of(origin.text() + "\n" + origin.account());
    }

    /** The evidence for the task at that place, the kinds that say something only. */
    List<Evidence> of(int place) {
        List<Evidence> evidence = new ArrayList<>();
        Task task = field.tasks().get(place).task();
        addWording(place, task, evidence);
        addMeaning(place, evidence);
        addNames(task, evidence);
        addUnits(task, evidence);
        return evidence;
    }

    private void addWording(int place, Task task, List<Evidence> evidence) {
        if (Folding.same(origin.text(), task.text())) {
            evidence.add(new Evidence(EvidenceKind.WORDING, 1, "wording-equal", List.of()));
            return;
        }
        List<String> own = CommonPhrases.of(origin.text(), task.text(), SHOWN);
        List<String> reported = CommonPhrases.of(origin.account(), task.text(), SHOWN);
        double score = nearness.of(Signal.WORDING, place);
        if (!own.isEmpty()) {
            evidence.add(piece(EvidenceKind.WORDING, score, "wording-common", own));
        } else if (!reported.isEmpty()) {
            double account = nearness.of(Signal.ACCOUNT, place);
            evidence.add(piece(EvidenceKind.WORDING, account, "wording-account", reported));
        }
    }

    private static Evidence piece(
            EvidenceKind kind, double score, String code, List<String> words) {
        return new Evidence(
                kind, Math.clamp(score, 0, 1), code, List.of(String.join(BETWEEN, words)));
    }

    private void addMeaning(int place, List<Evidence> evidence) {
        TaskField.ClausePair pair = field.nearestClauses(origin, nearness, place);
        if (pair != null) {
            evidence.add(
                    new Evidence(
                            EvidenceKind.MEANING,
                            Math.clamp(nearness.of(Signal.CLAUSES, place), 0, 1),
                            "meaning-clauses",
                            List.of(pair.own().strip(), pair.other().strip())));
        }
    }

    private void addNames(Task task, List<Evidence> evidence) {
        Set<String> others = NamedThings.of(task.text());
        List<String> common = things.stream().filter(others::contains).limit(SHOWN).toList();
        if (!common.isEmpty()) {
            double share = 2.0 * common.size() / (things.size() + others.size());
            evidence.add(piece(EvidenceKind.NAMES, Math.min(1, share), "names-common", common));
        }
    }

    private void addUnits(Task task, List<Evidence> evidence) {
        List<String> units = task.units().stream().map(Responsibility::unit).toList();
        if (units.isEmpty() || origin.units().isEmpty()) {
            return;
        }
        String lead = origin.units().getFirst();
        if (Folding.same(lead, units.getFirst())) {
            evidence.add(piece(EvidenceKind.UNITS, SAME_LEAD, "units-lead", List.of(lead)));
            return;
        }
        Set<String> others = units.stream().map(Folding::fold).collect(Collectors.toSet());
        List<String> common =
                new HashSet<>(origin.units())
                        .stream()
                                .filter(unit -> others.contains(Folding.fold(unit)))
                                .sorted()
                                .limit(SHOWN)
                                .toList();
        if (!common.isEmpty()) {
            evidence.add(piece(EvidenceKind.UNITS, SAME_UNIT, "units-common", common));
        }
    }
}

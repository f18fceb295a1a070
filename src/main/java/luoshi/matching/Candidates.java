package luoshi.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.Reference;
import luoshi.model.Responsibility;
import luoshi.text.Folding;
import luoshi.text.NamedThings;
import org.jspecify.annotations.Nullable;

/** Gathers the tasks of a year that may answer an outcome. */
final class Candidates {
    /** A task less like the outcome is not worth weighing, unless the report names it. */
    private static final double FAINT = 0.15;

    private final TaskLists lists;

    Candidates(TaskLists lists) {
        this.lists = lists;
    }

    /** The candidates, the named ones first, then by their wording. */
    List<Candidate> of(KeptOutcome outcome, int year) {
        String text = outcome.outcome().task();
        WordingIndex wording = lists.wording(year);
        Map<Long, Closeness> close = new LinkedHashMap<>();
        Map<Long, Reference> named = new LinkedHashMap<>();
        for (Named one : lists.named(outcome, year)) {
            named.put(one.task().id(), one.reference());
            close.put(one.task().id(), wording.closeness(text, one.task()));
        }
        for (Closeness one : wording.closest(text)) {
            if (one.value() >= FAINT) {
                close.putIfAbsent(one.task().id(), one);
            }
        }
        Set<String> things = NamedThings.of(text);
        Set<String> units = units(outcome);
        List<Candidate> candidates = new ArrayList<>();
        for (Closeness one : close.values()) {
            Reference reference = named.get(one.task().id());
            boolean other = reference == null && !named.isEmpty();
            candidates.add(candidate(one, reference, other, things, units));
        }
        return candidates;
    }

    private static Candidate candidate(
            Closeness close,
            @Nullable Reference named,
            boolean otherNamed,
            Set<String> things,
            Set<String> units) {
        KeptTask task = close.task();
        Set<String> others = NamedThings.of(task.task().text());
        double all = things.size() + others.size();
        long common = things.stream().filter(others::contains).count();
        Set<String> responsible = folded(task.task().units());
        long shared = units.stream().filter(responsible::contains).count();
        return new Candidate(
                task,
                close.likeness(),
                named,
                otherNamed,
                all == 0 ? 0 : 2 * common / all,
                units.isEmpty() ? 0 : (double) shared / units.size());
    }

    /** The outcome's units; where it names none, the unit that reports. */
    private static Set<String> units(KeptOutcome outcome) {
        Set<String> units = folded(outcome.outcome().units());
        String reporter = outcome.edition().heading().issuer();
        return units.isEmpty() && reporter != null ? Set.of(Folding.fold(reporter)) : units;
    }

    private static Set<String> folded(List<Responsibility> units) {
        return units.stream()
                .map(each -> Folding.fold(each.unit()))
                .collect(Collectors.toCollection(HashSet::new));
    }
}

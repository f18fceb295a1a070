package luoshi.matching;

import java.util.ArrayList;
import java.util.List;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.Match;
import luoshi.model.MatchState;
import luoshi.model.Proposal;
import luoshi.model.Reference;
import luoshi.text.Folding;

/**
 * Finds for each outcome the task that it answers. A pure function: the same papers give the same
 * proposals.
 *
 * <p>Only tasks of the outcome's own year are looked at, since the same number in another year's
 * list is another task. An outcome of which no year is known stays unmatched.
 */
public final class Matcher {
    /** How many tasks are proposed for an outcome at most. */
    private static final int PROPOSED = 5;

    /**
     * From here on wording alone makes a proposal: between what different tasks of a real list
     * share (0.32 at most) and what careless restatements keep (0.55 at least).
     */
    private static final double CLOSE = 0.5;

    /** Below this a task is not worth showing, unless the report names it. */
    private static final double FAINT = 0.3;

    /** A matcher; it keeps nothing from one call to the next. */
    public Matcher() {}

    /**
     * Matches each outcome, in the order given.
     *
     * @param tasks of any number of lists and years
     */
    public List<Match> match(List<KeptOutcome> outcomes, List<KeptTask> tasks) {
        TaskLists lists = new TaskLists(tasks);
        List<Match> matches = new ArrayList<>(outcomes.size());
        for (KeptOutcome outcome : outcomes) {
            matches.add(match(outcome, lists));
        }
        return matches;
    }

    private static Match match(KeptOutcome outcome, TaskLists lists) {
        Integer year = TaskLists.year(outcome.edition());
        if (year == null) {
            return new Match(outcome.id(), MatchState.UNMATCHED, List.of());
        }
        List<Named> named = lists.named(outcome, year);
        if (!named.isEmpty()) {
            return byReference(outcome, named, lists.wording(year));
        }
        return byWording(outcome, lists.wording(year));
    }

    private static Match byReference(KeptOutcome outcome, List<Named> named, WordingIndex wording) {
        String text = outcome.outcome().task();
        List<Named> equal =
                named.stream()
                        .filter(n -> !Folding.fold(text).isEmpty())
                        .filter(n -> Folding.same(text, n.task().task().text()))
                        .toList();
        if (equal.size() == 1) {
            Proposal settled = Proposals.settled(equal.getFirst(), text);
            return new Match(outcome.id(), MatchState.CONFIRMED, List.of(settled));
        }
        List<Proposal> proposals = new ArrayList<>();
        for (Named one : named) {
            proposals.add(Proposals.named(one, text, wording.closeness(text, one.task())));
        }
        proposals.sort(Proposals.BEST_FIRST);
        List<Long> known = proposals.stream().map(Proposal::taskId).toList();
        double most = proposals.getLast().score();
        for (Closeness other : wording.closest(text)) {
            if (other.value() >= FAINT && !known.contains(other.task().id())) {
                proposals.add(Proposals.unnamed(other, text, most));
            }
        }
        return proposed(outcome, proposals);
    }

    private static Match byWording(KeptOutcome outcome, WordingIndex wording) {
        String text = outcome.outcome().task();
        List<Reference> references = outcome.outcome().references();
        List<Closeness> closest =
                wording.closest(text).stream().filter(c -> c.value() >= FAINT).toList();
        if (!closest.isEmpty() && closest.getFirst().value() >= CLOSE) {
            List<Proposal> proposals = new ArrayList<>();
            for (Closeness one : closest) {
                proposals.add(
                        references.isEmpty()
                                ? Proposals.unnamed(one, text, 1)
                                : Proposals.misnamed(one, text, references.getFirst()));
            }
            return proposed(outcome, proposals);
        }
        MatchState state = references.isEmpty() ? MatchState.UNMATCHED : MatchState.MISSING_TASK;
        return new Match(outcome.id(), state, List.of());
    }

    private static Match proposed(KeptOutcome outcome, List<Proposal> proposals) {
        int shown = Math.min(PROPOSED, proposals.size());
        return new Match(outcome.id(), MatchState.PROPOSED, proposals.subList(0, shown));
    }
}

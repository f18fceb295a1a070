package luoshi.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.Match;
import luoshi.model.MatchState;
import luoshi.model.Proposal;
import luoshi.text.Folding;

/**
 * Finds for each outcome the task that it answers. A pure function: the same papers give the same
 * proposals.
 *
 * <p>Only tasks of the outcome's own year are looked at, since the same number in another year's
 * list is another task. An outcome of which no year is known stays unmatched. Rows of one report
 * that name no task share the tasks out among them so that the whole fits best.
 */
public final class Matcher {
    /** How many tasks are proposed for an outcome at most. */
    private static final int PROPOSED = 5;

    /**
     * From here on a task that the report does not name is proposed. Less than even: a wrong
     * proposal costs the officer a glance, a missing one a search.
     */
    private static final double LIKELY = 0.3;

    /** A task less sure than this is not worth showing, unless the report names it. */
    private static final double FAINT = 0.005;

    /** Only reference and text together are certain. */
    private static final double ALMOST = 0.99;

    private static final Comparator<Proposal> SUREST_FIRST =
            Comparator.comparingDouble(Proposal::score).reversed();

    /** A matcher; it keeps nothing from one call to the next. */
    public Matcher() {}

    /**
     * Matches each outcome, in the order given.
     *
     * @param tasks of any number of lists and years
     */
    public List<Match> match(List<KeptOutcome> outcomes, List<KeptTask> tasks) {
        Candidates candidates = new Candidates(new TaskLists(tasks));
        List<Row> rows = new ArrayList<>(outcomes.size());
        for (KeptOutcome outcome : outcomes) {
            rows.add(row(outcome, candidates));
        }
        Assignment.shareOut(rows);
        return rows.stream().map(Matcher::match).toList();
    }

    private static Row row(KeptOutcome outcome, Candidates candidates) {
        Integer year = TaskLists.year(outcome.edition());
        List<Candidate> all = year == null ? List.of() : candidates.of(outcome, year);
        return new Row(outcome, all);
    }

    private static Match match(Row row) {
        Candidate settled = row.settled();
        if (settled != null) {
            Proposal proposal = new Proposal(settled.task().id(), 1, row.evidence(settled));
            return new Match(row.outcome().id(), MatchState.CONFIRMED, List.of(proposal));
        }
        List<Proposal> proposals = proposals(row);
        boolean likely = !proposals.isEmpty() && proposals.getFirst().score() >= LIKELY;
        if (likely || row.isNamed()) {
            return new Match(row.outcome().id(), MatchState.PROPOSED, proposals);
        }
        boolean names =
                !row.outcome().outcome().references().isEmpty()
                        && TaskLists.year(row.outcome().edition()) != null;
        MatchState state = names ? MatchState.MISSING_TASK : MatchState.UNMATCHED;
        return new Match(row.outcome().id(), state, List.of());
    }

    private static List<Proposal> proposals(Row row) {
        return IntStream.range(0, row.candidates().size())
                .filter(i -> row.score(i) >= FAINT || row.candidates().get(i).named() != null)
                .mapToObj(
                        i -> {
                            Candidate candidate = row.candidates().get(i);
                            double score = Math.min(ALMOST, row.score(i));
                            return new Proposal(
                                    candidate.task().id(), score, row.evidence(candidate));
                        })
                .sorted(SUREST_FIRST)
                .limit(PROPOSED)
                .toList();
    }

    static boolean isWorded(KeptOutcome outcome) {
        return !Folding.fold(outcome.outcome().task()).isEmpty();
    }
}

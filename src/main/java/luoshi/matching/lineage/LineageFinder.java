package luoshi.matching.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import luoshi.model.Continuation;
import luoshi.model.LineageGrade;
import luoshi.model.LinkState;
import luoshi.model.Succession;

/**
 * Finds the tasks of a later list that carry on what came before. A pure function of the papers:
 * the same papers give the same answer.
 */
public final class LineageFinder {
    /** Where the best is less sure than this, nothing carries it on. */
    private static final double NOTHING = 0.2;

    /** A task less sure than this is not worth showing. */
    private static final double FAINT = 0.02;

    private static final double EVEN = 0.5;

    private final TaskField field;

    /** A finder among the tasks of a list. */
    public LineageFinder(TaskField field) {
        this.field = field;
    }

    /** What became of each origin, at most so many tasks for each. */
    public List<Succession> find(List<Origin> origins, int top) {
        field.prepare(origins);
        List<Succession> found = new ArrayList<>(origins.size());
        for (Origin origin : origins) {
            found.add(new Succession(origin.kind(), origin.id(), continuations(origin, top)));
        }
        return found;
    }

    private List<Continuation> continuations(Origin origin, int top) {
        Nearness nearness = field.nearness(origin);
        Weights weights = Weights.with(nearness.has(Signal.ACCOUNT), nearness.has(Signal.CLAUSES));
        double[] standing = weights.standing(nearness);
        List<Integer> best = best(standing, top);
        if (best.isEmpty() || weights.related(standing[best.getFirst()]) < NOTHING) {
            return List.of();
        }
        LineageEvidence evidence = new LineageEvidence(field, origin, nearness);
        return best.stream()
                .filter(place -> weights.related(standing[place]) >= FAINT)
                .map(
                        place ->
                                new Continuation(
                                        field.tasks().get(place).id(),
                                        weights.related(standing[place]),
                                        grade(weights, nearness, standing[place], place),
                                        LinkState.PROPOSED,
                                        evidence.of(place)))
                .toList();
    }

    private static LineageGrade grade(
            Weights weights, Nearness nearness, double standing, int place) {
        double same = weights.continues(standing, nearness.of(Signal.WORDING, place));
        return same >= EVEN ? LineageGrade.CONTINUES : LineageGrade.RELATED;
    }

    /** The places that stand out furthest; the first in the list where several do as far. */
    private static List<Integer> best(double[] standing, int top) {
        return IntStream.range(0, standing.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer place) -> -standing[place]))
                .limit(top)
                .toList();
    }
}

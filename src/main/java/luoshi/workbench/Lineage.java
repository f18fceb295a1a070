package luoshi.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.matching.lineage.LineageFinder;
import luoshi.matching.lineage.Origin;
import luoshi.matching.lineage.TaskField;
import luoshi.matching.meaning.Meaning;
import luoshi.model.Continuation;
import luoshi.model.Goal;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.LineageDecision;
import luoshi.model.LineageGrade;
import luoshi.model.Link;
import luoshi.model.LinkState;
import luoshi.model.OriginKind;
import luoshi.model.ProblemException;
import luoshi.model.Succession;
import luoshi.store.Ledger;
import org.jspecify.annotations.Nullable;

/** What became of tasks, outcomes and goals in a later year, and what the officer says of it. */
public final class Lineage {
    private final Ledger ledger;
    private final Meaning meaning;
    private final Runnable changed;

    Lineage(Ledger ledger, Meaning meaning, Runnable changed) {
        this.ledger = ledger;
        this.meaning = meaning;
        this.changed = changed;
    }

    /**
     * Compares two years. The first time this makes vectors of their texts, some seconds for a few
     * hundred tasks; later they are kept.
     *
     * @param top how many tasks to name for each at most
     * @throws ProblemException where the ledger holds nothing of one of them
     */
    public LineageBook compare(int from, int to, int top) throws ProblemException {
        List<Integer> known = ledger.documents().years();
        for (int year : List.of(from, to)) {
            if (!known.contains(year)) {
                throw new ProblemException("matching.no-such-year", Integer.toString(year));
            }
        }
        List<KeptTask> tasks = ledger.documents().tasks(from);
        List<KeptOutcome> outcomes = ledger.documents().outcomes(from);
        List<Goal> goals = ledger.lineages().goals(to);
        TaskField field = new TaskField(ledger.documents().tasks(to), meaning);
        List<Origin> origins =
                Stream.of(
                                tasks.stream().map(Origin::of),
                                outcomes.stream().map(Origin::of),
                                goals.stream().map(Origin::of))
                        .flatMap(Function.identity())
                        .toList();
        List<Link> links =
                ledger.links().byOutcome(from).values().stream()
                        .flatMap(List::stream)
                        .filter(link -> link.state() != LinkState.REJECTED)
                        .toList();
        return new LineageBook(
                from,
                to,
                tasks,
                outcomes,
                goals,
                field.tasks(),
                decided(new LineageFinder(field).find(origins, top), field.tasks()),
                links.stream().map(Link::taskId).collect(Collectors.toSet()),
                links.stream().map(Link::outcomeId).collect(Collectors.toSet()),
                ledger.lineages().reasons(),
                field.hasMeaning());
    }

    private List<Succession> decided(List<Succession> found, List<KeptTask> later) {
        Set<Long> there = later.stream().map(KeptTask::id).collect(Collectors.toSet());
        Map<List<Object>, List<LineageDecision>> decisions =
                ledger.lineages().decisions().stream()
                        .filter(one -> there.contains(one.taskId()))
                        .collect(Collectors.groupingBy(one -> List.of(one.kind(), one.origin())));
        return found.stream()
                .map(
                        one ->
                                decided(
                                        one,
                                        decisions.getOrDefault(
                                                List.of(one.kind(), one.origin()), List.of())))
                .toList();
    }

    private static Succession decided(Succession found, List<LineageDecision> decisions) {
        if (decisions.isEmpty()) {
            return found;
        }
        List<Continuation> all = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (LineageDecision decision : decisions) {
            seen.add(decision.taskId());
            all.add(
                    found.to().stream()
                            .filter(one -> one.taskId() == decision.taskId())
                            .findFirst()
                            .map(one -> with(one, decision.state()))
                            .orElseGet(() -> byHand(decision)));
        }
        found.to().stream().filter(one -> !seen.contains(one.taskId())).forEach(all::add);
        all.sort(Comparator.comparing(one -> rank(one.state())));
        return new Succession(found.kind(), found.origin(), all);
    }

    private static Continuation with(Continuation one, LinkState state) {
        return new Continuation(one.taskId(), one.score(), one.grade(), state, one.evidence());
    }

    private static Continuation byHand(LineageDecision decision) {
        return new Continuation(
                decision.taskId(), 0, LineageGrade.CONTINUES, decision.state(), List.of());
    }

    private static int rank(LinkState state) {
        return switch (state) {
            case CONFIRMED -> 0;
            case PROPOSED -> 1;
            case REJECTED -> 2;
        };
    }

    /** The officer confirms or rejects that a task carries something on, as one step. */
    public void decide(LineageDecision decision, @Nullable String comment, String subject) {
        ledger.lineages().decide(decision, comment, subject);
        changed.run();
    }

    /** The officer says why nothing carries something on; an empty word takes it back. */
    public void explain(OriginKind kind, long origin, String reason, String subject) {
        ledger.lineages().explain(kind, origin, reason, subject);
        changed.run();
    }
}

package luoshi.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.matching.lineage.LineageFinder;
import luoshi.matching.lineage.Origin;
import luoshi.matching.lineage.TaskField;
import luoshi.matching.meaning.Meaning;
import luoshi.model.Continuation;
import luoshi.model.DocumentKind;
import luoshi.model.KeptTask;
import luoshi.model.LineageDecision;
import luoshi.model.LineageGrade;
import luoshi.model.Link;
import luoshi.model.LinkState;
import luoshi.model.OriginKind;
import luoshi.model.OutcomeMatch;
import luoshi.model.ProblemException;
import luoshi.model.Progress;
import luoshi.model.Succession;
import luoshi.store.Ledger;
import org.jspecify.annotations.Nullable;

/** What became of tasks, outcomes and goals in a later year, and what the officer says of it. */
public final class Lineage {
    /** So many origins are looked for before a cancel is heard. */
    private static final int PORTION = 32;

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
        return compare(from, to, top, Progress.UNHEARD);
    }

    /** The same, heard and stopped by a progress. */
    public LineageBook compare(int from, int to, int top, Progress progress)
            throws ProblemException {
        LineageBook bare = read(from, to);
        List<Origin> origins =
                Stream.of(
                                bare.tasks().stream().map(Origin::of),
                                bare.outcomes().stream().map(Origin::of),
                                bare.goals().stream().map(Origin::of))
                        .flatMap(Function.identity())
                        .toList();
        return found(bare, origins, top, progress);
    }

    /**
     * A year beside the plans whose term holds it: which of its tasks serve which goal. Of its
     * tasks and outcomes themselves nothing is looked for.
     *
     * @throws ProblemException where the ledger holds nothing of that year
     */
    public LineageBook plans(int year, int top, Progress progress) throws ProblemException {
        LineageBook bare = read(year, year);
        return found(bare, bare.goals().stream().map(Origin::of).toList(), top, progress);
    }

    /**
     * A year from its plans to its outcomes and on to a later year.
     *
     * @param to the later year; the same year where only its plans are looked at
     * @throws ProblemException where the ledger holds nothing of one of them
     */
    public LineageStory story(int from, int to, int top, Progress progress)
            throws ProblemException {
        if (from == to) {
            LineageBook alone = plans(from, top, progress);
            return new LineageStory(alone, alone, matches(from));
        }
        LineageBook plans = plans(from, top, (done, total) -> progress.reached(done, 3 * total));
        LineageBook book =
                compare(
                        from,
                        to,
                        top,
                        (done, total) -> progress.reached(total + 2 * done, 3 * total));
        return new LineageStory(plans, book, matches(from));
    }

    /**
     * Where a year's tasks come from and where they lead.
     *
     * @throws ProblemException where the ledger holds nothing of that year
     */
    public YearLineage year(int year, int top, Progress progress) throws ProblemException {
        Optional<Integer> before = before(year);
        LineageStory earlier = before.isPresent() ? story(before.get(), year, top, progress) : null;
        return new YearLineage(earlier, story(year, after(year), top, progress));
    }

    /** The last year before it that has tasks. */
    private Optional<Integer> before(int year) {
        return withTasks().filter(each -> each < year).max(Integer::compare);
    }

    /** The next year that has tasks, else itself. */
    private int after(int year) {
        return withTasks().filter(each -> each > year).min(Integer::compare).orElse(year);
    }

    private Stream<Integer> withTasks() {
        return ledger.documents().all().stream()
                .filter(document -> document.kind() == DocumentKind.TASK_LIST)
                .map(document -> document.edition().heading().year())
                .filter(Objects::nonNull);
    }

    /** The same as the officer's decisions have it now; empty where it must be told again. */
    public Optional<YearLineage> again(YearLineage told) throws ProblemException {
        LineageStory before = told.earlier();
        Optional<Integer> from = Optional.ofNullable(before).map(LineageStory::from);
        if (!from.equals(before(told.year())) || after(told.year()) != told.later().to()) {
            return Optional.empty();
        }
        Optional<LineageStory> earlier = before == null ? Optional.empty() : again(before);
        return before != null && earlier.isEmpty()
                ? Optional.empty()
                : again(told.later()).map(later -> new YearLineage(earlier.orElse(null), later));
    }

    /**
     * The same story as the officer's decisions have it now, without looking for anything anew;
     * empty where the papers themselves have changed, so that it must be told again.
     */
    public Optional<LineageStory> again(LineageStory story) throws ProblemException {
        if (!ledger.documents().years().containsAll(List.of(story.from(), story.to()))) {
            return Optional.empty();
        }
        LineageBook book = again(story.book());
        LineageBook plans = story.isOneYear() ? book : again(story.plans());
        return book == null || plans == null
                ? Optional.empty()
                : Optional.of(new LineageStory(plans, book, matches(story.from())));
    }

    private @Nullable LineageBook again(LineageBook book) throws ProblemException {
        LineageBook bare = read(book.from(), book.to());
        return bare.tellsOfTheSame(book)
                ? bare.with(
                        decided(
                                book.successions().stream().map(Lineage::undecided).toList(),
                                bare.later()),
                        book.withMeaning())
                : null;
    }

    private List<OutcomeMatch> matches(int year) {
        return new Browsing(ledger).year(year).matches();
    }

    private LineageBook found(LineageBook bare, List<Origin> origins, int top, Progress progress) {
        HeardMeaning heard = new HeardMeaning(meaning, progress);
        TaskField field = new TaskField(bare.later(), heard);
        LineageFinder finder = new LineageFinder(field);
        List<Succession> found = new ArrayList<>();
        for (int i = 0; i < origins.size(); i += PORTION) {
            heard.searched(i, origins.size());
            found.addAll(
                    finder.find(origins.subList(i, Math.min(i + PORTION, origins.size())), top));
        }
        return bare.with(decided(found, bare.later()), field.hasMeaning());
    }

    /** Both years without what became of anything. */
    private LineageBook read(int from, int to) throws ProblemException {
        List<Integer> known = ledger.documents().years();
        for (int year : List.of(from, to)) {
            if (!known.contains(year)) {
                throw new ProblemException("matching.no-such-year", Integer.toString(year));
            }
        }
        List<Link> links =
                ledger.links().byOutcome(from).values().stream()
                        .flatMap(List::stream)
                        .filter(link -> link.state() != LinkState.REJECTED)
                        .toList();
        return new LineageBook(
                from,
                to,
                ledger.documents().tasks(from),
                ledger.documents().outcomes(from),
                ledger.lineages().goals(to),
                ledger.documents().tasks(to),
                List.of(),
                links.stream().map(Link::taskId).collect(Collectors.toSet()),
                links.stream().map(Link::outcomeId).collect(Collectors.toSet()),
                ledger.lineages().reasons(),
                false);
    }

    /** As the program found it. */
    private static Succession undecided(Succession one) {
        return new Succession(
                one.kind(),
                one.origin(),
                one.to().stream()
                        .filter(each -> !each.evidence().isEmpty())
                        .map(each -> with(each, LinkState.PROPOSED))
                        .sorted(Comparator.comparingDouble((Continuation c) -> -c.score()))
                        .toList());
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

package luoshi.workbench;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import luoshi.model.EvidenceKind;
import luoshi.model.KeptDocument;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.Link;
import luoshi.model.LinkState;
import luoshi.model.MatchState;
import luoshi.model.OutcomeMatch;
import luoshi.model.Step;
import luoshi.model.StepKind;
import luoshi.model.TaskState;
import luoshi.store.Ledger;
import org.jspecify.annotations.Nullable;

/** What the ledger holds, read a year at a time. */
public final class Browsing {
    private final Ledger ledger;

    Browsing(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The years that lists and reports speak of, the newest first. */
    public List<Integer> years() {
        return ledger.documents().years();
    }

    /** The year whose list a task stands in; empty where the ledger does not hold it. */
    public Optional<Integer> yearOfTask(long id) {
        return years().stream()
                .filter(
                        year ->
                                ledger.documents().tasks(year).stream()
                                        .anyMatch(task -> task.id() == id))
                .findFirst();
    }

    /** The year whose report an outcome stands in; empty where the ledger does not hold it. */
    public Optional<Integer> yearOfOutcome(long id) {
        return years().stream()
                .filter(
                        year ->
                                ledger.documents().outcomes(year).stream()
                                        .anyMatch(row -> row.id() == id))
                .findFirst();
    }

    /** A year as it stands now. */
    public YearBook year(int year) {
        return ledger.undisturbed(() -> read(year));
    }

    private YearBook read(int year) {
        List<KeptTask> tasks = ledger.documents().tasks(year);
        Map<Long, List<Link>> links = ledger.links().byOutcome(year);
        Map<Long, String> noneFits = ledger.links().noneFits();
        Map<Long, SuspectLink> suspects = suspects();
        Set<Long> changed = suspects.keySet();
        List<OutcomeMatch> matches =
                ledger.documents().outcomes(year).stream()
                        .map(
                                outcome ->
                                        match(
                                                outcome,
                                                suspecting(
                                                        links.getOrDefault(outcome.id(), List.of()),
                                                        changed),
                                                noneFits.get(outcome.id())))
                        .toList();
        return new YearBook(
                year, tasks, states(tasks, matches), matches, Units.directory(ledger), suspects);
    }

    /** When tasks were last changed by hand, and when papers last came in. */
    TaskFacts changes(OffsetDateTime now) {
        return ledger.undisturbed(
                () ->
                        new TaskFacts(
                                null,
                                ledger.history().changedTasks(),
                                ledger.history().steps().stream()
                                        .filter(step -> step.kind() == StepKind.IMPORT)
                                        .map(Step::at)
                                        .findFirst()
                                        .orElse(null),
                                now));
    }

    /**
     * How many tasks' texts hold words just as they are typed, as the store itself finds them: what
     * {@link TaskSearch} is measured beside.
     */
    public int countContaining(String words) {
        return ledger.documents().countContaining(words);
    }

    /** All documents without what is in them, in the order in which they came in. */
    public List<KeptDocument> documents() {
        return ledger.documents().all();
    }

    /** What all plans hold. */
    public PlanBook plans() {
        return ledger.undisturbed(
                () -> new PlanBook(ledger.documents().measures(), ledger.documents().indicators()));
    }

    /**
     * Decided links of which one end says something else now than when it was decided, by their
     * keys.
     */
    public Map<Long, SuspectLink> suspects() {
        Map<Long, SuspectLink> suspects = new HashMap<>();
        ledger.suspects()
                .all()
                .forEach(
                        (link, suspect) ->
                                suspects.put(
                                        link,
                                        new SuspectLink(link, suspect.task(), suspect.outcome())));
        return Map.copyOf(suspects);
    }

    /** A source file's text as read, for a passage in it; empty where the ledger lacks it. */
    public Optional<String> manuscript(String sha256) {
        return ledger.documents().manuscript(sha256);
    }

    /** A source file's name; empty where the ledger lacks it. */
    public Optional<String> fileName(String sha256) {
        return ledger.documents().fileName(sha256);
    }

    /** Links as they are; a decided one whose ends have changed since is suspect too. */
    private static List<Link> suspecting(List<Link> links, Set<Long> changed) {
        return links.stream()
                .map(link -> changed.contains(link.id()) ? link.asSuspect() : link)
                .toList();
    }

    private static OutcomeMatch match(
            KeptOutcome outcome, List<Link> links, @Nullable String noneFitsBy) {
        return new OutcomeMatch(outcome, state(outcome, links, noneFitsBy), links, noneFitsBy);
    }

    private static MatchState state(
            KeptOutcome outcome, List<Link> links, @Nullable String noneFitsBy) {
        if (has(links, LinkState.CONFIRMED)) {
            return MatchState.CONFIRMED;
        }
        if (noneFitsBy == null && has(links, LinkState.PROPOSED)) {
            return MatchState.PROPOSED;
        }
        boolean resolved =
                links.stream()
                        .flatMap(link -> link.evidence().stream())
                        .anyMatch(
                                evidence ->
                                        evidence.kind() == EvidenceKind.REFERENCE
                                                && evidence.score() > 0);
        boolean missing =
                noneFitsBy == null && !outcome.outcome().references().isEmpty() && !resolved;
        return missing ? MatchState.MISSING_TASK : MatchState.UNMATCHED;
    }

    private static boolean has(List<Link> links, LinkState state) {
        return links.stream().anyMatch(link -> link.state() == state);
    }

    private static Map<Long, TaskState> states(List<KeptTask> tasks, List<OutcomeMatch> matches) {
        Map<Long, TaskState> states = new HashMap<>();
        tasks.forEach(task -> states.put(task.id(), TaskState.NO_OUTCOME));
        for (OutcomeMatch match : matches) {
            for (Link link : match.links()) {
                if (link.state() == LinkState.CONFIRMED) {
                    states.put(link.taskId(), TaskState.CONFIRMED);
                }
            }
            if (match.state() == MatchState.PROPOSED) {
                states.merge(
                        match.links().getFirst().taskId(), TaskState.PENDING, Browsing::further);
            }
        }
        return Map.copyOf(states);
    }

    private static TaskState further(TaskState one, TaskState other) {
        return one == TaskState.CONFIRMED ? one : other;
    }
}

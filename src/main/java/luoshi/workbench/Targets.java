package luoshi.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import luoshi.commitment.Account;
import luoshi.commitment.Verdicts;
import luoshi.model.Judgement;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.Link;
import luoshi.model.LinkState;
import luoshi.model.MatchState;
import luoshi.model.OutcomeMatch;
import luoshi.model.Overrule;
import luoshi.model.Passage;
import luoshi.model.ProblemException;
import luoshi.model.Verdict;
import luoshi.store.Ledger;
import org.jspecify.annotations.Nullable;

/** What the tasks of a year promise, held against what its reports say of it. */
public final class Targets {
    private final Ledger ledger;
    private final Browsing browsing;
    private final Matching matching;
    private final Runnable changed;

    Targets(Ledger ledger, Browsing browsing, Matching matching, Runnable changed) {
        this.ledger = ledger;
        this.browsing = browsing;
        this.matching = matching;
        this.changed = changed;
    }

    /**
     * A year's commitments with their verdicts: of its tasks in their order, then of the rows that
     * have no task. Matches the year first where that has not been done.
     *
     * @throws ProblemException where the ledger holds nothing of that year
     */
    public List<Target> year(int year) throws ProblemException {
        if (!browsing.years().contains(year)) {
            throw new ProblemException("matching.no-such-year", Integer.toString(year));
        }
        YearBook book = browsing.year(year);
        boolean linked = book.matches().stream().anyMatch(match -> !match.links().isEmpty());
        if (!linked && !book.matches().isEmpty() && !book.tasks().isEmpty()) {
            matching.run(year);
            book = browsing.year(year);
        }
        return new Run(book, ledger.overrules().all()).targets();
    }

    /**
     * The officer overrules a verdict, as one step.
     *
     * @param subject the step's name in the history
     */
    public void overrule(Target target, Verdict verdict, String reason, String subject) {
        ledger.overrules().set(task(target), row(target), mark(target), verdict, reason, subject);
        changed.run();
    }

    /** The officer lets the program's verdict stand again, as one step. */
    public void withdraw(Target target, String subject) {
        ledger.overrules().withdraw(task(target), row(target), mark(target), subject);
        changed.run();
    }

    private static @Nullable Long task(Target target) {
        return target.task() == null ? null : (Long) target.task().id();
    }

    private static @Nullable Long row(Target target) {
        return target.task() == null ? (Long) target.rows().getFirst().id() : null;
    }

    private static Passage mark(Target target) {
        return target.judgement().commitment().mark();
    }

    /** One year's work: every account is read once. */
    private static final class Run {
        private final YearBook book;
        private final List<Overrule> overrules;
        private final Map<Long, Account> accounts = new HashMap<>();
        private final Map<Long, List<OutcomeMatch>> rows = new HashMap<>();

        Run(YearBook book, List<Overrule> overrules) {
            this.book = book;
            this.overrules = overrules;
            for (OutcomeMatch match : book.matches()) {
                KeptOutcome row = match.outcome();
                accounts.put(row.id(), Account.read(row.outcome().account(), book.year()));
                Link link = link(match);
                if (link != null) {
                    rows.computeIfAbsent(link.taskId(), id -> new ArrayList<>()).add(match);
                }
            }
        }

        List<Target> targets() {
            List<Target> targets = new ArrayList<>();
            for (KeptTask task : book.tasks()) {
                List<OutcomeMatch> own = own(rows.getOrDefault(task.id(), List.of()));
                boolean provisional = own.stream().anyMatch(m -> m.state() == MatchState.PROPOSED);
                add(task, task.task().text(), kept(own), provisional, targets);
            }
            for (OutcomeMatch match : book.matches()) {
                if (link(match) == null) {
                    KeptOutcome row = match.outcome();
                    add(null, row.outcome().task(), List.of(row), false, targets);
                }
            }
            return List.copyOf(targets);
        }

        private static List<KeptOutcome> kept(List<OutcomeMatch> matches) {
            return matches.stream().map(OutcomeMatch::outcome).toList();
        }

        /** The confirmed rows or else the best proposed one. */
        private static List<OutcomeMatch> own(List<OutcomeMatch> all) {
            List<OutcomeMatch> confirmed =
                    all.stream().filter(m -> m.state() == MatchState.CONFIRMED).toList();
            return confirmed.isEmpty()
                    ? all.stream().sorted(SUREST_FIRST).limit(1).toList()
                    : confirmed;
        }

        private static final Comparator<OutcomeMatch> SUREST_FIRST =
                Comparator.comparingDouble(
                                (OutcomeMatch m) -> Objects.requireNonNull(link(m)).score())
                        .reversed();

        /** The open link that an outcome stands on; null where it has no task. */
        private static @Nullable Link link(OutcomeMatch match) {
            boolean has =
                    match.state() == MatchState.CONFIRMED || match.state() == MatchState.PROPOSED;
            return !has
                    ? null
                    : match.links().stream()
                            .filter(link -> link.state() != LinkState.REJECTED)
                            .findFirst()
                            .orElse(null);
        }

        private void add(
                @Nullable KeptTask task,
                String text,
                List<KeptOutcome> own,
                boolean provisional,
                List<Target> targets) {
            List<KeptOutcome> all = new ArrayList<>(own);
            if (!own.isEmpty()) {
                book.matches().stream()
                        .map(OutcomeMatch::outcome)
                        .filter(row -> !own.contains(row))
                        .forEach(all::add);
            }
            List<Account> said = new ArrayList<>();
            for (KeptOutcome row : all) {
                Account account = Objects.requireNonNull(accounts.get(row.id()));
                said.add(own.contains(row) ? account : account.ofNeighbour());
            }
            for (Judgement judgement : Verdicts.of(text, said)) {
                KeptOutcome source = judgement.account() < 0 ? null : all.get(judgement.account());
                targets.add(target(task, own, judgement, source, provisional));
            }
        }

        private Target target(
                @Nullable KeptTask task,
                List<KeptOutcome> own,
                Judgement judgement,
                @Nullable KeptOutcome source,
                boolean provisional) {
            Overrule overrule = overrule(task, own, judgement);
            Verdict verdict = overrule == null ? judgement.verdict() : overrule.verdict();
            return new Target(
                    task,
                    own,
                    judgement,
                    source,
                    book.matches().isEmpty() && overrule == null ? null : verdict,
                    provisional,
                    overrule);
        }

        private @Nullable Overrule overrule(
                @Nullable KeptTask task, List<KeptOutcome> own, Judgement judgement) {
            for (Overrule overrule : overrules) {
                boolean mine =
                        task != null
                                ? Objects.equals(overrule.taskId(), task.id())
                                : Objects.equals(overrule.outcomeId(), own.getFirst().id());
                if (mine && overrule.mark().equals(judgement.commitment().mark())) {
                    return overrule;
                }
            }
            return null;
        }
    }
}

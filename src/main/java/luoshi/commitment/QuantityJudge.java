package luoshi.commitment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.model.Judgement;
import luoshi.model.Verdict;

/** Finds the number that answers each promised quantity, and compares the two. */
final class QuantityJudge {
    private static final Set<Status> BEFORE_THE_DOING = EnumSet.of(Status.ASKED, Status.EARLY);
    private static final double TIE = 0.05;
    private static final double CLOSE = 0.25;
    private static final double CLEAR = 0.15;
    private static final double MAY_TELL = 0.4;
    private static final double PROGRESS = 0.5;

    private final List<Account> accounts;
    private final String task;
    private final Sums sums;

    /**
     * @param task its text, folded
     */
    QuantityJudge(List<Account> accounts, String task) {
        this.accounts = accounts;
        this.task = task;
        this.sums = new Sums(accounts);
    }

    /** A judgement for each promise. */
    Map<Promise, Judgement> judge(List<Promise> promises) {
        Map<Promise, Judgement> judgements = new LinkedHashMap<>();
        Map<Promise, List<Candidate>> answers = answers(promises, true);
        for (Promise promise : promises) {
            judgements.put(
                    promise,
                    judge(
                            promise,
                            answers.getOrDefault(promise, List.of()),
                            ofOthers(promise, answers)));
        }
        if (judgements.values().stream().anyMatch(QuantityJudge::isSilent)) {
            answers(promises, false)
                    .forEach(
                            (promise, others) ->
                                    judgements.computeIfPresent(
                                            promise,
                                            (p, own) ->
                                                    isSilent(own)
                                                            ? choose(p, others, Set.of())
                                                            : own));
        }
        return judgements;
    }

    /** The numbers that answer another promise and not this one. */
    private static Set<Quantity> ofOthers(Promise promise, Map<Promise, List<Candidate>> answers) {
        Set<Quantity> taken = new HashSet<>();
        answers.values().forEach(all -> all.forEach(c -> taken.add(c.quantity())));
        answers.getOrDefault(promise, List.of()).forEach(c -> taken.remove(c.quantity()));
        return taken;
    }

    private static boolean isSilent(Judgement judgement) {
        return judgement.verdict() == Verdict.NOT_REPORTED && judgement.achievement() == null;
    }

    /** Every number goes to the promise that it fits best. */
    private Map<Promise, List<Candidate>> answers(List<Promise> promises, boolean own) {
        Map<Promise, List<Candidate>> answers = new LinkedHashMap<>();
        for (Account account : accounts) {
            boolean idle =
                    !own && promises.stream().noneMatch(p -> account.mayTellOf(p.own(), MAY_TELL));
            if (account.isOwn() != own || idle) {
                continue;
            }
            for (Quantity quantity : account.quantities()) {
                Map<Promise, Candidate> fits = new LinkedHashMap<>();
                for (Promise promise : promises) {
                    if (comparable(promise, quantity)) {
                        fits.put(promise, Candidate.of(promise, account, quantity, task));
                    }
                }
                double best = fits.values().stream().mapToDouble(Candidate::score).max().orElse(0);
                fits.forEach(
                        (promise, candidate) -> {
                            if (candidate.isSame(promise) && candidate.score() >= best - TIE) {
                                answers.computeIfAbsent(promise, p -> new ArrayList<>())
                                        .add(candidate);
                            }
                        });
            }
        }
        return answers;
    }

    private static boolean comparable(Promise promise, Quantity quantity) {
        if (Candidate.isProgress(quantity)) {
            return false;
        }
        Quantity promised = promise.quantity();
        if (promised != null) {
            boolean districts =
                    quantity.scale().dimension().equals("districts")
                            && promised.scale().dimension().equals(Scale.THINGS)
                            && promise.commitment().quote().contains("区");
            boolean times = isOfTimes(quantity.scale()) && !isOfTimes(promised.scale());
            return !times && (districts || promised.scale().comparesWith(quantity.scale()));
        }
        String dimension = quantity.scale().dimension();
        return promise.commitment().unit().isEmpty()
                ? dimension.equals(Scale.THINGS)
                : dimension.equals(Scale.SHARE);
    }

    /** 优化9次 is no answer to 9项. */
    private static boolean isOfTimes(Scale scale) {
        boolean things = scale.dimension().equals(Scale.THINGS);
        return things && (scale.name().endsWith("次") || scale.name().equals("场"));
    }

    private Judgement judge(Promise promise, List<Candidate> candidates, Set<Quantity> others) {
        if (!candidates.isEmpty()) {
            return choose(promise, candidates, others);
        }
        return progress(promise)
                .or(() -> Mentions.withoutNumber(promise, accounts, task))
                .orElseGet(() -> Findings.notReported(promise, "not-reported"));
    }

    private Judgement choose(Promise promise, List<Candidate> candidates, Set<Quantity> others) {
        List<Candidate> best =
                candidates.stream()
                        .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                        .toList();
        double most = best.getFirst().score();
        List<Candidate> close = best.stream().filter(c -> c.score() >= most - CLOSE).toList();
        // 年度任务1000座,实际完成960座: what was asked is no answer
        boolean asked = close.stream().allMatch(c -> BEFORE_THE_DOING.contains(c.status()));
        List<Candidate> near = asked ? best : close;
        List<Candidate> clean = near.stream().filter(c -> c.status() == Status.DONE).toList();
        Optional<Candidate> less = Shortfall.of(promise, others, near.getFirst(), task);
        if (less.isPresent()) {
            return compared(promise, less.get());
        }
        if (clean.isEmpty()) {
            return sumOfParts(promise, near).orElseGet(() -> marred(promise, near.getFirst()));
        }
        Candidate first = clean.getFirst();
        List<Candidate> done = best.stream().filter(c -> c.status() == Status.DONE).toList();
        Optional<Candidate> total =
                done.stream()
                        .filter(c -> c.isSumOf(first))
                        .findFirst()
                        .or(
                                () ->
                                        done.stream()
                                                .filter(Candidate::isTotal)
                                                .filter(c -> c.score() >= first.score() - CLEAR)
                                                .findFirst());
        if (total.isPresent()) {
            return compared(promise, total.get());
        }
        List<Candidate> parts = near.stream().filter(Candidate::isBatch).toList();
        if (parts.size() > 1 && parts.containsAll(clean)) {
            return sums.ofBatches(promise, parts);
        }
        return single(promise, clean);
    }

    private Judgement single(Promise promise, List<Candidate> clean) {
        Candidate first = clean.getFirst();
        Judgement judgement = compared(promise, first);
        for (Candidate other : clean) {
            boolean rival = other.score() >= first.score() - CLEAR;
            if (rival && compared(promise, other).verdict() != judgement.verdict()) {
                return Findings.onNumber(promise, Verdict.UNDECIDABLE, "several", first, accounts);
            }
        }
        return judgement;
    }

    private Judgement compared(Promise promise, Candidate candidate) {
        Verdict verdict = Sizes.compare(promise, candidate.quantity().base(), candidate.quantity());
        boolean green = Findings.isGreen(verdict);
        if (verdict == Verdict.MISSED) {
            Parts parts = Parts.of(promise, candidate, task);
            if (parts != null) {
                return sums.together(promise, parts, candidate.account());
            }
        }
        if (green && !NumberProof.holds(promise, candidate.account(), candidate.quantity())) {
            return Findings.onNumber(promise, Verdict.UNDECIDABLE, "unproved", candidate, accounts);
        }
        return Findings.onNumber(promise, verdict, Findings.code(verdict), candidate, accounts);
    }

    /** The number is there, but its words keep it from counting. */
    private Judgement marred(Promise promise, Candidate candidate) {
        Parts parts = candidate.status() == Status.PART ? Parts.of(promise, candidate, task) : null;
        if (parts != null) {
            return sums.together(promise, parts, candidate.account());
        }
        Verdict verdict =
                switch (candidate.status()) {
                    case NEGATED, POSTPONED -> Verdict.MISSED;
                    case EARLIER -> Verdict.NOT_REPORTED;
                    default -> Verdict.UNDECIDABLE;
                };
        return Findings.onNumber(promise, verdict, candidate.status().code(), candidate, accounts);
    }

    /** 上半年3家, 下半年4家: parts of the year that make up the whole. */
    private Optional<Judgement> sumOfParts(Promise promise, List<Candidate> near) {
        List<Candidate> parts =
                near.stream().filter(c -> c.status() == Status.PART && c.isBatch()).toList();
        boolean whole = parts.size() == near.size() && parts.size() > 1;
        return whole ? Optional.of(sums.ofBatches(promise, parts)) : Optional.empty();
    }

    /** 完成年度任务的105%. */
    private Optional<Judgement> progress(Promise promise) {
        List<Candidate> shares =
                accounts.stream()
                        .filter(Account::isOwn)
                        .flatMap(
                                account ->
                                        account.quantities().stream()
                                                .filter(Candidate::isProgress)
                                                .map(q -> Candidate.of(promise, account, q, task)))
                        .filter(c -> c.score() >= PROGRESS)
                        .collect(Collectors.toList());
        if (shares.size() != 1) {
            return Optional.empty();
        }
        Candidate share = shares.getFirst();
        if (share.status() != Status.DONE && share.status() != Status.ASKED) {
            return Optional.of(marred(promise, share));
        }
        int order = share.quantity().base().compareTo(BigDecimal.valueOf(100));
        Verdict verdict = order > 0 ? Verdict.EXCEEDED : order == 0 ? Verdict.MET : Verdict.MISSED;
        return Optional.of(
                Findings.onNumber(promise, verdict, Findings.code(verdict), share, accounts));
    }
}

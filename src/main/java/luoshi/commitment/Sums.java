package luoshi.commitment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import luoshi.model.Achievement;
import luoshi.model.Judgement;
import luoshi.model.Passage;
import luoshi.model.Verdict;
import luoshi.text.NumberReader;

/** Judges what several numbers of an account come to. */
final class Sums {
    private final List<Account> accounts;

    Sums(List<Account> accounts) {
        this.accounts = accounts;
    }

    /** 燃气管线132公里、供热管线118公里: what they come to. */
    Judgement together(Promise promise, Parts parts, Account account) {
        Quantity first = parts.all().getFirst();
        Verdict verdict = Sizes.compare(promise, parts.sum(), first);
        String code = Findings.code(verdict);
        if (Findings.isGreen(verdict) && !parts.proved()) {
            verdict = Verdict.UNDECIDABLE;
            code = "unproved";
        }
        return onParts(promise, verdict, code, parts.sum(), parts.all(), account);
    }

    private Judgement onParts(
            Promise promise,
            Verdict verdict,
            String code,
            BigDecimal sum,
            List<Quantity> parts,
            Account account) {
        Quantity first = parts.getFirst();
        Quantity last = parts.getLast();
        Passage passage = account.prose().passage(first.from(), last.to());
        return Findings.onNumbers(
                promise,
                verdict,
                code,
                new Achievement(
                        inUnit(sum, first),
                        first.unit(),
                        passage.of(account.prose().printed()),
                        passage,
                        account.prose().passage(first.start(), last.end())),
                accounts.indexOf(account));
    }

    /**
     * 上半年3家, 下半年4家: batches, wherever they stand; those that are open make a shortfall doubtful.
     */
    Judgement ofBatches(Promise promise, List<Candidate> parts) {
        List<Candidate> counted =
                parts.stream()
                        .filter(c -> c.status().counts())
                        .sorted(Comparator.comparingInt(c -> c.quantity().start()))
                        .toList();
        Quantity first = counted.getFirst().quantity();
        BigDecimal base =
                counted.stream()
                        .map(c -> c.quantity().base())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        Verdict verdict = Sizes.compare(promise, base, first);
        if (counted.size() < parts.size() && verdict == Verdict.MISSED) {
            verdict = Verdict.UNDECIDABLE;
        }
        String code = verdict == Verdict.UNDECIDABLE ? "unfinished-parts" : Findings.code(verdict);
        boolean about =
                counted.stream()
                        .allMatch(c -> NumberProof.isAbout(promise, c.account(), c.quantity()));
        if (!about && Findings.isGreen(verdict)) {
            verdict = Verdict.UNDECIDABLE;
            code = "unproved";
        }
        return onParts(
                promise,
                verdict,
                code,
                base,
                counted.stream().map(Candidate::quantity).toList(),
                counted.getFirst().account());
    }

    private static BigDecimal inUnit(BigDecimal base, Quantity like) {
        BigDecimal unit =
                like.scale().factor().multiply(NumberReader.factor(like.number().magnitude()));
        return base.divide(unit, 6, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}

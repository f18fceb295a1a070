package luoshi.commitment;

import java.math.BigDecimal;
import java.util.List;
import luoshi.model.Achievement;
import luoshi.model.Judgement;
import luoshi.model.Passage;
import luoshi.model.Verdict;
import org.jspecify.annotations.Nullable;

/** Puts verdicts together with what they rest on. */
final class Findings {
    private Findings() {}

    static Judgement notReported(Promise promise, String code) {
        return new Judgement(
                promise.commitment(), Verdict.NOT_REPORTED, null, -1, code, List.of(goal(promise)));
    }

    /** A verdict on a piece of an account without a number of its own. */
    static Judgement onPiece(
            Promise promise, Verdict verdict, String code, Piece piece, List<Account> accounts) {
        Prose prose = piece.account().prose();
        Passage passage = prose.passage(piece.from(), piece.to());
        String quote = passage.of(prose.printed());
        Achievement achievement =
                new Achievement(
                        null, "", quote, passage, prose.passage(piece.mark(), piece.markEnd()));
        return new Judgement(
                promise.commitment(),
                verdict,
                achievement,
                accounts.indexOf(piece.account()),
                code,
                List.of(goal(promise), quote));
    }

    /** A verdict on a number of an account. */
    static Judgement onNumber(
            Promise promise,
            Verdict verdict,
            String code,
            Candidate candidate,
            List<Account> accounts) {
        Quantity quantity = candidate.quantity();
        Prose prose = candidate.account().prose();
        Passage passage = prose.passage(quantity.from(), quantity.to());
        return onNumbers(
                promise,
                verdict,
                code,
                new Achievement(
                        quantity.number().value(),
                        quantity.unit(),
                        passage.of(prose.printed()),
                        passage,
                        prose.passage(quantity.start(), quantity.end())),
                accounts.indexOf(candidate.account()));
    }

    static Judgement onNumbers(
            Promise promise, Verdict verdict, String code, Achievement achievement, int account) {
        return new Judgement(
                promise.commitment(),
                verdict,
                achievement,
                account,
                code,
                List.of(goal(promise), said(achievement.value(), achievement.unit())));
    }

    private static String goal(Promise promise) {
        return promise.commitment().value() == null
                ? promise.commitment().what()
                : said(promise.commitment().value(), promise.commitment().unit());
    }

    private static String said(@Nullable BigDecimal value, String unit) {
        return value == null ? unit : value.stripTrailingZeros().toPlainString() + unit;
    }

    /**
     * A piece of an account.
     *
     * @param mark where the words stand that decide
     */
    record Piece(Account account, int from, int to, int mark, int markEnd) {}

    static boolean isGreen(Verdict verdict) {
        return verdict == Verdict.MET || verdict == Verdict.EXCEEDED;
    }

    /** The code of the sentence that says how two numbers compare. */
    static String code(Verdict verdict) {
        return switch (verdict) {
            case MET -> "met";
            case EXCEEDED -> "exceeded";
            case MISSED -> "missed";
            case UNDECIDABLE, NOT_REPORTED -> "inexact";
        };
    }
}

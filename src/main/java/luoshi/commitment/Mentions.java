package luoshi.commitment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import luoshi.model.Judgement;
import luoshi.model.Verdict;
import org.jspecify.annotations.Nullable;

/** Speaks of a promised quantity without giving its number. */
final class Mentions {
    private static final Pattern EARLY =
            Pattern.compile(Lexicon.any("early") + "|" + Lexicon.any("begun"));
    private static final double NAMED = 0.5;
    private static final int FEW = 3;
    private static final double SAME = 0.6;
    private static final double ALIEN = 0.25;
    private static final double SPECIAL = 0.4;
    private static final Pattern ZERO = Pattern.compile("零增长|只减不增|负增长|不增反降|没有增长|未增长|同比下降|同比减少");
    private static final Pattern ALL_DONE = Lexicon.pattern("fulfilled");

    private Mentions() {}

    /** A judgement where an own account speaks of it; empty where none does. */
    static Optional<Judgement> withoutNumber(Promise promise, List<Account> accounts, String task) {
        for (Account account : accounts) {
            if (!account.isOwn()) {
                continue;
            }
            String text = account.prose().text();
            for (int start = 0; start < text.length(); ) {
                int end = account.prose().clauseEnd(start);
                Judgement found = clause(promise, accounts, account, start, end, task);
                if (found != null) {
                    return Optional.of(found);
                }
                start = end + 1;
            }
        }
        return Optional.empty();
    }

    private static @Nullable Judgement clause(
            Promise promise,
            List<Account> accounts,
            Account account,
            int start,
            int end,
            String task) {
        String clause = account.prose().text().substring(start, end);
        Set<String> said = Terms.of(clause);
        boolean spoken =
                Terms.share(promise.own(), said) >= (promise.quantity() == null ? SPECIAL : SAME);
        Naming naming = Naming.of(promise.name(), clause);
        boolean named = naming != null && naming.share() >= NAMED && naming.matched() >= FEW;
        if ((!spoken && !named) || account.prose().isTitled(start)) {
            return null;
        }
        boolean alien =
                promise.quantity() != null
                        && Terms.alien(DoneWords.withoutStatus(Stages.without(clause)), task)
                                > ALIEN;
        if (alien) {
            return null;
        }
        Findings.Piece piece = new Findings.Piece(account, start, end, start, end);
        Status refused = Status.refused(clause);
        if (refused != null) {
            return Findings.onPiece(promise, Verdict.MISSED, refused.code(), piece, accounts);
        }
        boolean zero = promise.quantity() == null && promise.commitment().unit().equals("%");
        boolean hedged =
                Status.isHedged(clause)
                        || EARLY.matcher(clause).find()
                        || Status.isEarlier(clause, task, account.year());
        if (zero && ZERO.matcher(clause).find()) {
            return Findings.onPiece(
                    promise,
                    hedged ? Verdict.UNDECIDABLE : Verdict.MET,
                    hedged ? "hedged" : "kept",
                    piece,
                    accounts);
        }
        if (hedged) {
            return Findings.onPiece(promise, Verdict.UNDECIDABLE, "hedged", piece, accounts);
        }
        return ALL_DONE.matcher(clause).find()
                ? Findings.onPiece(promise, Verdict.UNDECIDABLE, "no-number", piece, accounts)
                : null;
    }
}

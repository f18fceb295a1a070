package luoshi.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.commitment.Deliverable.Stage;
import luoshi.commitment.Findings.Piece;
import luoshi.model.Judgement;
import luoshi.model.Verdict;

/** Finds what an account says of a promised deliverable. */
final class DeliverableJudge {
    private static final Pattern AND = Pattern.compile("、|以及|及|和");
    private static final double SAME = 0.65;
    private static final double SAME_ELSEWHERE = 0.9;
    private static final double SHORTENED = 0.4;
    private static final double WHOLE = 0.95;
    private static final int WORTH_A_PART = 4;
    private static final int PLAIN = 8;

    private final List<Account> accounts;
    private final List<Promise> all;
    private final String task;

    DeliverableJudge(List<Account> accounts, List<Promise> all, String task) {
        this.accounts = accounts;
        this.all = all;
        this.task = task;
    }

    Judgement judge(Promise promise) {
        Judgement own = judge(promise, true);
        if (own.verdict() != Verdict.NOT_REPORTED) {
            return own;
        }
        Judgement elsewhere = judge(promise, false);
        return elsewhere.verdict() == Verdict.NOT_REPORTED ? own : elsewhere;
    }

    private Judgement judge(Promise promise, boolean own) {
        List<String> parts = parts(Objects.requireNonNull(promise.deliverable()).object());
        List<DoneWords.Said> whole = said(promise, promise.own(), own);
        if (parts.size() < 2 || whole.stream().anyMatch(s -> s.share() >= WHOLE)) {
            return verdict(promise, whole);
        }
        List<Judgement> each = new ArrayList<>();
        for (String part : parts) {
            each.add(verdict(promise, said(promise, Terms.of(part), own)));
        }
        return together(promise, each);
    }

    /** All parts done: met; one refused: missed; some done: a part. */
    private static Judgement together(Promise promise, List<Judgement> each) {
        List<Judgement> known =
                each.stream().filter(j -> j.verdict() != Verdict.NOT_REPORTED).toList();
        if (known.isEmpty()) {
            return Findings.notReported(promise, "not-reported");
        }
        for (Judgement one : known) {
            if (one.verdict() == Verdict.MISSED) {
                return one;
            }
        }
        Judgement first =
                known.stream()
                        .filter(j -> j.verdict() == Verdict.UNDECIDABLE)
                        .findFirst()
                        .orElse(known.getFirst());
        if (first.verdict() == Verdict.MET && known.size() < each.size()) {
            return new Judgement(
                    first.commitment(),
                    Verdict.UNDECIDABLE,
                    first.achievement(),
                    first.account(),
                    "half",
                    first.arguments());
        }
        return first;
    }

    private static List<String> parts(String object) {
        List<String> parts = new ArrayList<>();
        for (String part : AND.splitAsStream(object).toList()) {
            if (part.length() >= WORTH_A_PART && !Terms.of(part).isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private Judgement verdict(Promise promise, List<DoneWords.Said> said) {
        for (DoneWords.Answer answer :
                List.of(
                        DoneWords.Answer.REFUSED,
                        DoneWords.Answer.DONE,
                        DoneWords.Answer.UNDER_WAY)) {
            for (DoneWords.Said one : said) {
                if (one.answer() == answer) {
                    Verdict verdict =
                            switch (answer) {
                                case REFUSED -> Verdict.MISSED;
                                case DONE -> Verdict.MET;
                                case UNDER_WAY -> Verdict.UNDECIDABLE;
                            };
                    return Findings.onPiece(promise, verdict, one.code(), one.piece(), accounts);
                }
            }
        }
        return Findings.notReported(promise, "not-reported");
    }

    private List<DoneWords.Said> said(Promise promise, Set<String> wanted, boolean own) {
        List<DoneWords.Said> said = new ArrayList<>();
        for (Account account : accounts) {
            boolean idle =
                    !own && (wanted.size() < PLAIN || !account.mayTellOf(wanted, SAME_ELSEWHERE));
            if (account.isOwn() != own || idle) {
                continue;
            }
            String text = account.prose().text();
            for (int start = 0; start < text.length(); ) {
                int end = account.prose().clauseEnd(start);
                if (end > start) {
                    read(promise, wanted, account, start, end, said);
                }
                start = end + 1;
            }
        }
        return said;
    }

    private void read(
            Promise promise,
            Set<String> wanted,
            Account account,
            int start,
            int end,
            List<DoneWords.Said> said) {
        String clause = account.prose().text().substring(start, end);
        Deliverable deliverable = Objects.requireNonNull(promise.deliverable());
        boolean paper =
                deliverable.stage() == Stage.ISSUED || deliverable.stage() == Stage.DRAWN_UP;
        String spoken = paper ? named(clause, wanted) : clause.replaceAll("《[^》]*》", "");
        double share = share(wanted, spoken);
        if (!isSame(account, paper, deliverable.stage() == Stage.HELD, share, wanted, spoken)
                || (share < WHOLE && paper && isOther(spoken))
                || Series.differs(deliverable.object(), clause)
                || Status.isEarlier(clause, task, account.year())
                || isOtherYears(clause, account)
                || isAnothers(promise, spoken, share)) {
            return;
        }
        said.add(
                DoneWords.read(
                        deliverable, new Piece(account, start, end, start, end), share, task));
    }

    /** A long name may be shortened where nothing else is added to it. */
    private boolean isSame(
            Account account,
            boolean paper,
            boolean held,
            double share,
            Set<String> wanted,
            String spoken) {
        if (share >= (account.isOwn() ? SAME : SAME_ELSEWHERE)) {
            return account.isOwn() || wanted.size() >= PLAIN;
        }
        return account.isOwn()
                && (paper || held)
                && share >= SHORTENED
                && share * wanted.size() >= (held ? WORTH_A_PART - 1 : WORTH_A_PART)
                && Terms.alien(DoneWords.withoutStatus(spoken), task) == 0;
    }

    private static double share(Set<String> wanted, String clause) {
        return wanted.isEmpty()
                ? 0
                : (double) wanted.stream().filter(clause::contains).count() / wanted.size();
    }

    /** 2022全球首发节 in an account of 2023. */
    private static boolean isOtherYears(String clause, Account account) {
        Matcher year =
                Pattern.compile("(?<![\\d.])20[12]\\d(?=[一-龥])(?![年个户家处项座])").matcher(clause);
        return year.find()
                && account.year() != null
                && Integer.parseInt(year.group()) != account.year();
    }

    /** Where a clause names papers by title, the one that fits best stands for it. */
    private static String named(String clause, Set<String> wanted) {
        Matcher title = Pattern.compile("《([^》]*)》").matcher(clause);
        String best = clause;
        double most = -1;
        while (title.find()) {
            double share = share(wanted, title.group(1));
            if (share > most) {
                most = share;
                best = title.group(1);
            }
        }
        return best;
    }

    /** A paper with words in its name that the task does not have is another one. */
    private boolean isOther(String name) {
        Set<String> terms = Terms.of(DoneWords.withoutStatus(name));
        long alien = terms.stream().filter(term -> !task.contains(term)).count();
        return alien > Math.max(2, terms.size() / 5);
    }

    private boolean isAnothers(Promise promise, String clause, double share) {
        return all.stream()
                .filter(other -> !other.equals(promise) && other.deliverable() != null)
                .anyMatch(other -> share < WHOLE && share(other.own(), clause) > share);
    }
}

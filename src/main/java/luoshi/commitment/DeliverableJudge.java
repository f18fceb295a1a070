package luoshi.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import luoshi.commitment.Deliverable.Stage;
import luoshi.commitment.Findings.Piece;
import luoshi.model.Judgement;
import luoshi.model.Verdict;
import org.jspecify.annotations.Nullable;

/** Finds what an account says of a promised deliverable. */
final class DeliverableJudge {
    private static final int PLAIN = 9;

    private final List<Account> accounts;
    private final List<Promise> all;
    private final String task;

    DeliverableJudge(List<Account> accounts, List<Promise> all, String task) {
        this.accounts = accounts;
        this.all = all.stream().filter(p -> p.deliverable() != null).toList();
        this.task = task;
    }

    Judgement judge(Promise promise) {
        Judgement own = judge(promise, true);
        if (own.verdict() != Verdict.NOT_REPORTED) {
            return own;
        }
        Judgement elsewhere = judge(promise, false);
        return elsewhere.verdict() == Verdict.MET ? elsewhere : own;
    }

    private Judgement judge(Promise promise, boolean own) {
        PromisedObject object = PromisedObject.of(deliverable(promise));
        List<DoneWords.Said> whole = said(promise, object.whole(), List.of(), own);
        List<String> parts = object.parts();
        boolean entire = whole.stream().anyMatch(s -> s.share() >= PromisedObject.WHOLE);
        if (parts.size() < 2 || entire || !own) {
            return verdict(promise, whole);
        }
        List<Judgement> each = new ArrayList<>();
        for (String part : parts) {
            each.add(verdict(promise, said(promise, part, parts, true)));
        }
        Judgement together = together(promise, each);
        return together.verdict() == Verdict.NOT_REPORTED ? verdict(promise, whole) : together;
    }

    private static Deliverable deliverable(Promise promise) {
        return Objects.requireNonNull(promise.deliverable());
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

    /** Refused before done before under way; of equals the one that names it best. */
    private Judgement verdict(Promise promise, List<DoneWords.Said> said) {
        for (DoneWords.Answer answer : DoneWords.Answer.values()) {
            DoneWords.Said best = null;
            for (DoneWords.Said one : said) {
                if (one.answer() == answer && (best == null || one.share() > best.share())) {
                    best = one;
                }
            }
            if (best != null) {
                Verdict verdict =
                        switch (answer) {
                            case REFUSED -> Verdict.MISSED;
                            case DONE -> Verdict.MET;
                            case UNDER_WAY -> Verdict.UNDECIDABLE;
                        };
                return Findings.onPiece(promise, verdict, best.code(), best.piece(), accounts);
            }
        }
        return Findings.notReported(promise, "not-reported");
    }

    private List<DoneWords.Said> said(
            Promise promise, String name, List<String> siblings, boolean own) {
        List<DoneWords.Said> said = new ArrayList<>();
        for (Account account : accounts) {
            if (account.isOwn() != own || (!own && !PromisedObject.mayTellOf(account, name))) {
                continue;
            }
            String text = account.prose().text();
            for (int start = 0; start < text.length(); ) {
                int end = account.prose().clauseEnd(start);
                if (end > start) {
                    read(promise, name, siblings, new Piece(account, start, end, start, end), said);
                }
                start = end + 1;
            }
        }
        return said;
    }

    private void read(
            Promise promise,
            String name,
            List<String> siblings,
            Piece clause,
            List<DoneWords.Said> said) {
        Deliverable deliverable = deliverable(promise);
        String text = clause.account().prose().text().substring(clause.from(), clause.to());
        Naming naming = Naming.of(name, text);
        if (naming == null || !PromisedObject.isNamed(naming, name, clause.account().isOwn())) {
            naming = elided(name, clause);
        }
        if (naming == null
                || !PromisedObject.isNamed(naming, name, clause.account().isOwn())
                || (deliverable.stage() == Stage.HELD && lacksHead(name, naming, text))
                || isAnothers(promise, naming, text)
                || isSiblings(name, siblings, naming, text)) {
            return;
        }
        Other other = Other.of(deliverable, naming, text, clause.account(), task);
        if (other == Other.YES) {
            return;
        }
        DoneWords.Said found =
                new DoneWords(deliverable, promise.setting(), task).read(clause, naming);
        boolean doubtful = other == Other.MAYBE && found.answer() == DoneWords.Answer.DONE;
        if (doubtful && !clause.account().isOwn()) {
            return;
        }
        said.add(
                doubtful
                        ? new DoneWords.Said(
                                DoneWords.Answer.UNDER_WAY,
                                "mentioned",
                                found.piece(),
                                found.share())
                        : found);
    }

    /** 全球首发中心 is no 全球首发节: what kind of event it is stands last. */
    private static boolean lacksHead(String name, Naming naming, String text) {
        char head = name.charAt(name.length() - 1);
        return Character.isLetter(head)
                && name.indexOf('暨') < 0
                && text.substring(naming.from(), naming.to()).indexOf(head) < 0;
    }

    /** Of several things in one promise another is named there. */
    private static boolean isSiblings(
            String name, List<String> siblings, Naming naming, String clause) {
        return siblings.stream()
                .filter(other -> !other.equals(name))
                .map(other -> Naming.of(other, clause))
                .anyMatch(
                        its ->
                                its != null
                                        && its.overlaps(naming)
                                        && its.weight() > naming.weight());
    }

    /** 一期已竣工,二期尚未开工: the clause before has the rest of the name. */
    private static @Nullable Naming elided(String name, Piece clause) {
        Prose prose = clause.account().prose();
        String text = prose.text().substring(clause.from(), clause.to());
        String which = Series.leading(name, text);
        if (which.isEmpty() || clause.from() == 0) {
            return null;
        }
        String before = prose.text().substring(prose.clauseStart(clause.from() - 1), clause.from());
        Naming named = Naming.of(name.replace(which, ""), before);
        return named == null || named.share() < PromisedObject.SAME
                ? null
                : new Naming(0, which.length(), PromisedObject.SAME, PLAIN, PLAIN, "");
    }

    /** The place names another promised thing more fully. */
    private boolean isAnothers(Promise promise, Naming naming, String clause) {
        for (Promise other : all) {
            if (other.equals(promise)) {
                continue;
            }
            Naming its = Naming.of(PromisedObject.of(deliverable(other)).whole(), clause);
            if (its != null && its.overlaps(naming) && its.weight() > naming.weight()) {
                return true;
            }
        }
        return false;
    }
}

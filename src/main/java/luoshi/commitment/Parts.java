package luoshi.commitment;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of one sentence that only together answer a promise: 燃气管线132公里、供热管线118公里, 上半年36家、下半年28家,
 * 新建980件、更新2150件.
 *
 * @param all in their order, two at least, each less than what was promised
 * @param proved whether each is a part of what was promised, and together they name all of it
 */
record Parts(List<Quantity> all, boolean proved) {
    private static final Pattern NESTED =
            Pattern.compile("其中|含|包括|另|此外|剩|余下|其余|合计|共计|总计|累计|比|较|达到|目标|任务|由|从");
    private static final Pattern LISTED = Pattern.compile("[,、;和及与或]");
    private static final Pattern OPEN = Pattern.compile("未|尚|仍|没有|待|保留");
    private static final Pattern BATCHES =
            Pattern.compile("(?:" + Lexicon.any("batch") + "|[^一-龥])*");

    /** What a kind's own name may put before the promised one. */
    private static final int KIND = 6;

    /** The numbers beside a candidate that are parts of the same; null where it stands alone. */
    static @Nullable Parts of(Promise promise, Candidate candidate, String task) {
        return new Search(promise, candidate, task).parts();
    }

    /** What they come to, in the dimension's base. */
    BigDecimal sum() {
        return all.stream().map(Quantity::base).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Goes from a number to its neighbours on both sides. */
    private static final class Search {
        private final Promise promise;
        private final Quantity own;
        private final Account account;
        private final Prose prose;
        private final String task;
        private final String asked;
        private final ArrayDeque<Quantity> run = new ArrayDeque<>();
        private boolean doubtful;

        Search(Promise promise, Candidate candidate, String task) {
            this.promise = promise;
            this.own = candidate.quantity();
            this.account = candidate.account();
            this.prose = account.prose();
            this.task = task;
            this.asked = Folding.fold(promise.commitment().quote());
        }

        @Nullable Parts parts() {
            List<Quantity> like =
                    account.quantities().stream()
                            .filter(q -> prose.sentenceStart(q.start()) == sentence())
                            .filter(this::isLike)
                            .toList();
            int at = like.indexOf(own);
            if (at < 0 || !isLess(own)) {
                return null;
            }
            run.add(own);
            for (int i = at + 1; i < like.size() && goesOn(like.get(i - 1), like.get(i)); i++) {
                run.addLast(like.get(i));
            }
            for (int i = at - 1; i >= 0 && goesOn(like.get(i), like.get(i + 1)); i--) {
                run.addFirst(like.get(i));
            }
            return run.size() < 2 ? null : new Parts(List.copyOf(run), !doubtful && isWhole());
        }

        private int sentence() {
            return prose.sentenceStart(own.start());
        }

        private boolean isLike(Quantity other) {
            boolean things = other.scale().dimension().equals(Scale.THINGS);
            return other.scale().equals(own.scale())
                    || (things && other.scale().comparesWith(own.scale()));
        }

        private boolean isLess(Quantity part) {
            return promise.quantity() != null
                    && part.base().compareTo(promise.quantity().base()) < 0;
        }

        /** Whether the number next to one of them is another; a doubtful one ends the row. */
        private boolean goesOn(Quantity one, Quantity next) {
            Quantity other = run.contains(one) ? next : one;
            String between = prose.text().substring(one.end(), next.start());
            boolean listed = LISTED.matcher(between).find() && !NESTED.matcher(between).find();
            boolean part =
                    listed
                            && !doubtful
                            && isLess(other)
                            && !OPEN.matcher(other.piece()).find()
                            && Circumstances.status(promise, account, other, task).counts()
                            && !Contrast.isSaid(promise, account, other);
            if (!part) {
                return false;
            }
            if (fits(other)) {
                return true;
            }
            doubtful =
                    other.scale().name().equals(own.scale().name())
                            && promise.own().stream().anyMatch(words(other)::contains);
            return doubtful;
        }

        private static String words(Quantity part) {
            return part.before() + "|" + part.after();
        }

        /** Its words are the promise's own, or a kind's name before all of them. */
        private boolean fits(Quantity part) {
            String words = words(part);
            Naming naming = Naming.of(promise.name(), words);
            if (naming != null && Residue.of(promise.name(), words) == 0) {
                return Residue.of(words.substring(0, naming.from()), asked) <= KIND
                        && Residue.of(words.substring(naming.to()), asked) == 0;
            }
            return Residue.of(words, asked) == 0;
        }

        /** Together they name all that was promised, and say that it was done. */
        private boolean isWhole() {
            int start = prose.clauseStart(run.getFirst().start());
            String said =
                    prose.text().substring(start, run.getFirst().start())
                            + run.stream().map(Quantity::piece).collect(Collectors.joining("|"));
            return fits(own)
                    && (Residue.of(promise.name(), said) == 0 || isNamedBefore())
                    && run.stream().anyMatch(part -> Doing.isSaid(promise, account, part));
        }

        /** 重点村整治分两批完成,第一批57个、第二批50个: what they count stands before them. */
        private boolean isNamedBefore() {
            return run.stream().allMatch(part -> BATCHES.matcher(words(part)).matches())
                    && NumberProof.isAbout(promise, account, run.getFirst());
        }
    }
}

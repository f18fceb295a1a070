package luoshi.commitment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.model.Commitment;
import luoshi.model.Comparison;
import luoshi.model.PromiseKind;

/** The quantities that a task promises. */
final class QuantityPromises {
    private static final Pattern ZERO = Pattern.compile("\"?" + Lexicon.any("zero") + "\"?");
    private static final Pattern PLUS = Pattern.compile("\"(\\d+)\\+\"");
    private static final Pattern LEADING =
            Pattern.compile("^[^一-龥a-z\"(《]*(?:" + Lexicon.any("stop") + ")*");

    /** Examples, which an account need not name: 清河、白云等. */
    private static final Pattern LIST = Pattern.compile("^[^\"]*、.*等|^.*等$");

    private static final Pattern DESCRIBES =
            Pattern.compile(
                    "(?:的(?![一-龥]{0,3}$)|^.*(?:建设|完成|开展|推出|配备|新增|新建|培育|创建|打造|实现|提供|建成|推进|承接))(?=[一-龥a-z\"])");

    private static final int LEAN = 3;

    private final Prose prose;

    QuantityPromises(Prose prose) {
        this.prose = prose;
    }

    List<Promise> all() {
        List<Promise> promises = new ArrayList<>();
        List<Quantity> quantities = QuantityReader.in(prose);
        for (Quantity quantity : quantities) {
            if (PromiseFilter.promises(quantity)) {
                promises.add(promise(quantity, promises));
            }
        }
        special(ZERO, "%", Comparison.AT_MOST, promises);
        special(PLUS, "", Comparison.AT_LEAST, promises);
        return promises;
    }

    private Promise promise(Quantity quantity, List<Promise> before) {
        Set<String> context = context(quantity.from());
        Set<String> own = own(quantity);
        return new Promise(
                commitment(
                        what(quantity, before),
                        quantity.number().value(),
                        quantity.unit(),
                        quantity.comparison(),
                        new int[] {Subject.begin(quantity), quantity.to()},
                        new int[] {quantity.start(), quantity.end()}),
                quantity,
                null,
                prose.sentence(quantity.start()),
                name(quantity),
                own,
                context);
    }

    /** What is counted: the words behind the number or, where they say little, before it too. */
    private static Set<String> own(Quantity quantity) {
        String after = LIST.matcher(quantity.after()).replaceFirst("");
        Set<String> own = Terms.of(after);
        if (own.size() < LEAN) {
            own = Terms.of(LIST.matcher(quantity.before()).replaceFirst("") + "|" + after);
        }
        return own.isEmpty() ? Terms.of(quantity.following()) : own;
    }

    /** What is counted, without what describes it or says where: all behind the last 的 or verb. */
    private static String name(Quantity quantity) {
        String after = LIST.matcher(quantity.after()).replaceFirst("");
        if (Terms.of(after).size() < LEAN && after.length() < quantity.after().length()) {
            after = quantity.after();
        }
        String name =
                Terms.of(after).size() < LEAN
                        ? LIST.matcher(quantity.before()).replaceFirst("") + after
                        : after;
        if (Terms.of(name).size() < LEAN) {
            name = quantity.before() + after;
        }
        Matcher describes = DESCRIBES.matcher(name);
        int from = 0;
        while (describes.find()) {
            if (name.length() - describes.end() >= LEAN + 1) {
                from = describes.end();
            }
        }
        return name.substring(from);
    }

    /** The words before a piece in its sentence, the nearest clause or two. */
    private Set<String> context(int from) {
        int start = prose.clauseStart(from);
        if (start == from && start > prose.sentenceStart(from)) {
            start = prose.clauseStart(from - 1);
        }
        return new LinkedHashSet<>(Terms.of(prose.text().substring(start, from)));
    }

    /** What is counted; 完工100个 leans on the number before it. */
    private static String what(Quantity quantity, List<Promise> before) {
        String what = Subject.of(quantity);
        Promise last = before.isEmpty() ? null : before.getLast();
        if (last == null || what.isEmpty() || !Stages.isBare(what)) {
            return what;
        }
        return Stages.withoutEnd(last.commitment().what()) + what;
    }

    /** 零增长 is at most 0 %; “100+” is at least 100 of what follows. */
    private void special(
            Pattern words, String unit, Comparison comparison, List<Promise> promises) {
        Matcher found = words.matcher(prose.text());
        while (found.find()) {
            if (prose.isTitled(found.start())) {
                continue;
            }
            int from = prose.clauseStart(found.start());
            int to = Math.max(found.end(), prose.clauseEnd(found.end()));
            BigDecimal value =
                    found.groupCount() == 0 ? BigDecimal.ZERO : new BigDecimal(found.group(1));
            String bare = prose.text().substring(from, to).replace(found.group(), "");
            promises.add(
                    new Promise(
                            commitment(
                                    special(from, found.start(), found.end(), to),
                                    value,
                                    unit,
                                    comparison,
                                    new int[] {from, to},
                                    new int[] {found.start(), found.end()}),
                            null,
                            null,
                            prose.sentence(from),
                            LEADING.matcher(bare).replaceFirst(""),
                            Terms.of(bare).isEmpty() ? context(from) : Terms.of(bare),
                            context(from)));
        }
    }

    private String special(int from, int start, int end, int to) {
        String what = Subject.of(prose, from, start) + Subject.printed(prose, end, to);
        boolean leans = what.length() < LEAN && from > prose.sentenceStart(from);
        return leans ? Subject.of(prose, prose.clauseStart(from - 1), from - 1) + what : what;
    }

    private Commitment commitment(
            String what,
            BigDecimal value,
            String unit,
            Comparison comparison,
            int[] piece,
            int[] mark) {
        var passage = prose.passage(piece[0], piece[1]);
        return new Commitment(
                PromiseKind.QUANTITY,
                what,
                value,
                unit,
                comparison,
                passage.of(prose.printed()),
                passage,
                prose.passage(mark[0], mark[1]));
    }
}

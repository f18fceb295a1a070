package luoshi.commitment;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of an account that set its thing apart from the promised one: another kind or limit. */
final class Contrast {
    private static final List<Set<String>> OPPOSITES = groups("opposite");
    private static final List<Set<String>> COUNTERS = groups("own-counters");

    /** 小于30米的站点: such a limit chooses what is counted. */
    private static final Pattern LIMIT =
            Pattern.compile(
                    "(?<order>小于|大于|低于|高于|不足|年满)(?<size>\\d+(?:\\.\\d+)?)(?<unit>[万亿]?[一-龥%])");

    private static final Pattern NOT = Pattern.compile("非(?<kind>[一-龥]{2})");

    private static final Pattern PART = Pattern.compile("其中|涉及|包括|含");

    private Contrast() {}

    private static List<Set<String>> groups(String kind) {
        return Lexicon.words(kind).stream().map(line -> Set.of(line.split("="))).toList();
    }

    /** Whether a number is of another kind of thing, of other limits or of another measure. */
    static boolean isSaid(Promise promise, Account account, Quantity reported) {
        Prose prose = account.prose();
        String clause =
                prose.text()
                        .substring(
                                prose.clauseStart(reported.start()),
                                prose.clauseEnd(reported.start()));
        Quantity promised = promise.quantity();
        return isOpposite(promise, clause)
                || isNegated(promise.commitment().quote(), clause)
                || (promised != null
                        && (isOtherLimit(promised, clause)
                                || isNarrowedLater(promised, account, reported)
                                || isOtherCounter(promised, reported)));
    }

    /** Of two words that exclude each other the promise has the one and the clause the other. */
    private static boolean isOpposite(Promise promise, String clause) {
        String quote = promise.commitment().quote();
        return isOpposite(word -> asks(promise, quote, word), clause);
    }

    /** 乡镇职责规定 for 街道职责规定. */
    static boolean isOpposite(String promised, String clause) {
        return isOpposite(promised::contains, clause);
    }

    private static boolean isOpposite(Predicate<String> asked, String clause) {
        return OPPOSITES.stream()
                .filter(group -> group.stream().anyMatch(asked))
                .filter(group -> group.stream().noneMatch(w -> asked.test(w) && clause.contains(w)))
                .anyMatch(group -> group.stream().anyMatch(clause::contains));
    }

    private static boolean asks(Promise promise, String quote, String word) {
        return quote.contains(word) || (word.length() == 2 && promise.context().contains(word));
    }

    /** 非经营性 for 经营性. */
    static boolean isNegated(String promised, String clause) {
        Matcher not = NOT.matcher(clause);
        while (not.find()) {
            if (promised.contains(not.group("kind")) && !promised.contains(not.group())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOtherLimit(Quantity promised, String clause) {
        Prose prose = promised.prose();
        Matcher asked =
                LIMIT.matcher(prose.text())
                        .region(prose.clauseStart(promised.start()), promised.start());
        while (asked.find()) {
            Matcher said = LIMIT.matcher(clause);
            while (said.find()) {
                if (said.group("order").equals(asked.group("order"))
                        && said.group("unit").equals(asked.group("unit"))
                        && !said.group("size").equals(asked.group("size"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 全市1.5万户, 涉及山区村的9600户: of those that were promised only so many. */
    private static boolean isNarrowedLater(Quantity promised, Account account, Quantity reported) {
        Prose prose = account.prose();
        int end = prose.sentenceEnd(reported.start());
        String before =
                prose.text().substring(prose.sentenceStart(reported.start()), reported.end());
        for (Quantity later : account.quantities()) {
            boolean less =
                    later.start() > reported.end()
                            && later.end() <= end
                            && later.scale().comparesWith(promised.scale())
                            && later.base().compareTo(promised.base()) < 0;
            if (less && namesMore(promised.piece(), before, later.before())) {
                return true;
            }
        }
        return false;
    }

    /** Whether 其中 or 涉及 is followed by words of the promise that were not said before. */
    private static boolean namesMore(String promised, String before, String later) {
        Matcher part = PART.matcher(later);
        if (!part.lookingAt()) {
            return false;
        }
        for (int i = part.end(); i + 2 <= later.length(); i++) {
            String word = later.substring(i, i + 2);
            if (promised.contains(word) && !before.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** 1200间 for 1200户. */
    private static boolean isOtherCounter(Quantity promised, Quantity reported) {
        Set<String> asked = group(promised.scale().name());
        Set<String> said = group(reported.scale().name());
        return !asked.isEmpty() && !said.isEmpty() && !asked.equals(said);
    }

    private static Set<String> group(String counter) {
        return COUNTERS.stream().filter(g -> g.contains(counter)).findFirst().orElse(Set.of());
    }
}

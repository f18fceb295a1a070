package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.text.WordEdges;
import org.jspecify.annotations.Nullable;

/**
 * Several indicators with as many values: 甲、乙分别达到3家和5家. What their names have in common stands
 * once: 小学、初中平均班额, 设备值小学、初中. On folded text.
 */
final class IndicatorsApart {
    /** Whose two values the clause says of 城乡. */
    private static final List<String> BOTH = List.of("城镇", "农村");

    private static final Pattern APART =
            Pattern.compile(
                    "(?:全[省市区县])?(?<both>城乡)?(?<names>[^,。;:!?]{4,60}?)(?<since>较[^,。;:!?]{2,12}?|年均)?(?:均|各)?分别(?:将|力争|为)?(?<verb>"
                            + IndicatorWords.LEVEL
                            + "|"
                            + IndicatorWords.GROWTH
                            + "|)(?<values>\\d[^,。;:!?]+)");
    private static final Pattern ONE_VALUE =
            Pattern.compile(
                    IndicatorWords.VALUE + "(?<limit>" + IndicatorWords.LIMIT_BEHIND + ")?");

    /** How the name of something measured ends. */
    private static final Pattern MEASURE = Pattern.compile(".*[率数额值量比度重积产入资]");

    private final String clause;
    private final Matcher apart;

    private IndicatorsApart(String clause, Matcher apart) {
        this.clause = clause;
        this.apart = apart;
    }

    /** A name of several: where it stands, and what it has in common with the others. */
    private record Name(int start, int end, String head, String tail) {}

    /** What a clause states so; null where it says nothing of the kind. */
    static @Nullable List<IndicatorClause.Found> in(String clause) {
        Matcher apart = APART.matcher(clause);
        return apart.matches() ? new IndicatorsApart(clause, apart).found() : null;
    }

    private List<IndicatorClause.Found> found() {
        List<int[]> values = pieces(apart.start("values"), apart.end("values"));
        List<Name> names = names(values.size());
        List<Matcher> stated = new ArrayList<>();
        for (int[] piece : values) {
            Matcher value = ONE_VALUE.matcher(clause).region(piece[0], piece[1]);
            if (!value.matches() || names.size() != values.size()) {
                return List.of();
            }
            stated.add(value);
        }
        // 42人、46人以内 holds both within
        String limit = stated.getLast().group("limit");
        List<IndicatorClause.Found> found = new ArrayList<>();
        for (int i = 0; i < stated.size(); i++) {
            Matcher value = stated.get(i);
            String own = value.group("limit");
            found.add(found(names.get(i), value, own == null ? limit : own));
        }
        return found;
    }

    private IndicatorClause.Found found(Name name, Matcher value, @Nullable String limit) {
        String verb = apart.group("verb");
        String since = apart.group("since") == null ? "" : apart.group("since");
        String growth =
                IndicatorWords.isGrowth(verb)
                        ? IndicatorWords.growth(since + verb, value.group("unit"))
                        : "";
        return new IndicatorClause.Found(
                name.start,
                name.end,
                name.head,
                name.tail + growth,
                IndicatorWords.value(value.group("value")),
                value.start("unit"),
                value.end("unit"),
                value.group("unit"),
                verb,
                limit,
                null,
                apart.end());
    }

    private List<Name> names(int count) {
        int from = apart.start("names");
        int to = apart.end("names");
        if (apart.group("both") != null && count == BOTH.size()) {
            return BOTH.stream().map(whose -> new Name(from, to, whose, "")).toList();
        }
        List<int[]> pieces = pieces(from, to);
        if (pieces.size() < 2) {
            return List.of();
        }
        String head = head(pieces);
        String tail = head.isEmpty() ? tail(pieces) : "";
        List<Name> names = new ArrayList<>();
        for (int[] piece : pieces) {
            boolean first = piece == pieces.getFirst();
            boolean last = piece == pieces.getLast();
            names.add(new Name(piece[0], piece[1], first ? "" : head, last ? "" : tail));
        }
        return names;
    }

    /** What the first name has before as many characters as the others: 设备值 of 设备值小学、初中. */
    private String head(List<int[]> pieces) {
        String first = text(pieces.getFirst());
        int length = text(pieces.getLast()).length();
        boolean same = pieces.stream().skip(1).allMatch(piece -> text(piece).length() == length);
        int at = first.length() - length;
        boolean measured = same && at > 1 && MEASURE.matcher(first.substring(0, at)).matches();
        boolean bare = !MEASURE.matcher(text(pieces.getLast())).matches();
        return measured && bare && new WordEdges(first).at(at) ? first.substring(0, at) : "";
    }

    /** What the last name has behind as many characters as the others: 平均班额 of 小学、初中平均班额. */
    private String tail(List<int[]> pieces) {
        List<int[]> others = pieces.subList(0, pieces.size() - 1);
        int length = text(pieces.getFirst()).length();
        String last = text(pieces.getLast());
        boolean bare =
                others.stream()
                        .map(this::text)
                        .allMatch(
                                name ->
                                        name.length() == length
                                                && !MEASURE.matcher(name).matches());
        boolean measured = last.length() > length + 1 && MEASURE.matcher(last).matches();
        return bare && measured && new WordEdges(last).at(length) ? last.substring(length) : "";
    }

    private String text(int[] piece) {
        return clause.substring(piece[0], piece[1]);
    }

    private List<int[]> pieces(int from, int to) {
        List<int[]> pieces = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || "、和及".indexOf(clause.charAt(i)) >= 0) {
                if (i > start) {
                    pieces.add(new int[] {start, i});
                }
                start = i + 1;
            }
        }
        return pieces;
    }
}

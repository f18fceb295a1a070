package luoshi.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Decides what 、 does inside the unit lists of one document: it joins units, or it is part of one
 * unit's name. It is part of the name where the document parts its units by commas and the names
 * around it are not at home elsewhere.
 */
final class UnitNames {
    private static final Pattern WHOSE =
            Pattern.compile("(?:[省市区县州镇](?![区县场])|各|有关|相关|中共|国网|国家).*");

    private static final Pattern EVERY = Pattern.compile("各(?:[区县市旗]+|\\([区县市旗、]+\\)|、)+");
    private static final Pattern PLACES =
            Pattern.compile("[区县市旗](?:\\([区县市旗、]+\\))?(?:人民)?(?:政府)?");

    private static final Pattern AND =
            Pattern.compile(
                    "(?<and>以及|及其|及|和|与)(?=(?:[省市区县州]|各|有关|相关|其他|所属|属地|沿线)[^、]*"
                            + "(?:局|委|办|部|会|处|院|公司|集团|中心|政府|单位|部门|街道|镇|乡|区|县|市|会员)(?:$|、))");

    private final Map<String, Integer> wholes = new HashMap<>();
    private final Map<String, Integer> parts = new HashMap<>();
    private @Nullable Boolean keepsNames;
    private int lists;
    private int byComma;

    /** Takes in the names between commas of one list. */
    void learn(List<String> names) {
        lists++;
        byComma += names.size() > 1 ? 1 : 0;
        for (String name : names) {
            wholes.merge(name, 1, Integer::sum);
            split(name).forEach(part -> parts.merge(part, 1, Integer::sum));
        }
    }

    /** The units that a name between commas stands for. */
    List<String> units(String name) {
        List<String> pieces = split(name);
        return pieces.size() == 1 || isOneName(name, pieces) ? List.of(name) : pieces;
    }

    /** Whether the decision about a name rests on next to nothing. */
    boolean isDoubtful(String name) {
        return wholes.getOrDefault(name, 0) == 1
                && split(name).size() > 1
                && units(name).size() == 1;
    }

    private boolean isOneName(String name, List<String> pieces) {
        return pieces.size() == 2
                && !areTwoBodies(pieces)
                && keepsNames()
                && !isElsewhere(name, pieces);
    }

    /** 市科技局、市财政局: a second name that says whose body it is stands for itself. */
    private static boolean areTwoBodies(List<String> pieces) {
        String second = Folding.fold(pieces.getLast());
        return WHOSE.matcher(second).lookingAt() && UnitList.isWhole(second);
    }

    private boolean keepsNames() {
        Boolean known = keepsNames;
        if (known == null) {
            known = decide();
            keepsNames = known;
        }
        return known;
    }

    /** Whether the lists part by commas, and what 、 joins recurs as a name does. */
    private boolean decide() {
        List<Integer> joined =
                wholes.entrySet().stream()
                        .filter(entry -> split(entry.getKey()).size() > 1)
                        .map(Map.Entry::getValue)
                        .toList();
        long recurring = joined.stream().filter(count -> count > 1).count();
        boolean byCommas = byComma > 0 && byComma * 20 >= lists;
        return byCommas && (joined.size() == 1 || recurring * 2 >= joined.size());
    }

    /** Whether its pieces stand more often without each other than together. */
    private boolean isElsewhere(String name, List<String> pieces) {
        int together = wholes.getOrDefault(name, 0);
        return pieces.stream()
                .anyMatch(
                        piece ->
                                parts.getOrDefault(piece, 0) > 2 * together
                                        || (together == 1 && wholes.containsKey(piece)));
    }

    private static List<String> split(String name) {
        List<String> pieces = new ArrayList<>();
        String folded = Folding.fold(name.replace(' ', '_'));
        int depth = 0;
        int start = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            int and = depth <= 0 ? conjunction(folded, start, i) : 0;
            if (and > 0) {
                add(pieces, name.substring(start, i));
                start = i + and;
            }
            depth += "（(<〈＜".indexOf(c) >= 0 ? 1 : "）)>〉＞".indexOf(c) >= 0 ? -1 : 0;
            if (c == '、' && depth <= 0) {
                add(pieces, name.substring(start, i));
                start = i + 1;
            }
        }
        add(pieces, name.substring(start));
        return everyPlace(pieces);
    }

    /** 各区、县（市）政府 are one entry: what stands before 、 has no body of its own. */
    private static List<String> everyPlace(List<String> pieces) {
        List<String> whole = new ArrayList<>();
        for (String piece : pieces) {
            boolean goesOn =
                    !whole.isEmpty()
                            && EVERY.matcher(Folding.fold(whole.getLast())).matches()
                            && PLACES.matcher(Folding.fold(piece)).matches();
            if (goesOn) {
                whole.add(whole.removeLast() + "、" + piece);
            } else {
                whole.add(piece);
            }
        }
        return whole;
    }

    /**
     * How long the word is that joins two bodies here (市科技局和市财政局), 0 where none does: names have
     * such words inside them too, between parts that are no names.
     */
    private static int conjunction(String folded, int start, int at) {
        Matcher and = AND.matcher(folded).region(at, folded.length());
        return at > start
                        && and.lookingAt()
                        && UnitList.isWhole(folded.substring(start, at))
                        && !folded.substring(start, at).endsWith("社会")
                ? and.end("and") - at
                : 0;
    }

    private static void add(List<String> pieces, String piece) {
        if (!piece.isBlank()) {
            pieces.add(piece.strip());
        }
    }
}

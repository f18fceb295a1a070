package luoshi.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides what 、 does inside the unit lists of one document: it joins units, or it is part of one
 * unit's name. It is part of the name where the document parts its units by commas and the names
 * around it are not at home elsewhere.
 */
final class UnitNames {
    private final Map<String, Integer> wholes = new HashMap<>();
    private final Map<String, Integer> parts = new HashMap<>();
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
        List<String> pieces = split(name);
        return pieces.size() > 1
                && usesCommas()
                && wholes.getOrDefault(name, 0) == 1
                && !isElsewhere(name, pieces);
    }

    private boolean isOneName(String name, List<String> pieces) {
        return usesCommas() && pieces.size() == 2 && !isElsewhere(name, pieces);
    }

    private boolean usesCommas() {
        return byComma > 0 && byComma * 20 >= lists;
    }

    /** Whether its pieces stand more often without each other than together. */
    private boolean isElsewhere(String name, List<String> pieces) {
        int together = wholes.getOrDefault(name, 0);
        return pieces.stream().anyMatch(piece -> parts.getOrDefault(piece, 0) > 2 * together);
    }

    private static List<String> split(String name) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
            if (c == '、' && depth <= 0) {
                add(pieces, name.substring(start, i));
                start = i + 1;
            }
        }
        add(pieces, name.substring(start));
        return pieces;
    }

    private static void add(List<String> pieces, String piece) {
        if (!piece.isBlank()) {
            pieces.add(piece.strip());
        }
    }
}

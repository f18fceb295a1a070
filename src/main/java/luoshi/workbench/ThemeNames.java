package luoshi.workbench;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import luoshi.text.Folding;

/** Names themes by the words that most of their places have in common; no two alike. */
final class ThemeNames {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 14;

    /** What a task is about stands near its beginning. */
    private static final int LOOKED_AT = 120;

    /** Words that begin or end where a clause does are whole words. */
    private static final double WHOLE = 1.3;

    private final Set<String> given = new HashSet<>();

    String of(LineageNode centre, List<LineageNode> nodes) {
        List<String> texts = nodes.stream().map(node -> Folding.fold(node.text())).toList();
        String own = Folding.fold(centre.text());
        own = own.substring(0, Math.min(LOOKED_AT, own.length()));
        String best = "";
        double most = 0;
        for (int from = 0; from < own.length(); from++) {
            for (int to = from + SHORTEST; to <= end(own, from); to++) {
                String words = own.substring(from, to);
                long times = texts.stream().filter(text -> text.contains(words)).count();
                if (times < 2) {
                    break;
                }
                double worth = (times - 1) * Math.sqrt(to - from - SHORTEST + 1.0);
                worth *= isEdge(own, from - 1) ? WHOLE : 1;
                worth *= isEdge(own, to) ? WHOLE : 1;
                if (worth > most && !given.contains(words)) {
                    most = worth;
                    best = words;
                }
            }
        }
        String name = best.isEmpty() ? firstClause(centre.text()) : best;
        given.add(name);
        return name;
    }

    /** Where words that begin there end at the latest. */
    private static int end(String text, int from) {
        int end = from;
        while (end < Math.min(text.length(), from + LONGEST)
                && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isEdge(String text, int place) {
        return place < 0
                || place >= text.length()
                || !Character.isLetterOrDigit(text.charAt(place));
    }

    /** The first clause that is more than a number in brackets. */
    private static String firstClause(String text) {
        for (int from = 0; from < text.length(); from++) {
            int end = end(text, from);
            if (end - from >= SHORTEST) {
                return text.substring(from, end);
            }
            from = end;
        }
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}

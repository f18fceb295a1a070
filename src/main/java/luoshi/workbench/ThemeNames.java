package luoshi.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import luoshi.text.Folding;
import luoshi.text.WordEdges;

/** Names themes by the words that most of their places have in common; no two alike. */
final class ThemeNames {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 14;

    /** What a task is about stands near its beginning. */
    private static final int LOOKED_AT = 120;

    /** Words that begin or end where a clause does are whole words. */
    private static final double WHOLE = 1.3;

    private static final String PARTICLES = particles();

    private final Set<String> given = new HashSet<>();

    String of(LineageNode centre, List<LineageNode> nodes) {
        List<String> texts = nodes.stream().map(node -> Folding.fold(node.text())).toList();
        String own = Folding.fold(centre.text());
        own = own.substring(0, Math.min(LOOKED_AT, own.length()));
        WordEdges words = new WordEdges(own);
        String best = "";
        double most = 0;
        for (int from = 0; from < own.length(); from++) {
            for (int to = from + SHORTEST; to <= end(own, from); to++) {
                if (!isWhole(own, words, from, to)) {
                    continue;
                }
                String name = own.substring(from, to);
                long times = texts.stream().filter(text -> text.contains(name)).count();
                if (times < 2) {
                    break;
                }
                double worth = (times - 1) * Math.sqrt(to - from - SHORTEST + 1.0);
                worth *= isEdge(own, from - 1) ? WHOLE : 1;
                worth *= isEdge(own, to) ? WHOLE : 1;
                if (worth > most && isNew(name)) {
                    most = worth;
                    best = name;
                }
            }
        }
        String name = best.isEmpty() ? firstClause(centre.text()) : best;
        given.add(name);
        return name;
    }

    /** Whether words begin and end there, none of them a particle. */
    private static boolean isWhole(String text, WordEdges words, int from, int to) {
        return words.at(from)
                && words.at(to)
                && PARTICLES.indexOf(text.charAt(from)) < 0
                && PARTICLES.indexOf(text.charAt(to - 1)) < 0;
    }

    private static String particles() {
        try (InputStream in = ThemeNames.class.getResourceAsStream("particles.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two themes are not told apart by names of which one is a part of the other. */
    private boolean isNew(String name) {
        return given.stream().noneMatch(one -> one.contains(name) || name.contains(one));
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

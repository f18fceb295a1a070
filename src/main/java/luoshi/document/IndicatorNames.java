package luoshi.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import luoshi.text.Folding;

/**
 * One name for an indicator that papers call by several: the usual one where it is known, else the
 * first that this document prints.
 */
final class IndicatorNames {
    private static final String RESOURCE = "indicators.txt";
    private static final Pattern AROUND =
            Pattern.compile("^(?:全市|全区|全县|全省|我市|我区|我县|本市|辖区|[①-⑳*\\d.]+)+|\\[?\\d*\\]?$");
    private static final Known KNOWN = Known.read();

    private final Map<String, String> printed = new HashMap<>();

    /** The name to use for a printed one. */
    String of(String name) {
        String key = KNOWN.key(name);
        String usual = KNOWN.names.get(key);
        if (usual != null) {
            return usual;
        }
        String first = printed.putIfAbsent(key, name);
        return first == null ? name : first;
    }

    /** What the data file knows. */
    private record Known(Map<String, String> names, List<Map.Entry<String, String>> words) {
        String key(String name) {
            String key = AROUND.matcher(Folding.fold(name)).replaceAll("");
            for (Map.Entry<String, String> word : words) {
                key = key.replace(word.getKey(), word.getValue());
            }
            return key.replace("的", "").replace("\"", "");
        }

        static Known read() {
            Map<String, String> names = new HashMap<>();
            List<Map.Entry<String, String>> words = new ArrayList<>();
            Known known = new Known(names, words);
            List<String> lines = lines();
            lines.stream().filter(line -> line.startsWith("~")).forEach(known::word);
            // the longer first, so that a word is not replaced inside another
            words.sort(Comparator.comparing(word -> -word.getKey().length()));
            lines.stream().filter(line -> !line.startsWith("~")).forEach(known::name);
            return known;
        }

        private void word(String line) {
            String[] sides = line.substring(1).split(" = ", 2);
            String mark = "\uE000" + (char) ('\uE100' + words.size());
            for (String other : sides[1].split("\\|", -1)) {
                words.add(Map.entry(Folding.fold(other), mark));
            }
            words.add(Map.entry(Folding.fold(sides[0]), mark));
        }

        private void name(String line) {
            String[] sides = line.split("=", 2);
            String usual = sides[0].strip();
            names.put(key(usual), usual);
            for (String other : sides[1].split("\\|", -1)) {
                names.put(key(other), usual);
            }
        }

        private static List<String> lines() {
            try (InputStream in = IndicatorNames.class.getResourceAsStream(RESOURCE)) {
                byte[] bytes = Objects.requireNonNull(in, RESOURCE).readAllBytes();
                return new String(bytes, StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .toList();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}

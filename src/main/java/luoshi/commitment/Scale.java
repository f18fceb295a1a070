package luoshi.commitment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A measure: what it measures, and how many of the dimension's base it stands for. Data in {@code
 * measures.txt}.
 *
 * @param dimension things, persons, person-times, length, area, …
 */
record Scale(String name, String dimension, BigDecimal factor) {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    static final String THINGS = "things";
    static final String PERSONS = "persons";
    static final String TIME = "time";
    static final String SHARE = "share";

    private static final Map<String, Scale> KNOWN = read();
    private static final Pattern NO_MEASURE = Lexicon.pattern("no-measure");
    private static final Pattern NAME =
            Pattern.compile(
                    KNOWN.keySet().stream()
                            .sorted(Comparator.comparingInt(String::length).reversed())
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|")));

    /** The measure that begins at a place of a folded text; empty where none does. */
    static Optional<Scale> at(String folded, int place) {
        if (NO_MEASURE.matcher(folded).region(place, folded.length()).lookingAt()) {
            return Optional.empty();
        }
        Matcher name = NAME.matcher(folded).region(place, folded.length());
        return name.lookingAt() ? Optional.ofNullable(KNOWN.get(name.group())) : Optional.empty();
    }

    /**
     * Whether numbers of both measures can be compared: the same dimension; 个 and 项 may count
     * persons too.
     */
    boolean comparesWith(Scale other) {
        return dimension.equals(other.dimension)
                || (dimension.equals(PERSONS) && other.dimension.equals("person-times"))
                || (isLoose() && other.dimension.equals(PERSONS))
                || (other.isLoose() && dimension.equals(PERSONS));
    }

    private boolean isLoose() {
        return name.equals("个");
    }

    private static Map<String, Scale> read() {
        Map<String, Scale> known = new HashMap<>();
        for (String line : Lexicon.lines("measures.txt")) {
            String[] parts = SPACE.splitAsStream(line).toArray(String[]::new);
            BigDecimal factor = new BigDecimal(parts[1]);
            for (int i = 2; i < parts.length; i++) {
                known.put(parts[i], new Scale(parts[i], parts[0], factor));
            }
        }
        return known;
    }
}

package luoshi.matching.lineage;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * How the signals are weighed together, and what the sum is worth: found by cross-validation on
 * checked lineages (src/doc/decisions), for each combination of signals that can be had.
 */
final class Weights {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Properties ALL = read();

    /** So many tasks weigh what is usual as much as a list weighs itself. */
    private static final double USUAL = number("usual.tasks");

    private final Map<Signal, Double> weights = new EnumMap<>(Signal.class);
    private final double[] related;
    private final double[] continues;

    private Weights(String name) {
        for (Signal signal : Signal.values()) {
            weights.put(signal, number(name + "." + key(signal)));
        }
        related = numbers(name + ".related");
        continues = numbers(name + ".continues");
    }

    /** The weights for what can be had. */
    static Weights with(boolean account, boolean meaning) {
        return new Weights((account ? "account" : "text") + (meaning ? ".meaning" : ".wording"));
    }

    private static String key(Signal signal) {
        return signal.name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * How far each task stands out, by all signals together. What stands out is told from the list
     * itself, and for a short list also from what is usual.
     */
    double[] standing(Nearness nearness) {
        double[] sums = new double[nearness.size()];
        weights.forEach(
                (signal, weight) -> {
                    if (weight > 0 && nearness.has(signal)) {
                        add(nearness, signal, weight, sums);
                    }
                });
        return sums;
    }

    private static void add(Nearness nearness, Signal signal, double weight, double[] sums) {
        double mean = number("usual.mean." + key(signal));
        double spread = number("usual.spread." + key(signal));
        double all = nearness.size() + USUAL;
        double middle = (nearness.size() * nearness.mean(signal) + USUAL * mean) / all;
        double variance =
                (nearness.size() * nearness.variance(signal) + USUAL * spread * spread) / all;
        for (int place = 0; place < sums.length; place++) {
            sums[place] += weight * (nearness.of(signal, place) - middle) / Math.sqrt(variance);
        }
    }

    /** How sure it is that a task that stands out so far belongs to the origin. */
    double related(double standing) {
        return share(related[0] + related[1] * standing);
    }

    /** How sure it is that it is the same item or programme. */
    double continues(double standing, double wording) {
        return share(continues[0] + continues[1] * standing + continues[2] * wording);
    }

    private static double share(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    private static double number(String key) {
        return numbers(key)[0];
    }

    private static double[] numbers(String key) {
        String value = Objects.requireNonNull(ALL.getProperty(key), key);
        return BLANKS.splitAsStream(value.strip()).mapToDouble(Double::parseDouble).toArray();
    }

    private static Properties read() {
        Properties all = new Properties();
        try (InputStream stream =
                        Objects.requireNonNull(
                                Weights.class.getResourceAsStream("weights.properties"));
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            all.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** The names of the combinations that there are weights for. */
    static List<String> names() {
        return ALL.stringPropertyNames().stream()
                .filter(name -> name.endsWith(".related"))
                .sorted()
                .toList();
    }
}

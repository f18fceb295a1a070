package luoshi.matching.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How near the wording of texts is to each of a list: the cosine of their {@link Grams}, each
 * weighing the more the fewer texts of the list hold it (TF-IDF).
 */
final class GramCosines {
    private record Posting(int place, double weight) {}

    private final Map<String, List<Posting>> postings = new HashMap<>();
    private final double[] lengths;

    GramCosines(List<String> texts) {
        List<Map<String, Integer>> all = texts.stream().map(Grams::of).toList();
        lengths = new double[all.size()];
        all.forEach(
                grams ->
                        grams.keySet()
                                .forEach(
                                        gram ->
                                                postings.computeIfAbsent(
                                                        gram, g -> new ArrayList<>(1))));
        for (int place = 0; place < lengths.length; place++) {
            for (Map.Entry<String, Integer> gram : all.get(place).entrySet()) {
                holders(gram.getKey()).add(new Posting(place, damped(gram.getValue())));
            }
        }
        for (int place = 0; place < lengths.length; place++) {
            lengths[place] = length(all.get(place));
        }
    }

    /** The cosine of a text with each of the list, 0 to 1, in the list's order. */
    double[] of(String text) {
        Map<String, Integer> grams = Grams.of(text);
        double[] cosines = new double[lengths.length];
        for (Map.Entry<String, Integer> gram : grams.entrySet()) {
            double rarity = rarity(gram.getKey());
            double weight = rarity * rarity * damped(gram.getValue());
            for (Posting posting : holders(gram.getKey())) {
                cosines[posting.place()] += weight * posting.weight();
            }
        }
        double length = length(grams);
        for (int place = 0; place < cosines.length; place++) {
            double both = length * lengths[place];
            cosines[place] = both == 0 ? 0 : cosines[place] / both;
        }
        return cosines;
    }

    private List<Posting> holders(String gram) {
        return postings.getOrDefault(gram, List.of());
    }

    private double rarity(String gram) {
        double holders = holders(gram).size();
        return Math.log1p((lengths.length - holders + 0.5) / (holders + 0.5));
    }

    private static double damped(int times) {
        return 1 + Math.log(times);
    }

    private double length(Map<String, Integer> grams) {
        double sum = 0;
        for (Map.Entry<String, Integer> gram : grams.entrySet()) {
            double weight = rarity(gram.getKey()) * damped(gram.getValue());
            sum += weight * weight;
        }
        return Math.sqrt(sum);
    }
}

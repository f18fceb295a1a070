package luoshi.matching.lineage;

import java.util.EnumMap;
import java.util.Map;

/** How near each task of a list is to one origin, by each signal that can be had. */
public final class Nearness {
    private final Map<Signal, double[]> values = new EnumMap<>(Signal.class);
    private final int size;
    private float[][] clauses = {};

    Nearness(int size) {
        this.size = size;
    }

    void put(Signal signal, double[] ofEach) {
        values.put(signal, ofEach);
    }

    void keepClauses(float[][] cosines) {
        clauses = cosines;
    }

    /** How near each clause of the origin is to each of all tasks'; empty without meaning. */
    float[][] clauses() {
        return clauses;
    }

    /** Whether the signal could be had. */
    public boolean has(Signal signal) {
        return values.containsKey(signal);
    }

    /** The nearness of the task at that place of the list, about 0 to 1; 0 for a missing signal. */
    public double of(Signal signal, int place) {
        double[] all = values.get(signal);
        return all == null ? 0 : all[place];
    }

    /** How many tasks there are. */
    public int size() {
        return size;
    }

    double mean(Signal signal) {
        double sum = 0;
        for (int place = 0; place < size; place++) {
            sum += of(signal, place);
        }
        return size == 0 ? 0 : sum / size;
    }

    double variance(Signal signal) {
        double mean = mean(signal);
        double sum = 0;
        for (int place = 0; place < size; place++) {
            sum += (of(signal, place) - mean) * (of(signal, place) - mean);
        }
        return size == 0 ? 0 : sum / size;
    }
}

package luoshi.matching.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.matching.meaning.Meaning;
import luoshi.matching.meaning.Vectors;
import luoshi.model.KeptTask;
import org.jspecify.annotations.Nullable;

/** The tasks of a later list, made ready for comparing. */
public final class TaskField {
    private final List<KeptTask> tasks;
    private final Meaning meaning;
    private final GramCosines wording;
    private final @Nullable List<float[]> wholes;
    private final List<List<float[]>> clauses = new ArrayList<>();
    private final Map<String, float[]> prepared = new HashMap<>();

    /** Makes the list ready; vectors that are not kept yet are made now. */
    public TaskField(List<KeptTask> tasks, Meaning meaning) {
        this.tasks = List.copyOf(tasks);
        this.meaning = meaning;
        wording = new GramCosines(tasks.stream().map(TaskField::words).toList());
        wholes = meaning.vectors(tasks.stream().map(TaskField::words).toList()).orElse(null);
        if (wholes != null) {
            prepareClauses();
        }
    }

    /** All clauses are asked for at once: that is quicker than list by list. */
    private void prepareClauses() {
        List<List<String>> texts =
                tasks.stream().map(task -> Clauses.of(task.task().text())).toList();
        List<float[]> all =
                meaning.vectors(texts.stream().flatMap(List::stream).toList()).orElse(List.of());
        int from = 0;
        for (List<String> ofOne : texts) {
            int to = Math.min(all.size(), from + ofOne.size());
            clauses.add(all.subList(from, to));
            from = to;
        }
    }

    /** A task's subject stands in its subsection as often as in its text. */
    private static String words(KeptTask task) {
        return task.task().subsection() + task.task().text();
    }

    /** The tasks, in the order of their lists. */
    public List<KeptTask> tasks() {
        return tasks;
    }

    /** Whether the meaning could be had. */
    public boolean hasMeaning() {
        return wholes != null;
    }

    /** How near each task is to an origin. */
    public Nearness nearness(Origin origin) {
        Nearness nearness = new Nearness(tasks.size());
        nearness.put(Signal.WORDING, wording.of(origin.text()));
        if (!origin.account().isEmpty()) {
            nearness.put(Signal.ACCOUNT, wording.of(origin.account()));
        }
        List<float[]> vectors = wholes == null ? List.of() : vectors(origin);
        if (!vectors.isEmpty()) {
            nearness.put(Signal.WHOLE, cosines(vectors.getFirst()));
            List<float[]> own = vectors.subList(1, vectors.size());
            nearness.put(Signal.CLAUSES, clauseNearness(own));
            nearness.keepClauses(own);
        }
        return nearness;
    }

    /** Makes the vectors of many origins ready at once: that is quicker than one by one. */
    void prepare(List<Origin> origins) {
        if (wholes != null) {
            List<String> texts = origins.stream().flatMap(o -> texts(o).stream()).toList();
            List<float[]> vectors = meaning.vectors(texts).orElse(List.of());
            for (int i = 0; i < vectors.size(); i++) {
                prepared.put(texts.get(i), vectors.get(i));
            }
        }
    }

    /** The whole with what was reported, then the clauses; empty without meaning. */
    private List<float[]> vectors(Origin origin) {
        List<String> texts = texts(origin);
        if (prepared.keySet().containsAll(texts)) {
            return texts.stream().map(prepared::get).toList();
        }
        return meaning.vectors(texts).orElse(List.of());
    }

    private static List<String> texts(Origin origin) {
        List<String> texts = new ArrayList<>();
        texts.add(origin.text() + origin.account());
        texts.addAll(Clauses.of(origin.text()));
        return texts;
    }

    private double[] cosines(float[] one) {
        List<float[]> others = wholes == null ? List.of() : wholes;
        return others.stream().mapToDouble(other -> Vectors.cosine(one, other)).toArray();
    }

    private double[] clauseNearness(List<float[]> own) {
        return clauses.stream().mapToDouble(others -> mutual(own, others)).toArray();
    }

    /** The mean of how near each clause's nearest is, from both sides. */
    private static double mutual(List<float[]> some, List<float[]> others) {
        double[] best = new double[others.size()];
        double sum = 0;
        for (float[] one : some) {
            double nearest = 0;
            for (int i = 0; i < best.length; i++) {
                double cosine = Vectors.cosine(one, others.get(i));
                nearest = Math.max(nearest, cosine);
                best[i] = Math.max(best[i], cosine);
            }
            sum += nearest;
        }
        double back = 0;
        for (double one : best) {
            back += one;
        }
        return best.length == 0 ? 0 : (sum / some.size() + back / best.length) / 2;
    }

    /** The clauses of an origin and of a task that are nearest in meaning; null without meaning. */
    @Nullable ClausePair nearestClauses(Origin origin, Nearness nearness, int place) {
        List<String> own = Clauses.of(origin.text());
        List<String> others = Clauses.of(tasks.get(place).task().text());
        List<float[]> ones = nearness.clauses();
        ClausePair nearest = null;
        for (int i = 0; i < ones.size(); i++) {
            for (int j = 0; j < others.size() && !clauses.isEmpty(); j++) {
                double cosine = Vectors.cosine(ones.get(i), clauses.get(place).get(j));
                if (nearest == null || cosine > nearest.cosine()) {
                    nearest = new ClausePair(own.get(i), others.get(j), cosine);
                }
            }
        }
        return nearest;
    }

    /** Two clauses and how near they are in meaning. */
    record ClausePair(String own, String other, double cosine) {}
}

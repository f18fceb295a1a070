package luoshi.matching.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.matching.meaning.Meaning;
import luoshi.model.KeptTask;
import org.jspecify.annotations.Nullable;

/** The tasks of a later list, made ready for comparing. */
public final class TaskField {
    private final List<KeptTask> tasks;
    private final Meaning meaning;
    private final GramCosines wording;
    private final @Nullable TaskMeaning meant;
    private final Map<String, byte[]> prepared = new HashMap<>();

    /** Makes the list ready; vectors that are not kept yet are made now. */
    public TaskField(List<KeptTask> tasks, Meaning meaning) {
        this.tasks = List.copyOf(tasks);
        this.meaning = meaning;
        List<String> words = tasks.stream().map(TaskField::words).toList();
        wording = new GramCosines(words);
        meant = meaning.vectors(words).map(wholes -> meant(tasks, wholes, meaning)).orElse(null);
    }

    /** All clauses are asked for at once: that is quicker than list by list. */
    private static TaskMeaning meant(List<KeptTask> tasks, List<byte[]> wholes, Meaning meaning) {
        List<List<String>> clauses =
                tasks.stream().map(task -> Clauses.of(task.task().text())).toList();
        List<String> all = clauses.stream().flatMap(List::stream).toList();
        return new TaskMeaning(
                wholes,
                meaning.vectors(all).orElse(List.of()),
                clauses.stream().mapToInt(List::size).toArray());
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
        return meant != null;
    }

    /** How near each task is to an origin. */
    public Nearness nearness(Origin origin) {
        Nearness nearness = new Nearness(tasks.size());
        nearness.put(Signal.WORDING, wording.of(origin.text()));
        if (!origin.account().isEmpty()) {
            nearness.put(Signal.ACCOUNT, wording.of(origin.account()));
        }
        List<byte[]> vectors = meant == null ? List.of() : vectors(origin);
        if (meant != null && !vectors.isEmpty()) {
            nearness.put(Signal.WHOLE, meant.wholes(vectors.getFirst()));
            float[][] cosines = meant.clauses(vectors.subList(1, vectors.size()));
            nearness.put(Signal.CLAUSES, meant.mutual(cosines));
            nearness.keepClauses(cosines);
        }
        return nearness;
    }

    /** Makes the vectors of many origins ready at once: that is quicker than one by one. */
    void prepare(List<Origin> origins) {
        if (meant != null) {
            List<String> texts = origins.stream().flatMap(o -> texts(o).stream()).toList();
            List<byte[]> vectors = meaning.vectors(texts).orElse(List.of());
            for (int i = 0; i < vectors.size(); i++) {
                prepared.put(texts.get(i), vectors.get(i));
            }
        }
    }

    /** The whole with what was reported, then the clauses; empty without meaning. */
    private List<byte[]> vectors(Origin origin) {
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

    /** The clauses of an origin and of a task that are nearest in meaning; null without meaning. */
    @Nullable ClausePair nearestClauses(Origin origin, Nearness nearness, int place) {
        TaskMeaning.Pair pair = meant == null ? null : meant.nearest(nearness.clauses(), place);
        return pair == null
                ? null
                : new ClausePair(
                        Clauses.of(origin.text()).get(pair.own()),
                        Clauses.of(tasks.get(place).task().text()).get(pair.other()));
    }

    /** Two clauses that are near in meaning. */
    record ClausePair(String own, String other) {}
}

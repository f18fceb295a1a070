package luoshi.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import luoshi.matching.WordingIndex;
import luoshi.matching.meaning.Meaning;
import luoshi.matching.meaning.VectorIndex;
import luoshi.matching.meaning.Vectors;
import luoshi.model.KeptTask;
import luoshi.model.Task;

/** Many rows against very many tasks, made of the clauses of a real list. */
final class ScaleRun {
    private static final int TASKS = 100_000;
    private static final int ROWS = 10_000;
    private static final int FEW_ROWS = 1_000;
    private static final int CLAUSES = 4;
    private static final int TOP = 10;
    private static final int VECTOR = 512;
    private static final int PORTION = 500;
    private static final int MADE = 100;
    private static final double NANOS_A_MILLI = 1e6;
    private static final double BYTES_A_MEGA = 1 << 20;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final Pattern CLAUSE_END = Pattern.compile("[，。；]");

    private final Random chance = new Random(20_230_101);
    private final List<KeptTask> tasks = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();

    ScaleRun(List<KeptTask> list) {
        List<String> clauses =
                list.stream().flatMap(t -> CLAUSE_END.splitAsStream(t.task().text())).toList();
        for (int i = 0; i < TASKS; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < CLAUSES; k++) {
                text.append(clauses.get(chance.nextInt(clauses.size()))).append('，');
            }
            tasks.add(task(i, list.getFirst(), text.append(i).append("处。").toString()));
        }
        Restatement restatement = new Restatement(chance);
        for (int i = 0; i < ROWS; i++) {
            String text = tasks.get(i * (TASKS / ROWS)).task().text();
            rows.add(restatement.of(text, 0.25, 0.05));
        }
    }

    private static KeptTask task(long id, KeptTask like, String text) {
        Task task = like.task();
        return new KeptTask(
                id,
                like.edition(),
                new Task(
                        (int) id,
                        "",
                        "",
                        text,
                        task.units(),
                        List.of(),
                        null,
                        false,
                        task.passage()));
    }

    List<Figure> figures(Meaning meaning) {
        WordingIndex wording = new WordingIndex(tasks);
        LuceneBaseline lucene =
                new LuceneBaseline(tasks.stream().map(t -> t.task().text()).toList());
        List<byte[]> vectors = vectors();
        VectorIndex meant = new VectorIndex(vectors);
        List<byte[]> asked = List.copyOf(vectors.subList(0, ROWS));
        BitSet found = new BitSet();
        BitSet byLucene = new BitSet();
        double[] took =
                perRow(
                        ROWS,
                        one(r -> mark(found, r, wording.closestKeys(rows.get(r), TOP))),
                        one(r -> mark(byLucene, r, lucene.best(rows.get(r), TOP))),
                        (from, to) -> meant.nearest(asked.subList(from, to), TOP));
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.beside("scale.wording", took[0], "ms", "lucene", took[1]));
        figures.add(
                Figure.beside(
                        "scale.first",
                        (double) found.cardinality() / ROWS,
                        "",
                        "lucene",
                        (double) byLucene.cardinality() / ROWS));
        figures.add(Figure.beside("scale.vectors", took[2], "ms", "lucene", took[1]));
        growth(wording, figures);
        growth(vectors, meant, figures);
        making(meaning, figures);
        Runtime memory = Runtime.getRuntime();
        double used = (memory.totalMemory() - memory.freeMemory()) / BYTES_A_MEGA;
        figures.add(Figure.alone("scale.memory", used, "MB"));
        return figures;
    }

    /** Keeps of a row whether its own task was found first. */
    private static List<?> mark(BitSet right, int row, List<? extends Number> found) {
        right.set(
                row,
                !found.isEmpty() && found.getFirst().longValue() == (long) row * (TASKS / ROWS));
        return found;
    }

    /** Vectors as they are stored, as many as tasks: their making is timed apart. */
    private List<byte[]> vectors() {
        List<byte[]> packed = new ArrayList<>(TASKS);
        for (int i = 0; i < TASKS; i++) {
            float[] vector = new float[VECTOR];
            for (int d = 0; d < VECTOR; d++) {
                vector[d] = (float) chance.nextGaussian();
            }
            packed.add(Vectors.packed(vector));
        }
        return packed;
    }

    /** The same few rows against half of the tasks: no less than half the time. */
    private void growth(WordingIndex whole, List<Figure> figures) {
        WordingIndex half = new WordingIndex(tasks.subList(0, TASKS / 2));
        double[] took =
                perRow(
                        FEW_ROWS,
                        one(r -> whole.closestKeys(rows.get(r), TOP)),
                        one(r -> half.closestKeys(rows.get(r), TOP)));
        figures.add(Figure.beside("scale.whole", took[0], "ms", "half", took[1]));
    }

    private static void growth(List<byte[]> vectors, VectorIndex whole, List<Figure> figures) {
        VectorIndex half = new VectorIndex(vectors.subList(0, TASKS / 2));
        double[] took =
                perRow(
                        FEW_ROWS,
                        (from, to) -> whole.nearest(vectors.subList(from, to), TOP),
                        (from, to) -> half.nearest(vectors.subList(from, to), TOP));
        figures.add(Figure.beside("scale.whole-vectors", took[0], "ms", "half", took[1]));
    }

    private void making(Meaning meaning, List<Figure> figures) {
        List<String> texts = rows.subList(0, MADE);
        if (meaning.vectors(texts.subList(0, 1)).isPresent()) {
            long start = System.nanoTime();
            int made = meaning.vectors(texts).map(List::size).orElse(1);
            double took = (System.nanoTime() - start) / NANOS_A_MILLI / made;
            figures.add(Figure.alone("scale.making", took, "ms"));
        }
    }

    /** Works on the rows from one to another. */
    @FunctionalInterface
    private interface Work {
        Object rows(int from, int to);
    }

    private static Work one(IntFunction<Object> work) {
        return (from, to) -> IntStream.range(from, to).mapToObj(work).toList();
    }

    /**
     * What each work takes for a row, in milliseconds of the processor's time: all work on one
     * thread, and what else the machine does is not theirs. They take turns by portions of the
     * rows; the first portion is done once more before, to warm up.
     */
    private static double[] perRow(int rows, Work... works) {
        double[] took = new double[works.length];
        for (int from = -PORTION; from < rows; from += PORTION) {
            for (int i = 0; i < works.length; i++) {
                long start = CLOCK.getCurrentThreadCpuTime();
                Object seen = works[i].rows(Math.max(0, from), Math.max(0, from) + PORTION);
                double time = (CLOCK.getCurrentThreadCpuTime() - start) / NANOS_A_MILLI / rows;
                // what was found is looked at, so that the work cannot be optimised away
                took[i] += from < 0 || seen.hashCode() == Integer.MIN_VALUE ? 0 : time;
            }
        }
        return took;
    }
}

package luoshi.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
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
    private static final int MADE = 100;
    private static final double NANOS_A_MILLI = 1e6;
    private static final double BYTES_A_MEGA = 1 << 20;
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
        List<Figure> figures = new ArrayList<>();
        WordingIndex wording = new WordingIndex(tasks);
        LuceneBaseline lucene =
                new LuceneBaseline(tasks.stream().map(t -> t.task().text()).toList());
        int[] found = new int[2];
        double own = perRow(ROWS, r -> found[0] += first(wording.closestKeys(rows.get(r), TOP), r));
        double others = perRow(ROWS, r -> found[1] += first(lucene.best(rows.get(r), TOP), r));
        figures.add(Figure.beside("scale.wording", own, "ms", "lucene", others));
        figures.add(
                Figure.beside(
                        "scale.first",
                        (double) found[0] / ROWS,
                        "",
                        "lucene",
                        (double) found[1] / ROWS));
        figures.add(vectors(others));
        growth(wording, figures);
        making(meaning, figures);
        Runtime memory = Runtime.getRuntime();
        double used = (memory.totalMemory() - memory.freeMemory()) / BYTES_A_MEGA;
        figures.add(Figure.alone("scale.memory", used, "MB"));
        return figures;
    }

    private static int first(List<? extends Number> found, int row) {
        boolean right =
                !found.isEmpty() && found.getFirst().longValue() == (long) row * (TASKS / ROWS);
        return right ? 1 : 0;
    }

    /** Vectors as they are stored, of texts like these: their making is timed apart. */
    private Figure vectors(double lucene) {
        List<byte[]> packed = new ArrayList<>(TASKS);
        for (int i = 0; i < TASKS; i++) {
            float[] vector = new float[VECTOR];
            for (int d = 0; d < VECTOR; d++) {
                vector[d] = (float) chance.nextGaussian();
            }
            packed.add(Vectors.packed(vector));
        }
        VectorIndex index = new VectorIndex(packed);
        double took = perRow(ROWS, r -> Arrays.hashCode(index.nearest(packed.get(r), TOP)));
        return Figure.beside("scale.vectors", took, "ms", "lucene", lucene);
    }

    /** The same few rows against half of the tasks: no more than twice as quick. */
    private void growth(WordingIndex whole, List<Figure> figures) {
        WordingIndex half = new WordingIndex(tasks.subList(0, TASKS / 2));
        perRow(FEW_ROWS, r -> half.closestKeys(rows.get(r), TOP).hashCode());
        double ofHalf = perRow(FEW_ROWS, r -> half.closestKeys(rows.get(r), TOP).hashCode());
        double ofWhole = perRow(FEW_ROWS, r -> whole.closestKeys(rows.get(r), TOP).hashCode());
        figures.add(Figure.beside("scale.whole", ofWhole, "ms", "half", ofHalf));
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

    @FunctionalInterface
    private interface Work {
        int row(int number);
    }

    private static double perRow(int rows, Work work) {
        long start = System.nanoTime();
        int seen = 0;
        for (int r = 0; r < rows; r++) {
            seen += work.row(r);
        }
        double took = (System.nanoTime() - start) / NANOS_A_MILLI / rows;
        // what was found is looked at, so that the work cannot be optimised away
        return seen == Integer.MIN_VALUE ? took + Double.MIN_VALUE : took;
    }
}

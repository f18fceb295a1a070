package luoshi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import luoshi.model.ProblemException;
import luoshi.model.Progress;
import luoshi.workbench.TaskEntries;
import luoshi.workbench.TaskEntry;
import luoshi.workbench.TaskFacts;
import luoshi.workbench.TaskHits;
import luoshi.workbench.TaskOrder;
import luoshi.workbench.TaskQuery;
import luoshi.workbench.TaskShelf;
import luoshi.workbench.Workbench;
import luoshi.workbench.YearBook;

/**
 * Ten years of a city of sixteen districts, 48,000 tasks, in a real ledger: from a key pressed in
 * the search box to the rows and the facets' counts, beside the store's own LIKE over the same
 * rows; and opening it to its first year's rows, beside an empty one.
 */
final class SearchBenchmark implements Benchmark {
    private static final int YEARS = 10;
    private static final int DISTRICTS = 16;
    private static final int TASKS = 300;
    private static final int ROUNDS = 5;
    private static final int OPENINGS = 5;
    private static final double NANOS_A_MILLI = 1e6;
    private static final double BYTES_A_MEGA = 1 << 20;
    private static final double RARELY = 0.99;
    private static final double MIDDLE = 0.5;

    /** What is typed, letter by letter. */
    private static final List<String> TYPED =
            List.of(
                    "创新联合体",
                    "智慧農業",
                    "轨道交通 骨干管网",
                    "hdqkjj",
                    "skj 平台",
                    "１２０",
                    "口袋公园 skj",
                    "没有这样的词",
                    "第17项",
                    "数据底座 实训 标准");

    @Override
    public String name() {
        return "search";
    }

    @Override
    public List<Figure> run(Path gold) throws ProblemException {
        try {
            Path folder = Files.createTempDirectory("bench-search");
            try {
                return measure(folder.resolve("large"), folder.resolve("empty"));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Figure> measure(Path large, Path empty) throws ProblemException {
        List<Figure> figures = new ArrayList<>();
        long start = System.nanoTime();
        try (Workbench workbench = Workbench.open(large)) {
            new InventedYears(TASKS).keepIn(workbench, YEARS, DISTRICTS, Progress.UNHEARD);
        }
        figures.add(Figure.alone("filled", since(start) / 1000, "s"));
        Workbench.open(empty).close();
        openings(large, empty, figures);
        try (Workbench workbench = Workbench.open(large)) {
            TaskShelf shelf = allYears(workbench, figures);
            keystrokes(workbench, shelf, figures);
        }
        return figures;
    }

    private static void openings(Path large, Path empty, List<Figure> figures)
            throws ProblemException {
        double[] ofLarge = new double[OPENINGS];
        double[] ofEmpty = new double[OPENINGS];
        for (int i = -1; i < OPENINGS; i++) {
            double one = opening(large);
            double other = opening(empty);
            if (i >= 0) {
                ofLarge[i] = one;
                ofEmpty[i] = other;
            }
        }
        figures.add(
                Figure.beside(
                        "opened", share(ofLarge, MIDDLE), "ms", "empty", share(ofEmpty, MIDDLE)));
    }

    /** Until the newest year's rows and facets are there. */
    private static double opening(Path folder) throws ProblemException {
        long start = System.nanoTime();
        Workbench workbench = Workbench.open(folder);
        try {
            int newest = workbench.browsing().years().stream().findFirst().orElse(0);
            YearBook book = workbench.browsing().year(newest);
            TaskShelf.of(TaskEntries.of(book), book, TaskFacts.NONE).show(TaskQuery.ALL);
            return since(start);
        } finally {
            workbench.close();
        }
    }

    private static TaskShelf allYears(Workbench workbench, List<Figure> figures) {
        long start = System.nanoTime();
        List<TaskEntry> all = new ArrayList<>();
        YearBook newest = workbench.browsing().year(workbench.browsing().years().getFirst());
        for (int year : workbench.browsing().years()) {
            all.addAll(TaskEntries.of(workbench.browsing().year(year)));
        }
        TaskShelf shelf = TaskShelf.of(all, newest, TaskFacts.NONE);
        shelf.prepare();
        figures.add(Figure.alone("read", since(start), "ms"));
        return shelf;
    }

    private static void keystrokes(Workbench workbench, TaskShelf shelf, List<Figure> figures) {
        double[] first = typed(1, word -> found(shelf, word));
        double[] own = typed(ROUNDS, word -> found(shelf, word));
        double[] like = typed(ROUNDS, workbench.browsing()::countContaining);
        figures.add(
                Figure.beside(
                        "rarely", share(own, RARELY), "ms", "like-rarely", share(like, RARELY)));
        figures.add(
                Figure.beside(
                        "usually", share(own, MIDDLE), "ms", "like-usually", share(like, MIDDLE)));
        figures.add(Figure.alone("first", share(first, RARELY), "ms"));
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        figures.add(
                Figure.alone(
                        "memory",
                        (runtime.totalMemory() - runtime.freeMemory()) / BYTES_A_MEGA,
                        "MB"));
    }

    private static int found(TaskShelf shelf, String typed) {
        TaskHits hits =
                shelf.show(
                        new TaskQuery(
                                shelf.search().understand(typed),
                                Map.of(),
                                null,
                                TaskOrder.AS_LISTED));
        return hits.rows().size();
    }

    /** What each key pressed took, in milliseconds. */
    private static double[] typed(int rounds, ToIntFunction<String> search) {
        List<Double> took = new ArrayList<>();
        int seen = 0;
        for (int round = 0; round < rounds; round++) {
            for (String words : TYPED) {
                for (int end = 1; end <= words.length(); end++) {
                    String typed = words.substring(0, end).strip();
                    long start = System.nanoTime();
                    seen += search.applyAsInt(typed);
                    took.add(since(start));
                }
            }
        }
        // what was found is looked at, so that the work cannot be optimised away
        double nothing = seen == Integer.MIN_VALUE ? Double.MIN_VALUE : 0;
        return took.stream().mapToDouble(one -> one + nothing).toArray();
    }

    private static double share(double[] times, double share) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / NANOS_A_MILLI;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

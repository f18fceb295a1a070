package luoshi.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import luoshi.model.ProblemException;

/** All benchmarks, in the order in which they run. */
public final class Benchmarks {
    private static final List<Benchmark> ALL =
            List.of(
                    new ReadingBenchmark(),
                    new MatchingBenchmark(),
                    new TargetsBenchmark(),
                    new ReportBenchmark(),
                    new SearchBenchmark());

    private Benchmarks() {}

    /** The names that {@link #run} knows. */
    public static List<String> names() {
        return ALL.stream().map(Benchmark::name).toList();
    }

    /**
     * Runs the named benchmarks.
     *
     * @param names none for all
     * @param gold the folder of checked answers
     * @throws ProblemException if a name is unknown, or something that is measured on is missing
     */
    public static List<Measured> run(List<String> names, Path gold) throws ProblemException {
        for (String name : names) {
            if (!names().contains(name)) {
                throw new ProblemException(
                        "bench.unknown-benchmark", name, String.join(", ", names()));
            }
        }
        List<Measured> measured = new ArrayList<>();
        for (Benchmark benchmark : ALL) {
            if (names.isEmpty() || names.contains(benchmark.name())) {
                measured.add(new Measured(benchmark.name(), benchmark.run(gold)));
            }
        }
        return List.copyOf(measured);
    }
}

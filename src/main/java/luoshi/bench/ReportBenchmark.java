package luoshi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.model.ProblemException;
import luoshi.model.Progress;
import luoshi.report.Layout;
import luoshi.report.MeetingWorkbook;
import luoshi.report.ReportContent;
import luoshi.report.SheetKind;

/**
 * Workbooks: very many rows with all styles in a small heap, beside POI's streaming writer and
 * fastexcel with the same cells and none; and a usual year.
 */
final class ReportBenchmark implements Benchmark {
    private static final String HEAP = "-Xmx256m";
    private static final int YEAR_TASKS = 300;
    private static final int YEAR_ROUNDS = 5;

    @Override
    public String name() {
        return "report";
    }

    @Override
    public List<Figure> run(Path gold) throws ProblemException {
        try {
            Path folder = Files.createTempDirectory("luoshi-bench");
            try {
                return figures(folder);
            } finally {
                Files.deleteIfExists(folder.resolve("year.xlsx"));
                Files.deleteIfExists(folder.resolve("rows.xlsx"));
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new ProblemException(e, "bench.not-run", String.valueOf(e.getMessage()));
        }
    }

    private static List<Figure> figures(Path folder) throws IOException, ProblemException {
        Map<String, Double> times = manyRows(folder);
        double own = times.getOrDefault("own", Double.NaN);
        List<Figure> figures = new ArrayList<>();
        for (String other : List.of("streaming", "fast")) {
            double plain = times.getOrDefault(other, Double.NaN);
            figures.add(Figure.beside("rows." + other, own, "ms", other, plain));
        }
        ReportContent year = new ManyRows().content(YEAR_TASKS);
        double took =
                Clock.median(
                        YEAR_ROUNDS,
                        () ->
                                MeetingWorkbook.write(
                                        folder.resolve("year.xlsx"),
                                        year,
                                        List.of(SheetKind.values()),
                                        Layout.USUAL,
                                        Progress.UNHEARD));
        figures.add(Figure.alone("year", took, "ms"));
        return figures;
    }

    private static Map<String, Double> manyRows(Path folder) throws IOException, ProblemException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                HEAP,
                                "-cp",
                                System.getProperty("java.class.path"),
                                ReportRun.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        Map<String, Double> times = new HashMap<>();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        for (String line : said.lines().toList()) {
            int space = line.indexOf(' ');
            times.put(line.substring(0, space), Double.parseDouble(line.substring(space + 1)));
        }
        if (times.size() < 3) {
            throw new ProblemException("bench.not-run", HEAP);
        }
        return times;
    }
}

package luoshi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.document.DocumentReader;
import luoshi.model.ProblemException;

/**
 * Reading a task list of 300, beside one pass of a plain regular expression that only splits the
 * same text at its numbers; and lists of growing length, whose time must grow in proportion.
 */
final class ReadingBenchmark implements Benchmark {
    private static final String LIST = "2023-task-list.txt";
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,3}\\s*\\.(?!\\d)");
    private static final int ROUNDS = 20;
    private static final int LONG_ROUNDS = 3;
    private static final int SHORT_LIST = 1_000;
    private static final int LONG_LIST = 10_000;

    private final DocumentReader reader = new DocumentReader();

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public List<Figure> run(Path gold) throws ProblemException {
        List<Figure> figures = new ArrayList<>();
        byte[] list = bytes(gold.resolveSibling("documents").resolve(LIST));
        String text = new String(list, StandardCharsets.UTF_8);
        Clock.Pair pair =
                Clock.pair(
                        ROUNDS, () -> reader.read(LIST, list), () -> List.of(NUMBER.split(text)));
        figures.add(Figure.beside("list", pair.one(), "ms", "split", pair.other()));
        byte[] shorter = InventedList.of(SHORT_LIST).getBytes(StandardCharsets.UTF_8);
        byte[] longer = InventedList.of(LONG_LIST).getBytes(StandardCharsets.UTF_8);
        Clock.Pair growth =
                Clock.pair(
                        LONG_ROUNDS,
                        () -> reader.read(LIST, longer),
                        () -> reader.read(LIST, shorter));
        figures.add(Figure.beside("ten-thousand", growth.one(), "ms", "thousand", growth.other()));
        return figures;
    }

    private static byte[] bytes(Path file) throws ProblemException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ProblemException(e, "bench.no-document", file.toString());
        }
    }
}

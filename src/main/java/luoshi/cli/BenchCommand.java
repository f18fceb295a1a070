package luoshi.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import luoshi.bench.Benchmarks;
import luoshi.bench.Figure;
import luoshi.bench.Measured;
import luoshi.model.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the benchmarks, each beside its baseline. */
@Command(name = "bench", mixinStandardHelpOptions = true, resourceBundle = "luoshi.cli.usage")
final class BenchCommand implements Callable<Integer> {
    private final Speech speech;

    @Parameters(paramLabel = "NAME", descriptionKey = "NAME")
    private List<String> names = List.of();

    @Option(names = "--gold", paramLabel = "DIR")
    private Path gold = Path.of("..", "shared", "gold");

    @Option(names = "--json")
    private boolean json;

    BenchCommand(Speech speech) {
        this.speech = speech;
    }

    @Override
    public Integer call() throws ProblemException {
        List<Measured> all = Benchmarks.run(names, gold.toAbsolutePath().normalize());
        if (json) {
            ArrayNode document = Speech.mapper().createArrayNode();
            all.forEach(measured -> document.add(node(measured)));
            speech.json(document);
        } else {
            all.forEach(this::tell);
        }
        return Terminal.DONE;
    }

    private static ObjectNode node(Measured measured) {
        ObjectNode node = Speech.mapper().createObjectNode().put("name", measured.name());
        ArrayNode figures = node.putArray("figures");
        for (Figure figure : measured.figures()) {
            ObjectNode each =
                    figures.addObject()
                            .put("what", figure.what())
                            .put("value", figure.value())
                            .put("unit", figure.unit());
            Figure.Baseline baseline = figure.baseline();
            if (baseline != null) {
                each.putObject("baseline")
                        .put("what", baseline.what())
                        .put("value", baseline.value());
                each.put("ratio", baseline.ratioOf(figure.value()));
            }
        }
        return node;
    }

    private void tell(Measured measured) {
        ResourceBundle words = speech.bundle("luoshi.bench.messages");
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        words.getString(measured.name()),
                        speech.sentence("bench.value"),
                        speech.sentence("bench.baseline"),
                        "",
                        speech.sentence("bench.ratio")));
        for (Figure figure : measured.figures()) {
            rows.add(row(words, measured.name() + ".", figure));
        }
        speech.print(TextTable.of(rows));
    }

    private static List<String> row(ResourceBundle words, String prefix, Figure figure) {
        String what = words.getString(prefix + figure.what());
        String value = amount(figure.value(), figure.unit());
        Figure.Baseline baseline = figure.baseline();
        if (baseline == null) {
            return List.of(what, value, "", "", "");
        }
        return List.of(
                what,
                value,
                words.getString(prefix + baseline.what()),
                amount(baseline.value(), figure.unit()),
                "%.2f".formatted(baseline.ratioOf(figure.value())));
    }

    private static String amount(double value, String unit) {
        String digits = unit.isEmpty() ? "%.3f" : value < 10 ? "%.2f" : "%,.0f";
        return (String.format(Locale.ROOT, digits, value) + " " + unit).strip();
    }
}

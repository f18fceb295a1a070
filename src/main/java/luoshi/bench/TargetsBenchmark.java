package luoshi.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.commitment.Commitments;
import luoshi.document.DocumentReader;
import luoshi.model.Commitment;
import luoshi.model.Document;
import luoshi.model.ProblemException;
import luoshi.model.PromiseKind;
import luoshi.model.Task;

/**
 * The quantities read out of a list's tasks, beside a plain regular expression that takes every
 * number before a counter. Borderline answers count neither for nor against.
 */
final class TargetsBenchmark implements Benchmark {
    private static final String LIST = "2023-task-list.txt";
    private static final String ANSWERS = "targets-2023.json";
    private static final Pattern PLAIN =
            Pattern.compile(
                    "(?<value>\\d+(?:\\.\\d+)?)(?<unit>[万亿]?(?:个|家|项|处|座|所|条|部|套|户|人次|人|名|场|张|辆|件|公里|平方米|平方公里|公顷|亩|吨|%))");

    @Override
    public String name() {
        return "targets";
    }

    @Override
    public List<Figure> run(Path gold) throws ProblemException {
        Path list = gold.resolveSibling("documents").resolve(LIST);
        List<Answer> answers = answers(gold.resolve(ANSWERS));
        List<Answer> read = new ArrayList<>();
        List<Answer> plain = new ArrayList<>();
        for (Document document : new DocumentReader().read(list).documents()) {
            if (document instanceof Document.TaskList tasks) {
                tasks.tasks().stream()
                        .filter(TargetsBenchmark::isAnswered)
                        .forEach(task -> read(task, read, plain));
            }
        }
        List<Figure> figures = new ArrayList<>();
        Score value = new Score(answers, read, (one, other) -> true);
        Score simple = new Score(answers, plain, (one, other) -> true);
        figures.add(Figure.beside("precision", value.precision(), "", "plain", simple.precision()));
        figures.add(Figure.beside("recall", value.recall(), "", "plain", simple.recall()));
        Score unit = new Score(answers, read, (one, other) -> one.unit().equals(other.unit()));
        figures.add(Figure.alone("measure-precision", unit.precision(), ""));
        figures.add(Figure.alone("measure-recall", unit.recall(), ""));
        Score meant =
                new Score(
                        answers, read, (one, other) -> one.comparison().equals(other.comparison()));
        figures.add(Figure.alone("comparison-precision", meant.precision(), ""));
        figures.add(Figure.alone("comparison-recall", meant.recall(), ""));
        return figures;
    }

    /** The odd tasks; the even ones are kept back. */
    private static boolean isAnswered(Task task) {
        return task.number() != null && task.number() % 2 == 1;
    }

    private static void read(Task task, List<Answer> read, List<Answer> plain) {
        int number = task.number() == null ? 0 : task.number();
        for (Commitment commitment : Commitments.in(task.text())) {
            if (commitment.kind() == PromiseKind.QUANTITY && commitment.value() != null) {
                String meant =
                        String.valueOf(commitment.comparison())
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-');
                read.add(
                        new Answer(
                                number, commitment.value(), norm(commitment.unit()), meant, false));
            }
        }
        Matcher found = PLAIN.matcher(task.text());
        while (found.find()) {
            plain.add(
                    new Answer(
                            number,
                            new BigDecimal(found.group("value")),
                            found.group("unit"),
                            "exactly",
                            false));
        }
    }

    private static List<Answer> answers(Path file) throws ProblemException {
        List<Answer> answers = new ArrayList<>();
        try {
            for (JsonNode node : new ObjectMapper().readTree(file.toFile())) {
                answers.add(
                        new Answer(
                                node.get("task").asInt(),
                                new BigDecimal(node.get("value").asText()),
                                norm(node.get("unit").asText()),
                                node.get("comparison").asText(),
                                node.get("borderline").asBoolean()));
            }
        } catch (IOException e) {
            throw new ProblemException(e, "bench.no-document", file.toString());
        }
        return answers;
    }

    private static String norm(String unit) {
        return Normalizer.normalize(unit, Normalizer.Form.NFKC);
    }

    private record Answer(
            int task, BigDecimal value, String unit, String comparison, boolean borderline) {
        boolean isOf(Answer other) {
            return task == other.task && value.compareTo(other.value) == 0;
        }
    }

    /** How many of what was read are answers, and how many answers were read. */
    private static final class Score {
        private final int wanted;
        private final int given;
        private final int hits;

        Score(List<Answer> answers, List<Answer> read, BiPredicate<Answer, Answer> alike) {
            List<Answer> soft = answers.stream().filter(Answer::borderline).toList();
            List<Answer> open = new ArrayList<>(answers);
            open.removeAll(soft);
            List<Answer> counted =
                    read.stream().filter(r -> soft.stream().noneMatch(r::isOf)).toList();
            wanted = open.size();
            given = counted.size();
            int found = 0;
            for (Answer one : counted) {
                Answer hit =
                        open.stream()
                                .filter(one::isOf)
                                .filter(other -> alike.test(one, other))
                                .findFirst()
                                .orElse(null);
                found += hit == null ? 0 : 1;
                open.remove(hit);
            }
            hits = found;
        }

        double precision() {
            return given == 0 ? 0 : (double) hits / given;
        }

        double recall() {
            return (double) hits / wanted;
        }
    }
}

package luoshi.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.SharedDocuments;
import luoshi.model.Commitment;
import luoshi.model.Judgement;
import luoshi.model.PromiseKind;
import luoshi.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tasks and accounts of the real documents, by their checked answers and by our own. */
class RealTasksTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Integer> BORDERLINE = Set.of(112, 122, 190);

    @Test
    void readsTheDeliverablesOfSixtyTasks() throws IOException {
        Map<Integer, String> tasks = tasks();
        Map<Integer, List<int[]>> answers = new HashMap<>();
        for (String line : lines("deliverables-2023.txt")) {
            String[] parts = line.split(" ", -1);
            List<int[]> spans =
                    answers.computeIfAbsent(Integer.valueOf(parts[0]), t -> new ArrayList<>());
            if (!parts[2].equals("-")) {
                spans.add(new int[] {Integer.parseInt(parts[2]), Integer.parseInt(parts[3])});
            }
        }
        int wanted = 0;
        int given = 0;
        int hits = 0;
        for (Map.Entry<Integer, List<int[]>> task : answers.entrySet()) {
            List<int[]> open = new ArrayList<>(task.getValue());
            wanted += open.size();
            for (Commitment read :
                    Commitments.in(Objects.requireNonNull(tasks.get(task.getKey())))) {
                if (read.kind() == PromiseKind.DELIVERABLE) {
                    given++;
                    hits += open.removeIf(span -> sharesHalf(span, read)) ? 1 : 0;
                }
            }
        }
        assertThat(answers).hasSizeGreaterThanOrEqualTo(60);
        assertThat((double) hits / given).as("precision").isGreaterThanOrEqualTo(0.9);
        assertThat((double) hits / wanted).as("recall").isGreaterThanOrEqualTo(0.9);
    }

    private static boolean sharesHalf(int[] span, Commitment read) {
        int start = read.passage().start();
        int end = read.passage().end();
        int shared = Math.min(span[1], end) - Math.max(span[0], start);
        return 2 * shared >= Math.max(span[1] - span[0], end - start);
    }

    @Test
    void readsTheQuantitiesOfTheEvenTasks() throws IOException {
        List<String> read = new ArrayList<>();
        tasks().forEach(
                        (number, text) -> {
                            if (number % 2 == 0 && !BORDERLINE.contains(number)) {
                                for (Commitment commitment : Commitments.in(text)) {
                                    if (commitment.value() != null) {
                                        read.add(
                                                number
                                                        + " "
                                                        + commitment.value().toPlainString()
                                                        + " "
                                                        + commitment.unit()
                                                        + " "
                                                        + word(
                                                                String.valueOf(
                                                                        commitment.comparison())));
                                    }
                                }
                            }
                        });
        List<String> answers = lines("quantities-2023-even.txt");
        List<String> missing = new ArrayList<>(answers);
        List<String> wrong = new ArrayList<>(read);
        read.forEach(missing::remove);
        answers.forEach(wrong::remove);
        assertThat(missing).as("missing").hasSizeLessThanOrEqualTo(answers.size() / 20);
        assertThat(wrong).as("wrong").hasSizeLessThanOrEqualTo(answers.size() / 20);
    }

    @ParameterizedTest
    @CsvSource({"real.txt, 0.935", "rounds.txt, 0.94", "attacks.txt, 0.97", "examiners.txt, 0.79"})
    void judgesAccountsMadeUpForRealTasksAndIsNeverTooKind(String resource, double least)
            throws IOException {
        Map<Integer, String> tasks = tasks();
        int verdicts = 0;
        int right = 0;
        List<String> green = new ArrayList<>();
        for (String line : lines(resource)) {
            String[] parts = line.split("\\|", -1);
            String task = Objects.requireNonNull(tasks.get(Integer.valueOf(parts[0].strip())));
            String account = inWordsOf(task, parts[1].strip());
            List<Judgement> judgements = Verdicts.of(task, List.of(Account.read(account, 2023)));
            String[] wanted = parts[2].strip().split("\\s+", -1);
            assertThat(judgements).as(line).hasSize(wanted.length);
            for (int i = 0; i < wanted.length; i++) {
                String got = word(judgements.get(i).verdict().name());
                List<String> either = List.of(wanted[i].split("/"));
                boolean good = either.contains("*") || either.contains(got);
                verdicts++;
                right += good ? 1 : 0;
                boolean kind = isGreen(got) && either.stream().noneMatch(RealTasksTest::isGreen);
                if (kind && !good) {
                    green.add(line);
                }
            }
        }
        assertThat(green).isEmpty();
        assertThat((double) right / verdicts).isGreaterThanOrEqualTo(least);
    }

    /** The task's own words in the places of {from-to}. */
    private static String inWordsOf(String task, String account) {
        return Pattern.compile("\\{(\\d+)-(\\d+)}")
                .matcher(account)
                .replaceAll(
                        place ->
                                Matcher.quoteReplacement(
                                        task.substring(
                                                Integer.parseInt(place.group(1)),
                                                Integer.parseInt(place.group(2)))));
    }

    private static boolean isGreen(String verdict) {
        return verdict.equals("met") || verdict.equals("exceeded");
    }

    @Test
    void judgesTheReportOf2021AsItWasChecked() throws IOException {
        Map<Integer, Judgement> first = new HashMap<>();
        List<JsonNode> rows = new ArrayList<>();
        gold("outcomes-2021.json").forEach(rows::add);
        List<Account> accounts = new ArrayList<>();
        rows.forEach(row -> accounts.add(Account.read(row.get("outcome").asText(), 2021)));
        Set<Integer> counted = new TreeSet<>();
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            List<Account> said = new ArrayList<>(List.of(accounts.get(i)));
            for (int k = 0; k < rows.size(); k++) {
                said.add(accounts.get(k).ofNeighbour());
            }
            said.remove(row + 1);
            for (Judgement judgement : Verdicts.of(rows.get(i).get("task").asText(), said)) {
                if (judgement.commitment().kind() == PromiseKind.QUANTITY) {
                    counted.add(i + 1);
                    first.putIfAbsent(i + 1, judgement);
                }
            }
        }
        assertThat(counted).containsExactly(7, 9, 11, 14, 24, 32, 38, 41, 43);
        for (JsonNode answer : gold("achievements-2021.json")) {
            Judgement judgement = Objects.requireNonNull(first.get(answer.get("row").asInt()));
            assertThat(word(judgement.verdict().name())).isEqualTo(answer.get("verdict").asText());
            assertThat(judgement.commitment().value())
                    .isEqualByComparingTo(value(answer, "commitment"));
            assertThat(Objects.requireNonNull(judgement.achievement()).value())
                    .isEqualByComparingTo(value(answer, "achievement"));
        }
        for (int row : List.of(14, 24, 32, 38, 41, 43)) {
            assertThat(Objects.requireNonNull(first.get(row)).verdict())
                    .as("row %s", row)
                    .isEqualTo(Verdict.NOT_REPORTED);
        }
        // the number of row 9 is reported in row 3
        assertThat(Objects.requireNonNull(first.get(9)).account()).isEqualTo(3);
    }

    private static BigDecimal value(JsonNode answer, String which) {
        return new BigDecimal(answer.get(which).get("value").asText());
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<Integer, String> tasks() throws IOException {
        Map<Integer, String> tasks = new HashMap<>();
        gold("tasks-2023.json")
                .forEach(task -> tasks.put(task.get("number").asInt(), task.get("text").asText()));
        return tasks;
    }

    private static JsonNode gold(String file) throws IOException {
        return JSON.readTree(SharedDocuments.require("gold/" + file).toFile());
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(RealTasksTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}

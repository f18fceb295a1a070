package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import luoshi.model.Document;
import luoshi.model.Passage;
import luoshi.model.ProblemException;
import luoshi.model.Reading;
import luoshi.model.Remark;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever becomes of a text on its way here: an answer or a problem, soon, and passages that hold.
 */
final class MutationTest {
    private static final int ROUNDS = 700;
    private static final String[] PIECES = {
        "1.",
        "12、",
        "三、",
        "（二）",
        "主责单位：",
        "（牵头单位：",
        "\n",
        "\n\n\n",
        "　",
        "?",
        "\uFFFD",
        "\uE848",
        "）",
        "，",
        "、",
        "市政府工作报告第3项",
        "序号任务内容任务来源落实情况\n",
        "日常履职考核事项",
        "<b>",
        "999",
        "\uD840",
        "\0",
        "\u00AD",
        "\u200E",
        "\u2060",
        "\u200B",
        "\uFEFF"
    };

    private static String sample(String name) throws IOException {
        try (InputStream stream =
                MutationTest.class.getResourceAsStream("/luoshi/workbench/samples/" + name)) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-task-list.txt", "2025-outcome-report.txt", "2021-2025-plan.txt"})
    void anyTextIsReadOrRefused(String name) throws IOException {
        String text = sample(name);
        Random random = new Random(20250101);
        for (int round = 0; round < ROUNDS; round++) {
            String mutant = mutate(text, random);
            assertThatCode(() -> check(mutant)).as(name + " " + round).doesNotThrowAnyException();
        }
    }

    private static String mutate(String text, Random random) {
        StringBuilder mutant = new StringBuilder(text);
        for (int i = random.nextInt(12); i >= 0; i--) {
            int at = random.nextInt(mutant.length());
            int end = Math.min(mutant.length(), at + random.nextInt(60));
            switch (random.nextInt(5)) {
                case 0 -> mutant.delete(at, end);
                case 1 -> mutant.insert(at, PIECES[random.nextInt(PIECES.length)]);
                case 2 -> mutant.insert(at, mutant.substring(at, end).repeat(3));
                case 3 -> mutant.setLength(Math.max(1, at));
                default -> mutant.setCharAt(at, (char) random.nextInt(0x10000));
            }
            if (mutant.isEmpty()) {
                mutant.append('一');
            }
        }
        return mutant.toString();
    }

    private static void check(String mutant) {
        check(mutant.getBytes(StandardCharsets.UTF_8));
    }

    /** A reading whose passages lie in its text, or a problem of this room. */
    static void check(byte[] file) {
        Reading reading;
        try {
            reading = new DocumentReader().read("a.txt", file);
        } catch (ProblemException e) {
            assertThat(e.code()).startsWith("document.");
            return;
        }
        int length = reading.manuscript().text().length();
        for (Remark remark : reading.remarks()) {
            hold(remark.passage() == null ? new Passage(0, 0) : remark.passage(), length);
        }
        for (Document document : reading.documents()) {
            switch (document) {
                case Document.TaskList list ->
                        list.tasks().forEach(task -> hold(task.passage(), length));
                case Document.OutcomeReport report ->
                        report.rows().forEach(row -> hold(row.passage(), length));
                case Document.Plan plan -> {
                    plan.measures().forEach(measure -> hold(measure.passage(), length));
                    plan.indicators().forEach(value -> hold(value.passage(), length));
                }
            }
        }
    }

    private static void hold(Passage passage, int length) {
        assertThat(passage.end()).isLessThanOrEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、",
                "1.",
                "主责单位：",
                "市科技局，",
                "市科技局\n",
                "（",
                "?",
                "市政府工作报告第3项",
                "第1、",
                "\n",
                "<b>",
                "锟",
                "1.建成实验室。\n主责单位：市科技局、高新区管委会\n"
            })
    void timeGrowsWithLengthOnly(String piece) {
        String head = "2025年重点任务清单\n序号任务内容任务来源落实情况\n一、聚力\n1.建成。\n主责单位：市科技局\n";
        String text = head + piece.repeat(150_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Readings.of(text));
        String list = head.replace("序号任务内容任务来源落实情况\n", "");
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> Readings.of(list + piece.repeat(150_000 / piece.length())));
    }

    @Test
    void emptyHeadings() {
        assertThat(Readings.of("一、\n（一）\n1.\n主责单位：\n").documents()).hasSize(1);
    }
}

package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import luoshi.SharedDocuments;
import luoshi.text.LostBytes;
import luoshi.text.Mending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes lost at random from sound text: how many are found, and how many read as they were. */
final class ByteLossTest {
    private static final long SEED = 7;
    private static final double SHARE_OF_LINES = 0.1;
    private static final int ROUNDS = 12;
    private static final Transliterator TRADITIONAL = Transliterator.getInstance("Hans-Hant");

    private static String ours() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name :
                List.of(
                        "/luoshi/document/sound.txt",
                        "/luoshi/workbench/samples/2025-task-list.txt",
                        "/luoshi/workbench/samples/2021-2025-plan.txt")) {
            try (InputStream stream = ByteLossTest.class.getResourceAsStream(name)) {
                assertThat(stream).as(name).isNotNull();
                all.append(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    /** What the charset can hold of a text; an ideographic space can be lost without harm. */
    private static String prepared(String text, boolean traditional, Charset charset) {
        String brought = traditional ? TRADITIONAL.transliterate(text) : text;
        return new String(brought.getBytes(charset), charset)
                .replace("?", "？")
                .replace("\r", "")
                .replace("\u3000", "");
    }

    private static void measure(
            String text, String charset, boolean traditional, int rounds, double exactly) {
        Charset encoding = Charset.forName(charset);
        ByteLosses losses = new ByteLosses(encoding, SEED);
        losses.measure(prepared(text, traditional, encoding), rounds, SHARE_OF_LINES);
        System.out.println((traditional ? "Traditional, " : "Simplified, ") + losses);

        assertThat(losses.shareFound()).as(losses.toString()).isGreaterThanOrEqualTo(0.98);
        assertThat(losses.shareExact()).as(losses.toString()).isGreaterThanOrEqualTo(exactly);
        assertThat(losses.falseAlarms()).as(losses.toString()).isZero();
    }

    /** GBK is read exactly less often: there the place of the loss has to be found as well. */
    @ParameterizedTest
    @CsvSource({
        "GBK, false, 0.82",
        "GBK, true, 0.80",
        "UTF-8, false, 0.90",
        "UTF-8, true, 0.90",
    })
    void lossesFromOurOwnText(String charset, boolean traditional, double exactly)
            throws IOException {
        measure(ours(), charset, traditional, ROUNDS, exactly);
    }

    @ParameterizedTest
    @CsvSource({
        "GBK, false, 0.82",
        "GBK, true, 0.80",
        "UTF-8, false, 0.90",
        "UTF-8, true, 0.90",
    })
    void lossesFromARealList(String charset, boolean traditional, double exactly)
            throws IOException {
        String list = Files.readString(SharedDocuments.require("documents/2023-task-list.txt"));
        measure(list, charset, traditional, 6, exactly);
    }

    @Test
    void ourOwnSoundTextIsLeftAlone() throws IOException {
        assertThat(places(ours())).isEmpty();
        assertThat(places(TRADITIONAL.transliterate(ours()))).isEmpty();
    }

    /** The outcome report has seven damaged places, the progress report one; the others none. */
    @Test
    void realSoundTextIsLeftAlone() throws IOException {
        try (Stream<Path> files = Files.walk(SharedDocuments.require("documents"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".txt")).toList()) {
                int known =
                        switch (String.valueOf(file.getFileName())) {
                            case "2021-outcome-report.txt" -> 7;
                            case "zhongguancun-2023-jan-apr.txt" -> 1;
                            default -> 0;
                        };
                String text = Files.readString(file).replace("\r\n", "\n");

                assertThat(places(text)).as(file.toString()).hasSize(known);
                if (known == 0) {
                    assertThat(places(TRADITIONAL.transliterate(text)))
                            .as("in Traditional: " + file)
                            .isEmpty();
                }
            }
        }
    }

    private static List<Mending> places(String text) {
        return Damage.of(text, LostBytes.unknown()).mendings();
    }
}

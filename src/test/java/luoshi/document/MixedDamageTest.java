package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shifted places of one text that end in an unreadable byte, or in a letter, or in neither. */
final class MixedDamageTest {
    private static final long SEED = 5;
    private static final int ROUNDS = 3;
    private static final double SHARE_OF_LINES = 0.25;
    private static final Charset GBK = Charset.forName("GBK");
    private static final Transliterator TRADITIONAL = Transliterator.getInstance("Hans-Hant");

    private static String ours() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name :
                List.of(
                        "/luoshi/document/sound.txt",
                        "/luoshi/document/sound-topics.txt",
                        "/luoshi/document/sound-life.txt",
                        "/luoshi/workbench/samples/2025-task-list.txt")) {
            try (InputStream stream = MixedDamageTest.class.getResourceAsStream(name)) {
                assertThat(stream).as(name).isNotNull();
                all.append(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private static String prepared(String text) {
        return new String(text.getBytes(GBK), GBK)
                .replace("?", "？")
                .replace("\r", "")
                .replace("\u3000", "");
    }

    /** A page may be brought into Traditional before its bytes are lost, or afterwards. */
    @ParameterizedTest
    @CsvSource({
        "Simplified, false, 0.58, 0.55",
        "Traditional, false, 0.62, 0.50",
        "converted afterwards, false, 0.50, 0.50",
        "Traditional, true, 0.78, 1",
    })
    void manyPlacesOfOneText(String script, boolean strict, double exact, double besideLost)
            throws IOException {
        boolean before = script.equals("Traditional");
        boolean after = script.startsWith("converted");
        String text = prepared(before ? TRADITIONAL.transliterate(ours()) : ours());
        UnaryOperator<String> converted =
                after ? TRADITIONAL::transliterate : UnaryOperator.identity();
        MixedDamage mixed = new MixedDamage(SEED, strict, converted);
        for (int round = 0; round < ROUNDS; round++) {
            mixed.measure(text, SHARE_OF_LINES);
        }

        assertThat(mixed.falseAlarms()).as(mixed.toString()).isZero();
        assertThat(mixed.shareFound()).as(mixed.toString()).isGreaterThanOrEqualTo(0.97);
        assertThat(mixed.shareExact()).as(mixed.toString()).isGreaterThanOrEqualTo(exact);
        assertThat(mixed.shareExactBesideLost())
                .as(mixed.toString())
                .isGreaterThanOrEqualTo(besideLost);
        assertThat(mixed.shareWrong()).as(mixed.toString()).isLessThanOrEqualTo(0.09);
    }
}

package luoshi.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import luoshi.document.DocumentReader;
import luoshi.model.Document;
import luoshi.model.ProblemException;
import org.junit.jupiter.api.Test;

final class BenchmarksTest {
    @Test
    void theInventedListIsReadWhole() throws ProblemException {
        byte[] list = InventedList.of(137).getBytes(StandardCharsets.UTF_8);

        Document document = new DocumentReader().read("list.txt", list).documents().getFirst();

        assertThat(((Document.TaskList) document).tasks()).hasSize(137);
    }

    @Test
    void everyBenchmarkHasItsWords() {
        for (Locale locale : List.of(Locale.ROOT, Locale.ENGLISH)) {
            ResourceBundle words =
                    ResourceBundle.getBundle(
                            "luoshi.bench.messages",
                            locale,
                            ResourceBundle.Control.getNoFallbackControl(
                                    ResourceBundle.Control.FORMAT_PROPERTIES));
            assertThat(words.keySet()).containsAll(Benchmarks.names());
        }
    }

    @Test
    void anUnknownNameIsSaid() {
        assertThatThrownBy(() -> Benchmarks.run(List.of("speed"), Path.of(".")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo("bench.unknown-benchmark"));
    }
}

package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import luoshi.model.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every paper of the corpus reads as a careful reader has written down, in each format. */
final class CorpusTest {
    static List<Corpus.Arrival> arrivals() {
        return Corpus.arrivals();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("arrivals")
    void readsAsExpected(Corpus.Arrival arrival) throws ProblemException {
        assertThat(ReadingLines.of(new DocumentReader().read("a.bin", arrival.file())))
                .isEqualTo(Corpus.expected(arrival.paper()));
    }

    @Test
    void holdsThirtyPapersOfEveryKindAndFormat() {
        List<Corpus.Arrival> arrivals = arrivals();

        assertThat(arrivals.stream().map(Corpus.Arrival::paper).distinct().count())
                .isGreaterThanOrEqualTo(30);
        assertThat(arrivals.stream().map(Corpus.Arrival::format).distinct())
                .contains("docx", "pdf", "xlsx", "xls", "csv", "html", "utf-8", "gb18030");
    }
}

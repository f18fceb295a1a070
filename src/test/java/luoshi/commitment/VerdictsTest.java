package luoshi.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import luoshi.model.Judgement;
import luoshi.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Accounts of an invented city, honest ones and such as were written to mislead. */
class VerdictsTest {
    static Stream<Case> honest() throws IOException {
        return cases("honest.txt");
    }

    static Stream<Case> misleading() throws IOException {
        return cases("misleading.txt");
    }

    @ParameterizedTest
    @MethodSource("honest")
    void believesWhatIsPlainlySaid(Case told) {
        told.check();
    }

    @ParameterizedTest
    @MethodSource("misleading")
    void isNotMisled(Case told) {
        told.check();
    }

    @Test
    void areManyOfBothKinds() throws IOException {
        assertThat(honest().count()).isGreaterThanOrEqualTo(60);
        assertThat(misleading().count()).isGreaterThanOrEqualTo(60);
    }

    private static Stream<Case> cases(String resource) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in =
                Objects.requireNonNull(VerdictsTest.class.getResourceAsStream(resource))) {
            for (String line :
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split("\\|", -1);
                    cases.add(new Case(parts[0].strip(), parts[1].strip(), parts[2].strip()));
                }
            }
        }
        return cases.stream();
    }

    record Case(String task, String account, String verdicts) {
        void check() {
            List<Judgement> judgements = Verdicts.of(task, List.of(Account.read(account, 2025)));
            List<String> got = judgements.stream().map(j -> word(j.verdict())).toList();
            String[] wanted = verdicts.split("\\s+", -1);
            assertThat(got).as("%s%n%s", account, judgements).hasSize(wanted.length);
            for (int i = 0; i < wanted.length; i++) {
                assertThat(List.of(wanted[i].split("/")))
                        .as("%s%n%s", account, judgements.get(i))
                        .contains(got.get(i));
            }
            for (Judgement judgement : judgements) {
                if (judgement.achievement() != null) {
                    assertThat(judgement.achievement().passage().of(account))
                            .isEqualTo(judgement.achievement().quote());
                }
                assertThat(judgement.commitment().passage().of(task))
                        .isEqualTo(judgement.commitment().quote());
            }
        }

        private static String word(Verdict verdict) {
            return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

package luoshi.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import luoshi.model.Achievement;
import luoshi.model.Commitment;
import luoshi.model.Comparison;
import luoshi.model.Passage;
import luoshi.model.PromiseKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapTest {
    private static final Passage HERE = new Passage(0, 1);

    @ParameterizedTest
    @CsvSource({
        "150, 项, 155, 个, 5",
        "5, 个, 3, 个, -2",
        "1.5, 万个, 16200, 個, 0.12",
        "3, 公里, 3500, 米, 0.5",
        "10, 家, 10, 家, 0",
        "10, 家, 10, 公里,",
        "10, P, 12, 个,",
    })
    void isWhatIsReportedLessWhatWasPromised(
            String promised, String unit, String reported, String said, String gap) {
        Commitment commitment =
                new Commitment(
                        PromiseKind.QUANTITY,
                        "",
                        new BigDecimal(promised),
                        unit,
                        Comparison.EXACTLY,
                        "",
                        HERE,
                        HERE);
        Achievement achievement = new Achievement(new BigDecimal(reported), said, "", HERE, HERE);

        assertThat(Gap.of(commitment, achievement).map(BigDecimal::toPlainString).orElse(null))
                .isEqualTo(gap);
    }
}

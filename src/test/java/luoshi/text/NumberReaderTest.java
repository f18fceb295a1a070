package luoshi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {
    @ParameterizedTest
    @CsvSource({
        "155, 155",
        "１５５, 155",
        "1.5万, 15000",
        "'12,500', 12500",
        "3千, 3000",
        "2百万, 2000000",
        "1.2万亿, 1200000000000",
        "三, 3",
        "两, 2",
        "十, 10",
        "十二, 12",
        "二十, 20",
        "一百零五, 105",
        "三百五十, 350",
        "两千, 2000",
        "一千二百, 1200",
        "一万二千, 12000",
        "十五万, 150000",
        "三亿, 300000000",
        "一亿二千万, 120000000",
        "千亿, 100000000000",
        "三点五, 3.5",
        "一點二萬, 12000",
        "二〇二三, 2023",
        "百分之五, 5",
        "百分之97.3, 97.3",
        "四分之三, 0.75",
        "一半, 0.5",
    })
    void readsANumeral(String written, BigDecimal value) {
        assertThat(NumberReader.value(written).orElseThrow()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource({"项", "若干", "''", "第", "3项"})
    void readsNothingElse(String written) {
        assertThat(NumberReader.value(written)).isEmpty();
    }

    @Test
    void keepsMagnitudesAndPlaces() {
        List<WrittenNumber> numbers = NumberReader.in("新增1.6万个、二十余家和300多户,千亿元");
        assertThat(numbers)
                .extracting(n -> n.value().stripTrailingZeros().toPlainString() + n.magnitude())
                .containsExactly("1.6万", "20", "300", "1000亿");
        assertThat(numbers)
                .extracting(WrittenNumber::more)
                .containsExactly(false, true, true, false);
        assertThat(numbers).extracting(WrittenNumber::start).containsExactly(2, 8, 13, 19);
    }

    @Test
    void leavesTheUnitItsThousand() {
        assertThat(NumberReader.in("50千瓦").getFirst().full()).isEqualByComparingTo("50");
    }
}

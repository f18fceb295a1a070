package luoshi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinInitialsTest {
    @ParameterizedTest
    @CsvSource({
        "市科技局, skjj",
        "市科委、中关村管委会, skwzgcgwh",
        "市發展改革委, sfzggw",
        "市行政审批局, sxzspj",
        "市卫生健康委, swsjkw",
        "云岫银行, yxyh",
        "重庆市重大项目办, cqszdxmb",
        "长湖区政府, chqzf",
        "市长热线, szrx",
        "12345热线办, 12345rxb",
        "云岫调查总队, yxdczd",
        "产业结构调整组, cyjgtzz",
        "市会计学会, skjxh",
        "IT产业园, itcyy",
        "'', ''",
    })
    void givesTheFirstLetters(String name, String initials) {
        assertThat(PinyinInitials.of(name)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({
        "skw, 市科委、中关村管委会, true",
        "SKW, 市科委、中关村管委会, true",
        "kw, 市科委、中关村管委会, true",
        "zgc, 市科委、中关村管委会, true",
        "wzg, 市科委、中关村管委会, true",
        "zgw, 市科委、中关村管委会, true",
        "sfgw, 市发展改革委, true",
        "fgw, 市发展改革委, true",
        "gxw, 市工业和信息化委, true",
        "zhq, 长湖区政府, true",
        "chq, 长湖区政府, true",
        "cq, 重庆市, true",
        "zq, 重庆市, true",
        "szg, 市科委、中关村管委会, false",
        "wks, 市科委、中关村管委会, false",
        "jyw, 市科委、中关村管委会, false",
        "skwzgcgwhx, 市科委、中关村管委会, false",
        "科委, 市科委、中关村管委会, false",
        "'', 市科委, false",
        "s, '', false",
    })
    void findsUnitsAsTheyAreTyped(String query, String name, boolean found) {
        assertThat(PinyinInitials.matches(query, name)).isEqualTo(found);
    }

    @Test
    void thousandsOfNamesAreNoWork() {
        Assertions.assertTimeout(
                Duration.ofSeconds(1),
                () -> {
                    for (int i = 0; i < 10_000; i++) {
                        PinyinInitials.matches("fgwx", "市发展改革委、湖东区政府" + i);
                    }
                });
    }
}

package luoshi.matching.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HiddenCharacterTest {
    private static final LocalMeaning MODEL = new LocalMeaning();

    private static double[] oddities(String before, String behind, String characters) {
        return MODEL.oddities(before, behind, characters).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "市科技局建成公共服务平, 3个，服务企业200家。, 台抬苔, 台",
        "新建农村公, 42公里，方便村民出行。, 鹿炉路芦, 路",
        "为老年人提, 助餐服务。, 恭供宫公, 供",
        "為老年人提, 助餐服務。, 恭供宮公, 供",
    })
    void theSentenceTellsWhichCharacterFits(
            String before, String behind, String characters, char expected) {
        double[] odd = oddities(before, behind, characters);

        int least =
                IntStream.range(0, odd.length)
                        .boxed()
                        .min(Comparator.comparingDouble(i -> odd[i]))
                        .orElseThrow();
        assertThat(characters.charAt(least)).as(Arrays.toString(odd)).isEqualTo(expected);
    }

    @Test
    void whatTheTableLacksIsTheLeastExpected() {
        double[] odd = oddities("新建农村公", "42公里。", "路\u3402 ");

        assertThat(odd[1]).isEqualTo(odd[2]).isGreaterThan(odd[0]);
    }
}

package luoshi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PrintableTextTest {
    @Test
    void dropsWhatXmlDoesNotAllow() {
        Map.of(
                        "云\u0000岫\u0008市", "云岫市",
                        "一\r\n二\r三\u000B四\f五\u2028六", "一\n二\n三\n四\n五\n六",
                        "前\uD83D后", "前\uFFFD后",
                        "前\uDE00后", "前\uFFFD后",
                        "笑\uD83D\uDE00脸", "笑\uD83D\uDE00脸",
                        "前\uFFFE后", "前\uFFFD后",
                        "\t项", "\t项",
                        "删\u007F\u0081除", "删除")
                .forEach((given, clean) -> assertThat(PrintableText.of(given)).isEqualTo(clean));
    }

    @Test
    void escapesOnlyWhatLooksEscaped() {
        assertThat(PrintableText.escaped("_x0041_")).isEqualTo("_x005F_x0041_");
        assertThat(PrintableText.escaped("a_x_y 2_x004")).isEqualTo("a_x_y 2_x004");
    }

    @Test
    void knowsFormulas() {
        for (String text : new String[] {"=1+1", "+86", "-", "@A1", "\t1", "＝1"}) {
            assertThat(PrintableText.looksLikeFormula(text)).as(text).isTrue();
        }
        for (String text : new String[] {"", "1=1", "（=）", " 任务"}) {
            assertThat(PrintableText.looksLikeFormula(text)).as(text).isFalse();
        }
    }
}

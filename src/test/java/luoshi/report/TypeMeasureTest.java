package luoshi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeMeasureTest {
    /** Room for ten full-width characters of 12 points, and a hair. */
    private static final double TEN = (10 * 12 + 4.2) * 25.4 / 72;

    @ParameterizedTest
    @CsvSource({
        "一二三四五六七八九十, 一二三四五六七八九十",
        "一二三四五六七八九十一, 一二三四五六七八九十|一",
        // no closing mark begins a line
        "一二三四五六七八九十。后, 一二三四五六七八九|十。后",
        "一二三四五六七八九十、后, 一二三四五六七八九|十、后",
        "一二三四五六七八九十”后, 一二三四五六七八九|十”后",
        // no opening mark ends one
        "一二三四五六七八九（后）, 一二三四五六七八九|（后）",
        "一二三四五六七八九《后》, 一二三四五六七八九|《后》",
        // numbers and words stay whole
        "一二三四五六七八2031年, 一二三四五六七八|2031年",
        "一二三四五六七八Cloud, 一二三四五六七八|Cloud",
    })
    void breaks(String text, String expected) {
        assertThat(String.join("|", lines(text, TEN))).isEqualTo(expected);
    }

    @Test
    void quotesThatSomeProgramsHoldFastCountAsHeld() {
        assertThat(lines("一二三四五六七“一百”八九十一二三四五六七", TEN)).hasSize(3);
        assertThat(lines("一二三四五六七八一百零八九十一二三四五六", TEN)).hasSize(2);
    }

    @Test
    void emptyTextIsOneLine() {
        assertThat(lines("", TEN)).containsExactly("");
    }

    @Test
    void paragraphsBeginLines() {
        assertThat(lines("一\n二\n\n三", TEN)).containsExactly("一\n", "二\n", "\n", "三");
    }

    @Test
    void wordTooLongForItsColumnIsBroken() {
        assertThat(lines("x".repeat(60), TEN)).hasSizeGreaterThan(2);
        assertThat(String.join("", lines("x".repeat(60), TEN))).isEqualTo("x".repeat(60));
    }

    @Test
    void heightsHoldTheirLines() {
        for (int lines = 1; lines < 25; lines++) {
            assertThat(TypeMeasure.linesIn(TypeMeasure.height(lines, 10.5), 10.5)).isEqualTo(lines);
        }
    }

    private static List<String> lines(String text, double millimetres) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int to : TypeMeasure.lineEnds(text, 12, millimetres)) {
            lines.add(text.substring(from, to));
            from = to;
        }
        return lines;
    }
}

package luoshi.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import luoshi.model.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoLinesTest {
    private static final CharWidths ONE = c -> 1;

    @ParameterizedTest
    @CsvSource({
        // text, hit, width, first line, second line
        "'一二三四', '', 5, '一二三四', ''",
        "'一二三四五六七', '', 5, '一二三四五', '六七'",
        "'一二三四五，六七', '', 5, '一二三四', '五，六七'",
        "'一二三四五六七八九十甲乙', '', 5, '一二三四五', '六七八九…'",
        "'一二三四五六七八九十甲乙', '八', 5, '一二三四五', '六七八九…'",
        "'一二三四五六，七八九甲乙，丙丁', '甲', 6, '一二三四五…', '…七八九甲…'",
        "'一二三四五六七八九十甲乙丙', '丙', 5, '一二三四…', '…十甲乙丙'",
    })
    void keepsTheFirstHitInSight(
            String text, String hit, double width, String first, String second) {
        int at = hit.isEmpty() ? -1 : text.indexOf(hit);
        List<Passage> hits = at < 0 ? List.of() : List.of(new Passage(at, at + hit.length()));
        TwoLines lines = TwoLines.of(text, hits, width, ONE);
        assertThat(lines.first().text()).isEqualTo(first);
        assertThat(lines.second().text()).isEqualTo(second);
        for (TwoLines.Line line : List.of(lines.first(), lines.second())) {
            assertThat(line.hits()).allMatch(span -> span.of(line.text()).equals(hit));
        }
        if (!hit.isEmpty()) {
            assertThat(lines.first().hits().size() + lines.second().hits().size()).isEqualTo(1);
        }
    }

    @Test
    void saysWhereElseTheHitIs() {
        TwoLines lines = TwoLines.elsewhere("一二三四五六七八", "篇章：", "一、科技创新", new Passage(4, 6), 8, ONE);
        assertThat(lines.first().text()).isEqualTo("一二三四五六七八");
        assertThat(lines.second().text()).isEqualTo("篇章：…科技创新");
        assertThat(lines.second().hits().getFirst().of(lines.second().text())).isEqualTo("创新");
    }
}

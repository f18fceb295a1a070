package luoshi.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import luoshi.model.Passage;
import org.junit.jupiter.api.Test;

class SourceTextTest {
    private final SourceText source = SourceText.of("清单.txt", "甲乙\n\n丙丁戊 \n己");

    @Test
    void numbersLinesAsTheFileHasThem() {
        assertThat(source.lines(new Passage(0, 0)))
                .extracting(SourceText.Line::text)
                .containsExactly("甲乙", "", "丙丁戊", "己");
    }

    @Test
    void marksThePassageAcrossLines() {
        List<SourceText.Line> lines = source.linesOf(new Passage(1, 6));
        assertThat(lines).extracting(SourceText.Line::number).containsExactly(1, 3);
        assertThat(lines)
                .extracting(line -> line.within().of(line.text()))
                .containsExactly("乙", "丙丁");
    }
}

package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import luoshi.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FlowTest {
    /** A place in the folded text is the same place in the text. */
    @Test
    void foldingMovesNoPlace() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            Flow flow = Flow.of("建" + c + "成 AI " + c + "平台");

            assertThat(flow.folded()).as("U+%04X", (int) c).hasSameSizeAs(flow.text());
            assertThat(Spacing.isSpace(c)).isEqualTo(Folding.goes(c));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00AD", "\u200E", "\u2060", "\u200B", "\uFEFF", "\u202A"})
    void marksThatNobodySeesAreLeftOut(String mark) {
        String body =
                "2025年重点任务清单\n一、聚力\n1.建成" + mark + "实验室" + mark + "3个。\n责任单位：市科技局，市" + mark + "财政局";

        assertThat(Readings.shown(Readings.of(body)))
                .containsExactly("1 建成实验室3个。 [市科技局 LEAD, 市财政局 JOINT]");
    }

    @Test
    void aSoftHyphenPartsNoWord() {
        assertThat(Flow.of("Mi\u00ADcro\u00A0LED").text()).isEqualTo("Micro LED");
    }
}

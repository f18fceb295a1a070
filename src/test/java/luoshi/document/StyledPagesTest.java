package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import luoshi.model.ProblemException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a saved page's own style sheet hides is not read. */
final class StyledPagesTest {
    static Stream<Arguments> sheets() {
        return Stream.of(
                Arguments.of("a class", ".x{display:none}", true),
                Arguments.of("several", "p, div.x , .y {color:red; visibility: hidden}", true),
                Arguments.of("a comment", "/* .x{display:none} */ .x{color:red}", false),
                Arguments.of("on paper only", "@media print{.x{display:none}}", false),
                Arguments.of("shown by a click", ".x{display:none}.x.on{display:block}", false),
                Arguments.of("only inside another", ".menu .x{display:none}", false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void hiddenByStyle(String name, String sheet, boolean hidden) throws ProblemException {
        byte[] bytes =
                ("<html><style>"
                                + sheet
                                + "</style><body><p>云岫市“十五五”水务发展规划</p><p>一、发展目标</p>"
                                + "<div class=\"x\">供水量达到9万吨。</div><p>到2030年，供水普及率达到99%，漏损率降到8%以内。</p>"
                                + "<p>二、主要任务</p><p>加快建设水厂，改造老旧管网，保障城乡供水安全稳定。</p></body></html>")
                        .getBytes(StandardCharsets.UTF_8);

        String text = new DocumentReader().read("a.html", bytes).manuscript().text();

        assertThat(text).contains("供水普及率");
        assertThat(text.contains("9万吨")).isEqualTo(!hidden);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void theArticleItselfIsNeverHidden(String name, String sheet, boolean hidden)
            throws ProblemException {
        byte[] bytes =
                ("<html><style>"
                                + sheet
                                + "</style><body><div class=\"x\"><p>云岫市“十五五”水务发展规划</p>"
                                + "<p>一、发展目标</p><p>到2030年，供水普及率达到99%。</p></div></body></html>")
                        .getBytes(StandardCharsets.UTF_8);

        String text = new DocumentReader().read("a.html", bytes).manuscript().text();

        assertThat(text).contains("供水普及率");
    }
}

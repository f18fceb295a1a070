package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import luoshi.text.DamageRepair;
import luoshi.text.LostBytes;
import luoshi.text.Mending;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DamageTest {
    private static final Transliterator TRADITIONAL = Transliterator.getInstance("Hans-Hant");

    static Stream<Arguments> damaged() {
        return Stream.of(
                Arguments.of("累計達到79家?F渲胁牧戏较蛐略?3家,", List.of("?F渲胁牧戏较蛐略?")),
                Arguments.of("合作区（云岫?江口）挂牌。", List.of("?")),
                Arguments.of("完成安装调试??头糠\uE848?，投用", List.of("??头糠\uE848?")),
                Arguments.of("附注\uFFFD说明，另有\uFFFD处", List.of("\uFFFD", "\uFFFD")),
                Arguments.of("已于锟斤拷锟斤拷锟斤拷开工", List.of("锟斤拷锟斤拷锟斤拷")));
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void findsWhatIsNotAsWritten(String text, List<String> places) {
        assertThat(found(text)).isEqualTo(places);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "創新資源從哪裡來?成果往哪裡去?",
                "办事还要跑几趟?群众说了算。",
                "见https://example.org/a?id=3页",
                "引进Micro LED、5G+8K、RISC-V和A地块项目（含D区）",
                "是否可行?",
                "建设犇羴公园和骉骉广场"
            })
    void soundTextIsLeftAlone(String text) {
        assertThat(found(text)).isEmpty();
    }

    /** Letters, measures, rare names and places, by themselves and all in one text. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void soundLettersAndRareNames(boolean traditional) throws IOException {
        List<String> texts = new ArrayList<>();
        try (InputStream in = DamageTest.class.getResourceAsStream("sound-letters.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            texts.addAll(all.lines().filter(line -> !line.startsWith("#")).toList());
        }
        texts.add(String.join("\n", texts));

        assertThat(texts).hasSizeGreaterThan(60);
        for (String text : texts) {
            String read = traditional ? TRADITIONAL.transliterate(text) : text;
            assertThat(found(read)).as(read).isEmpty();
        }
    }

    private static List<String> found(String text) {
        return Damage.of(text, LostBytes.unknown(), new DamageRepair()).mendings().stream()
                .map(Mending::damaged)
                .toList();
    }
}

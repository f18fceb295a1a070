package luoshi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    private static final ResourceBundle CHINESE = bundle(Locale.ROOT);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "reference-agrees, 写明“市政府工作报告第7项”，编号一致。",
        "reference-not-found, 写明“市政府工作报告第7项”，但当年清单中没有这一项。",
    })
    void aReferenceIsToldInASentence(String code, String sentence) {
        String pattern = CHINESE.getString("evidence." + code);
        assertThat(MessageFormat.format(pattern, "市政府工作报告", "7")).isEqualTo(sentence);
    }

    @Test
    void everySentenceStandsInBothLanguages() {
        assertThat(ENGLISH.keySet()).isEqualTo(CHINESE.keySet());
        for (String key : CHINESE.keySet()) {
            assertThat(ENGLISH.getString(key)).as(key).isNotEqualTo(CHINESE.getString(key));
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "luoshi.matching.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

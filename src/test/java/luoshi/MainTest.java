package luoshi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
    @ParameterizedTest
    @CsvSource({"zh-CN, zh-CN", "zh-TW, zh-CN", "en, zh-CN", "en-GB, en-GB", "de-DE, zh-CN"})
    void speaksChineseWhereEnglishIsNotAskedFor(String platform, String spoken) {
        assertThat(Main.language(Locale.forLanguageTag(platform)))
                .isEqualTo(Locale.forLanguageTag(spoken));
    }
}

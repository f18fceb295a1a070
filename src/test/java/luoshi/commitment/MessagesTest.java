package luoshi.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    private static final ResourceBundle CHINESE = bundle(Locale.ROOT);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource(Status.class)
    void everyStatusHasItsSentence(Status status) {
        assertThat(CHINESE.getString("reason." + status.code())).contains("{1}");
    }

    @Test
    void everyOtherCodeHasItsSentence() {
        for (String code :
                List.of(
                        "met",
                        "exceeded",
                        "missed",
                        "inexact",
                        "several",
                        "unfinished-parts",
                        "kept",
                        "half",
                        "mentioned",
                        "no-number",
                        "not-reported")) {
            assertThat(CHINESE.getString("reason." + code)).contains("{0}");
        }
    }

    @Test
    void everySentenceStandsInBothLanguages() {
        assertThat(ENGLISH.keySet()).isEqualTo(CHINESE.keySet());
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "luoshi.commitment.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code has its sentence in both languages, and every sentence its code. */
final class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java/luoshi/document");
    private static final Pattern PROBLEM = Pattern.compile("\"document\\.([a-z-]+)\"");
    private static final Pattern REMARK =
            Pattern.compile("\\b(?:info|warn|error)\\(\\s*\"([a-z-]+)\"");

    @Test
    void everyCodeHasASentence() throws IOException {
        Set<String> codes = codes();

        assertThat(codes).hasSizeGreaterThan(15);
        assertThat(keys(Locale.ROOT)).isEqualTo(codes);
        assertThat(keys(Locale.ENGLISH)).isEqualTo(codes);
    }

    private static Set<String> keys(Locale locale) {
        ResourceBundle bundle =
                ResourceBundle.getBundle(
                        "luoshi.document.messages",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        assertThat(bundle.getLocale()).isEqualTo(locale);
        return new TreeSet<>(bundle.keySet());
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String source = Files.readString(file);
                collect(codes, PROBLEM.matcher(source), "");
                collect(codes, REMARK.matcher(source), "remark.");
            }
        }
        return codes;
    }

    private static void collect(Set<String> codes, Matcher matcher, String prefix) {
        while (matcher.find()) {
            codes.add(prefix + matcher.group(1));
        }
    }
}

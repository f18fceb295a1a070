package luoshi.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import luoshi.model.ProblemException;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern CODE = Pattern.compile("\"workbench\\.([a-z-]+)\"");

    private static Set<String> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader =
                new InputStreamReader(
                        Objects.requireNonNull(Units.class.getResourceAsStream(file)),
                        StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/luoshi/workbench"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher code = CODE.matcher(Files.readString(file));
                while (code.find()) {
                    used.add(code.group(1));
                }
            }
        }
        return used;
    }

    @Test
    void everyProblemHasItsSentenceInBothLanguagesAndEverySentenceItsProblem() throws IOException {
        assertThat(keys("messages.properties")).isEqualTo(used());
        assertThat(keys("messages_en.properties")).isEqualTo(used());
    }

    @Test
    void aSentenceNamesWhatItIsAbout() {
        ProblemException problem = new ProblemException("workbench.unit-name-taken", "甲", "乙");
        assertThat(new Wording(Locale.CHINA).of(problem)).contains("“甲”").contains("“乙”");
        assertThat(new Wording(Locale.ENGLISH).of(problem)).contains("\"甲\"");
    }
}

package luoshi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The window's sentences: in both languages, none missing, none left over. */
class BundlesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/luoshi/ui");
    private static final Path SOURCES = Path.of("src/main/java/luoshi/ui");
    private static final Pattern FXML_KEY = Pattern.compile("\"%([a-zA-Z0-9.-]+)\"");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    static List<String> rooms() throws IOException {
        try (Stream<Path> all = Files.walk(RESOURCES)) {
            return all.filter(path -> path.endsWith("messages.properties"))
                    .map(path -> RESOURCES.relativize(path.getParent()).toString())
                    .toList();
        }
    }

    static List<Path> fxmls() throws IOException {
        return files(RESOURCES, ".fxml");
    }

    static List<Path> sources() throws IOException {
        return files(SOURCES, ".java");
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesSayTheSame(String room) throws IOException {
        Properties chinese = load(room, "");
        Properties english = load(room, "_en");
        assertThat(english.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(chinese.stringPropertyNames());
        for (String key : chinese.stringPropertyNames()) {
            assertThat(places(english.getProperty(key)))
                    .as("places of " + room + " " + key)
                    .isEqualTo(places(chinese.getProperty(key)));
            assertThat(english.getProperty(key))
                    .as("a straight apostrophe is a quote in patterns: write ’")
                    .doesNotContain("'");
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void noneIsMissingOrLeftOver(String room) throws IOException {
        Set<String> keys = load(room, "").stringPropertyNames();
        Set<String> fromFxml = new TreeSet<>();
        for (Path fxml : files(RESOURCES.resolve(room), ".fxml")) {
            if (RESOURCES.resolve(room).equals(fxml.getParent())) {
                matches(FXML_KEY, Files.readString(fxml)).forEach(fromFxml::add);
            }
        }
        assertThat(keys).as("keys that the views ask for").containsAll(fromFxml);
        Set<String> words = new TreeSet<>();
        for (Path source : sources()) {
            if (room.isEmpty() || source.startsWith(SOURCES.resolve(room))) {
                matches(STRING, Files.readString(source)).forEach(words::add);
            }
        }
        assertThat(keys.stream().filter(key -> !fromFxml.contains(key) && !isBuilt(key, words)))
                .as("keys that nobody asks for")
                .isEmpty();
    }

    /** Whether code names a key, whole or as {@code "beginning." + rest}. */
    private static boolean isBuilt(String key, Set<String> words) {
        if (words.contains(key)) {
            return true;
        }
        int dot = key.lastIndexOf('.');
        boolean prefixed = dot > 0 && words.contains(key.substring(0, dot + 1));
        boolean suffixed =
                dot > 0
                        && words.contains(key.substring(dot))
                        && words.contains(key.substring(0, dot));
        boolean named = key.equals(key.toUpperCase(java.util.Locale.ROOT));
        boolean fate = Set.of("kept", "skipped", "failed", "left_out").contains(key);
        boolean choice =
                dot > 0
                        && (words.contains(key.substring(0, dot))
                                || words.contains("." + key.substring(dot + 1)));
        return prefixed || suffixed || named || fate || choice;
    }

    @ParameterizedTest
    @MethodSource("fxmls")
    void viewsHoldNoTextOfTheirOwn(Path fxml) throws IOException {
        String text = Files.readString(fxml);
        assertThat(CHINESE.matcher(text).find()).as("Chinese in " + fxml).isFalse();
        assertThat(text.lines()).as("lines of " + fxml).hasSizeLessThanOrEqualTo(150);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void codeHoldsNoChineseSentences(Path source) throws IOException {
        String code =
                Files.readString(source)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.startsWith("*") && !line.startsWith("/"))
                        .collect(Collectors.joining("\n"));
        assertThat(matches(STRING, code))
                .as("strings of " + source)
                .noneMatch(string -> CHINESE.matcher(string).find());
    }

    private static Set<String> places(String pattern) {
        return matches(PLACE, pattern).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map((MatchResult result) -> result.group(1));
    }

    private static Properties load(String room, String language) throws IOException {
        Properties properties = new Properties();
        Path file = RESOURCES.resolve(room).resolve("messages" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        }
    }
}

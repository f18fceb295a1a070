package luoshi.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import luoshi.ui.Contrast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of both looks: every text on every ground that it stands on, 4.5 : 1 at least. */
class ContrastTest {
    private static final Path STYLES = Path.of("src/main/resources/luoshi/ui/support");
    private static final Pattern COLOUR =
            Pattern.compile("(-(?:color|ls)-[a-z0-9-]+):\\s*(#[0-9a-f]{6}|rgba\\([^)]*\\));");
    private static final List<String> GROUNDS =
            List.of(
                    "-color-bg-default",
                    "-color-bg-subtle",
                    "-color-bg-inset",
                    "-color-bg-overlay",
                    "-color-accent-subtle",
                    "-color-neutral-subtle");
    private static final List<String> TEXTS =
            List.of("-color-fg-default", "-color-fg-muted", "-color-accent-fg");

    /** Hints stand on plain grounds only. */
    private static final List<String> PLAIN =
            List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-overlay");

    private static final Map<String, List<String>> OWN_GROUNDS =
            Map.of(
                    "-color-success-fg", List.of("-color-success-subtle", "-color-bg-default"),
                    "-color-warning-fg", List.of("-color-warning-subtle", "-color-bg-default"),
                    "-color-danger-fg", List.of("-color-danger-subtle", "-color-bg-default"),
                    "-ls-hit-fg", List.of("-ls-hit-bg"),
                    "-color-fg-default", List.of("-ls-diff-bg", "-ls-repair-bg"),
                    "-color-fg-subtle", PLAIN);

    private static Map<String, Color> colours(String look) {
        Map<String, Color> colours = new HashMap<>();
        try {
            COLOUR.matcher(Files.readString(STYLES.resolve(look + ".css")))
                    .results()
                    .forEach(found -> colours.put(found.group(1), Color.web(found.group(2))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return colours;
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textStandsOutFromItsGround(String look) {
        Map<String, Color> colours = colours(look);
        TEXTS.forEach(text -> GROUNDS.forEach(ground -> check(colours, text, ground)));
        OWN_GROUNDS.forEach(
                (text, grounds) -> grounds.forEach(ground -> check(colours, text, ground)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void whiteStandsOutFromTheAccent(String look) {
        Color accent = Objects.requireNonNull(colours(look).get("-color-accent-emphasis"));
        assertThat(Contrast.of(Color.WHITE, accent)).isGreaterThanOrEqualTo(Contrast.LEAST);
    }

    /** Lines and signs, which are larger than letters, need 3 : 1. */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void linesThatSaySomethingStandOut(String look) {
        Map<String, Color> colours = colours(look);
        for (String line :
                List.of(
                        "-color-accent-emphasis",
                        "-ls-diff-line",
                        "-ls-repair",
                        "-color-accent-fg")) {
            Color drawn = Objects.requireNonNull(colours.get(line), line);
            Color ground = Objects.requireNonNull(colours.get("-color-bg-default"));
            assertThat(Contrast.of(drawn, ground)).as(line).isGreaterThanOrEqualTo(3);
        }
    }

    private static void check(Map<String, Color> colours, String text, String ground) {
        Color letters = Objects.requireNonNull(colours.get(text), text);
        Color behind = Objects.requireNonNull(colours.get(ground), ground);
        assertThat(Contrast.of(letters, behind))
                .as(text + " on " + ground)
                .isGreaterThanOrEqualTo(Contrast.LEAST);
    }
}

package luoshi.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import luoshi.SharedDocuments;
import org.junit.jupiter.api.Test;

/** Looking at neighbours comes to what ICU says. */
class LinePlacesTest {
    private static final String CHARACTERS = "湖城市项年0123456789abcXYZ，。、；：！？）》」】（《「【.%,\n \"“”—-/…~+";

    @Test
    void mixturesOfAllKinds() {
        Random chance = new Random(14);
        for (int round = 0; round < 60_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + chance.nextInt(9);
            // half of the rounds have no character that ICU is asked for
            int most = round % 2 == 0 ? CHARACTERS.length() : CHARACTERS.indexOf('\n');
            for (int i = 0; i < length; i++) {
                text.append(CHARACTERS.charAt(chance.nextInt(most)));
            }
            assertThat(LinePlaces.of(text.toString()))
                    .as(text.toString())
                    .isEqualTo(LinePlaces.asked(text.toString()));
        }
    }

    @Test
    void realTexts() throws IOException {
        JsonNode tasks =
                new ObjectMapper()
                        .readTree(SharedDocuments.require("gold/tasks-2023.json").toFile());
        assertThat(tasks).hasSizeGreaterThan(100);
        for (JsonNode task : tasks) {
            String text = task.get("text").asText();
            assertThat(LinePlaces.of(text)).isEqualTo(LinePlaces.asked(text));
        }
        Path report = SharedDocuments.require("documents/2021-outcome-report.txt");
        for (String line : Files.readString(report).lines().toList()) {
            assertThat(LinePlaces.of(line)).isEqualTo(LinePlaces.asked(line));
        }
    }
}

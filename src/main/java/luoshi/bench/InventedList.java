package luoshi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Random;

/** Task lists of any length for an invented city: the same length, the same list. */
final class InventedList {
    private static final int SECTION = 50;

    private final Properties words = words();
    private final Random chance = new Random(733);

    private InventedList() {}

    /** The text of a list of so many tasks, in sections of fifty, each with its unit line. */
    static String of(int tasks) {
        InventedList list = new InventedList();
        StringBuilder text = new StringBuilder(list.words.getProperty("title")).append("\n\n");
        for (int number = 1; number <= tasks; number++) {
            if (number % SECTION == 1) {
                text.append(list.section(number / SECTION + 1)).append('\n');
            }
            text.append(number).append('.').append(list.task()).append('\n');
        }
        return text.toString();
    }

    private String section(int number) {
        return words.getProperty("section").formatted(number, one("theme"));
    }

    private String task() {
        int amount = 10 + chance.nextInt(990);
        return words.getProperty("task")
                .formatted(
                        one("verb"), one("theme"), one("object"), amount, one("unit"), one("unit"));
    }

    private String one(String list) {
        List<String> choices = List.of(words.getProperty(list).split(","));
        return choices.get(chance.nextInt(choices.size()));
    }

    private static Properties words() {
        Properties words = new Properties();
        try (InputStream stream =
                        InventedList.class.getResourceAsStream("invented-list.properties");
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}

package luoshi;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The real documents and their checked answers, which stand beside the checkout. */
public final class SharedDocuments {
    private SharedDocuments() {}

    /**
     * A file of theirs. Where it is absent the test is skipped, or fails with {@code
     * -Dluoshi.documents=required}.
     *
     * @param relative below the folder, {@code gold/tasks-2021.json}
     */
    public static Path require(String relative) {
        Path path = Path.of("..", "shared").resolve(relative).toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            String absent = "the real documents are not here: " + path;
            if ("required".equals(System.getProperty("luoshi.documents"))) {
                fail(absent);
            }
            Assumptions.abort(absent);
        }
        return path;
    }
}

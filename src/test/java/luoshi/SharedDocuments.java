package luoshi;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The real documents and their checked answers, which stand beside the checkout. */
public final class SharedDocuments {
    private static final Path FOLDER = Path.of("..", "shared");

    private SharedDocuments() {}

    /**
     * A file of theirs; where it is absent the test is skipped, or fails if the system property
     * {@code luoshi.documents} is {@code required}.
     *
     * @param relative its path inside the folder, {@code documents/2023-task-list.txt}
     */
    public static Path require(String relative) {
        Path file = FOLDER.resolve(relative);
        if (!Files.exists(file)) {
            String word =
                    "the real documents are not here: no " + file.toAbsolutePath().normalize();
            if ("required".equals(System.getProperty("luoshi.documents"))) {
                Assertions.fail(word);
            }
            Assumptions.abort(word);
        }
        return file;
    }
}

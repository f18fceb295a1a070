package luoshi.cli;

import java.nio.file.Path;
import java.util.List;
import luoshi.document.DocumentReader;
import luoshi.model.ProblemException;
import luoshi.model.Reading;
import luoshi.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** Files, each read by itself: one that cannot be read leaves the others alone. */
final class FileReadings {
    private static final System.Logger LOG = System.getLogger(FileReadings.class.getName());

    /**
     * @param reading null where the file could not be read
     * @param problem why not, for the officer; empty where it could
     */
    record FileReading(Path file, @Nullable Reading reading, String problem) {}

    private final DocumentReader reader = Workbench.reader();
    private final Speech speech;

    FileReadings(Speech speech) {
        this.speech = speech;
    }

    List<FileReading> of(List<Path> files) {
        return files.stream().map(this::of).toList();
    }

    private FileReading of(Path file) {
        try {
            return new FileReading(file, reader.read(file), "");
        } catch (ProblemException e) {
            return failed(file, speech.of(e));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "unexpected", e);
            return failed(file, speech.sentence("unexpected-file", file, e));
        }
    }

    private FileReading failed(Path file, String why) {
        speech.complain(why);
        return new FileReading(file, null, why);
    }
}

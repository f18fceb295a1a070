package luoshi.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import luoshi.model.ProblemException;
import luoshi.model.Progress;
import luoshi.workbench.Samples;
import luoshi.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** A ledger of the samples, filled once and copied for each test. */
public final class SampleLedger {
    private static @Nullable Path filled;

    private SampleLedger() {}

    /** Puts a copy where {@link TestFrame} looks for its ledger. */
    public static synchronized void copyTo(Path folder) throws ProblemException {
        try {
            if (filled == null) {
                filled = fill();
            }
            copy(filled, folder.resolve("ledger"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path fill() throws IOException, ProblemException {
        Path folder = Files.createTempDirectory("samples").resolve("ledger");
        try (Workbench workbench = Workbench.open(folder, "officer", TestFrame.CLOCK)) {
            Samples.keepIn(workbench, Progress.UNHEARD);
        }
        return folder;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}

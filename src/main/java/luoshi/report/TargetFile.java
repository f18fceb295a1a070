package luoshi.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import luoshi.model.ProblemException;
import org.jspecify.annotations.Nullable;

/** The file that a report goes to. It holds the whole report or what it held before. */
final class TargetFile {
    /** What the file is. */
    enum Kind {
        XLSX(".xlsx", "report.not-xlsx"),
        DOCX(".docx", "report.not-docx");

        private final String ending;
        private final String refusal;

        Kind(String ending, String refusal) {
            this.ending = ending;
            this.refusal = refusal;
        }
    }

    /** LibreOffice's, and that of Excel and WPS. */
    private static final List<String> OPEN_MARKS = List.of(".~lock.%s#", "~$%s");

    private final Path target;
    private final Path folder;

    /**
     * Looks whether a workbook can be written there at all, before any work is done.
     *
     * @throws ProblemException where it cannot
     */
    TargetFile(Path target, Kind kind) throws ProblemException {
        this.target = target.toAbsolutePath().normalize();
        @Nullable Path name = this.target.getFileName();
        @Nullable Path parent = this.target.getParent();
        if (name == null
                || parent == null
                || !name.toString().toLowerCase(Locale.ROOT).endsWith(kind.ending)) {
            throw new ProblemException(kind.refusal, target.toString());
        }
        this.folder = parent;
        if (!Files.isDirectory(folder)) {
            throw new ProblemException("report.folder-missing", folder.toString());
        }
        if (!Files.isWritable(folder)) {
            throw new ProblemException("report.folder-read-only", folder.toString());
        }
        if (Files.isDirectory(this.target)) {
            throw refused("report.target-is-folder");
        }
        if (Files.exists(this.target) && !Files.isWritable(this.target)) {
            throw refused("report.target-read-only");
        }
        if (Files.exists(this.target) && isOpen(name.toString())) {
            throw refused("report.target-locked");
        }
    }

    /** Workbook programs lay a file of such a name beside the one that they have open. */
    private boolean isOpen(String name) {
        return OPEN_MARKS.stream()
                .map(mark -> folder.resolve(mark.formatted(name)))
                .anyMatch(Files::exists);
    }

    private ProblemException refused(String code) {
        return new ProblemException(
                code, target.toString(), FileNames.freeBeside(target).toString());
    }

    /** Writes the file's bytes. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Puts the new file in the old one's place, once it is whole.
     *
     * @throws ProblemException where it could not be written; the old file is then as it was
     */
    void replace(Writing writing) throws ProblemException {
        Path temporary = temporary();
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                writing.to(out);
            }
            move(temporary);
        } catch (IOException e) {
            throw new ProblemException(e, "report.not-written", target.toString());
        } finally {
            discard(temporary);
        }
    }

    /** Made plainly, so that colleagues may read the workbook as they may any other file there. */
    private Path temporary() throws ProblemException {
        Path temporary = folder.resolve(".luoshi-" + UUID.randomUUID() + ".tmp");
        try {
            return Files.createFile(temporary);
        } catch (AccessDeniedException e) {
            throw new ProblemException(e, "report.folder-read-only", folder.toString());
        } catch (IOException e) {
            throw new ProblemException(e, "report.not-written", target.toString());
        }
    }

    private void move(Path temporary) throws IOException, ProblemException {
        try {
            try {
                Files.move(
                        temporary,
                        target,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (FileSystemException e) {
            // a file that is open in a workbook program cannot be replaced on some platforms
            throw new ProblemException(
                    e,
                    "report.target-locked",
                    target.toString(),
                    FileNames.freeBeside(target).toString());
        }
    }

    private static void discard(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            temporary.toFile().deleteOnExit();
        }
    }
}

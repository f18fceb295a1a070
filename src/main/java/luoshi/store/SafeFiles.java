package luoshi.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Small files written so that there is always the old one or the new one, whole. */
final class SafeFiles {
    private SafeFiles() {}

    /**
     * Writes a file beside its place, forces it to the disk, reads it back and puts it there.
     *
     * @throws IOException where that fails; what was there stays
     */
    static void write(Path target, byte[] bytes) throws IOException {
        Path draft = Files.createTempFile(target.getParent(), target.getFileName() + "-", ".tmp");
        try {
            try (FileChannel out = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                ByteBuffer all = ByteBuffer.wrap(bytes);
                while (all.hasRemaining()) {
                    out.write(all);
                }
                out.force(true);
            }
            if (!Arrays.equals(bytes, Files.readAllBytes(draft))) {
                throw new IOException("not read back as written: " + draft);
            }
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Puts one file in another's place, at once where the platform can. */
    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Deletes a file; one that cannot be deleted is only logged. */
    static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger(SafeFiles.class.getName())
                    .log(System.Logger.Level.WARNING, "could not delete " + file, e);
        }
    }
}

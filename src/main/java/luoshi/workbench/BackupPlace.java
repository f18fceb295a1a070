package luoshi.workbench;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import luoshi.model.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The second place for backups: a folder on a USB stick or another disk. It is the machine's, not a
 * ledger's, and so stands in the program's settings.
 */
public final class BackupPlace {
    private static final String KEY = "folder";

    private final Path file;

    /** Kept in a folder of settings. */
    public BackupPlace(Path settings) {
        this.file = settings.resolve("backups.properties");
    }

    /** That of this platform. */
    public static BackupPlace ofPlatform() {
        return new BackupPlace(Folders.settings());
    }

    /** The folder; empty where none was chosen. It may not be there: a stick is taken out. */
    public Optional<Path> folder() {
        try (Reader in = Files.newBufferedReader(file)) {
            Properties kept = new Properties();
            kept.load(in);
            return Optional.ofNullable(kept.getProperty(KEY)).map(Path::of);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Chooses a folder, from the next opening of a ledger on.
     *
     * @param folder null for none
     * @throws ProblemException where it is not there or cannot be written
     */
    public void choose(@Nullable Path folder) throws ProblemException {
        if (folder != null && !(Files.isDirectory(folder) && Files.isWritable(folder))) {
            throw new ProblemException("workbench.backup-place", folder.toString());
        }
        Properties kept = new Properties();
        if (folder != null) {
            kept.setProperty(KEY, folder.toAbsolutePath().normalize().toString());
        }
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer out = Files.newBufferedWriter(next)) {
                kept.store(out, null);
            }
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ProblemException(e, "workbench.backup-place", file.toString());
        }
    }
}

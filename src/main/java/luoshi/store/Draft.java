package luoshi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import luoshi.model.Password;
import luoshi.model.ProblemException;
import luoshi.model.StepKind;
import org.jspecify.annotations.Nullable;

/**
 * A ledger made of a backup in a folder of its own, beside where it will stand. Closing it removes
 * what has not been moved away.
 */
final class Draft implements AutoCloseable {
    private final Path folder;
    private final @Nullable LedgerKey key;
    private final boolean wipesKey;

    private Draft(Path folder, @Nullable LedgerKey key, boolean wipesKey) {
        this.folder = folder;
        this.key = key;
        this.wipesKey = wipesKey;
    }

    /**
     * Makes and checks the ledger of a backup.
     *
     * @throws ProblemException where the backup cannot be opened with the password, or read, or is
     *     not of a whole ledger; nothing is left behind
     */
    static Draft of(Path backup, Path home, Access access) throws ProblemException {
        byte[] bytes = BackupScript.read(backup);
        LedgerKey key = Sealed.is(bytes) ? key(bytes, backup, access.password()) : null;
        byte[] zip = key == null ? bytes : open(bytes, key, backup);
        BackupScript.check(zip, backup.toString());
        Draft draft = in(home, key, true);
        try {
            draft.fill(zip, backup.toString());
            draft.check(backup, access);
            return draft;
        } catch (ProblemException | RuntimeException e) {
            draft.close();
            throw e;
        }
    }

    /** An empty one; the key stays its owner's. */
    static Draft in(Path home, @Nullable LedgerKey key) throws ProblemException {
        return in(home, key, false);
    }

    private static Draft in(Path home, @Nullable LedgerKey key, boolean wipesKey)
            throws ProblemException {
        try {
            Files.createDirectories(home);
            return new Draft(Files.createTempDirectory(home, "restore"), key, wipesKey);
        } catch (IOException e) {
            throw new ProblemException(e, "store.folder-read-only", home.toString());
        }
    }

    private static LedgerKey key(byte[] sealed, Path backup, @Nullable Password password)
            throws ProblemException {
        if (password == null) {
            throw new ProblemException("store.password-needed", backup.toString());
        }
        try {
            return LedgerKey.of(password, Sealed.salt(sealed));
        } catch (IOException e) {
            throw new ProblemException(e, "store.backup-unreadable", backup.toString());
        }
    }

    private static byte[] open(byte[] sealed, LedgerKey key, Path backup) throws ProblemException {
        try {
            return Sealed.open(sealed, key);
        } catch (AEADBadTagException e) {
            throw new ProblemException(e, "store.backup-password", backup.toString());
        }
    }

    /** Runs a script that was checked. */
    void fill(byte[] zip, String name) throws ProblemException {
        LedgerFile file = LedgerFile.open(folder, key);
        try {
            BackupScript.run(zip, name, file.connections());
        } finally {
            file.shutDown();
        }
    }

    private void check(Path backup, Access access) throws ProblemException {
        Access here = access.with(Access.Care.DRAFT);
        if (key != null) {
            keepKey(folder, key);
        }
        try (Ledger ledger = Ledger.open(folder, here)) {
            if (ledger.history().firstBroken().isPresent()
                    || ledger.history().firstStray().isPresent()) {
                throw new ProblemException("store.backup-not-whole", backup.toString());
            }
            ledger.events().record(StepKind.RESTORE, String.valueOf(backup.getFileName()), null);
        }
    }

    /** Makes the draft the ledger of a folder, with the history that it has. */
    void moveTo(Path target) throws ProblemException {
        if (key != null) {
            keepKey(target, key);
        }
        new Head(target).delete();
        putInPlace(target);
    }

    /** Puts the draft's file in the place of one that holds the same. */
    void putInPlace(Path target) throws ProblemException {
        try {
            new Imprint(target).delete();
            SafeFiles.move(LedgerFile.in(folder), LedgerFile.in(target));
            new Imprint(target).write();
        } catch (IOException e) {
            throw new ProblemException(e, "store.folder-read-only", target.toString());
        }
    }

    private static void keepKey(Path place, LedgerKey key) throws ProblemException {
        try {
            new KeyFile(place).write(key.salt(), List.of(key));
        } catch (IOException e) {
            throw new ProblemException(e, "store.folder-read-only", place.toString());
        }
    }

    @Override
    public void close() {
        if (key != null && wipesKey) {
            key.close();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(SafeFiles::discard);
        } catch (IOException e) {
            System.getLogger(Draft.class.getName())
                    .log(System.Logger.Level.WARNING, "draft not removed: " + folder, e);
        }
    }
}

package luoshi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import luoshi.model.Password;
import luoshi.model.ProblemException;
import org.jspecify.annotations.Nullable;

/** Finds the key of a ledger that is about to be opened. */
final class Unlocking {
    private final Path home;
    private final KeyFile keyFile;

    Unlocking(Path home) {
        this.home = home;
        this.keyFile = new KeyFile(home);
    }

    /**
     * The key, or null where the ledger has no password. A ledger that is not there yet gets one
     * where a password is given.
     *
     * @throws ProblemException where one is needed, or it is the wrong one; nothing is changed
     */
    @Nullable LedgerKey key(@Nullable Password password) throws ProblemException {
        Path file = LedgerFile.in(home);
        if (!Files.exists(file)) {
            return password == null ? null : fresh(password);
        }
        if (!StoreFile.isEncrypted(file)) {
            return null;
        }
        if (password == null) {
            throw new ProblemException("store.password-needed", home.toString());
        }
        Optional<KeySalt> beside = keyFile.salt();
        if (beside.isEmpty()) {
            return LedgerKey.of(password, saltOfBackups());
        }
        LedgerKey key = LedgerKey.of(password, beside.get());
        if (!keyFile.knows(key)) {
            key.close();
            throw new ProblemException("store.password-wrong", home.toString());
        }
        return key;
    }

    private LedgerKey fresh(Password password) throws ProblemException {
        LedgerKey key = LedgerKey.of(password, KeySalt.fresh());
        try {
            Files.createDirectories(home);
            keyFile.write(key.salt(), List.of(key));
            return key;
        } catch (IOException e) {
            key.close();
            throw new ProblemException(e, "store.folder-read-only", home.toString());
        }
    }

    /** The file beside the ledger is lost; each sealed backup carries the same salt. */
    private KeySalt saltOfBackups() throws ProblemException {
        BackupFolder backups = BackupFolder.of(home);
        for (BackupName name : backups.all().reversed()) {
            if (name.sealed()) {
                try {
                    byte[] bytes = Files.readAllBytes(backups.file(name));
                    if (Sealed.is(bytes)) {
                        return Sealed.salt(bytes);
                    }
                } catch (IOException e) {
                    // the next older one has it too
                }
            }
        }
        throw new ProblemException("store.key-missing", home.toString());
    }

    /** Writes the file beside the ledger again, now that the key has opened it. */
    void keep(LedgerKey key) {
        try {
            if (keyFile.salt().isEmpty()) {
                keyFile.write(key.salt(), List.of(key));
            }
        } catch (IOException e) {
            System.getLogger(Unlocking.class.getName())
                    .log(System.Logger.Level.WARNING, "key file not written", e);
        }
    }
}

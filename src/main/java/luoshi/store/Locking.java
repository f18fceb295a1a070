package luoshi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import luoshi.model.Password;
import luoshi.model.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Gives a closed ledger a password, another one, or none. The new file is made and checked beside
 * the old one and takes its place in one move, so that a cut leaves the one or the other.
 */
public final class Locking {
    private final Path home;
    private final Access access;

    /**
     * For the ledger of a folder, which is closed.
     *
     * @param access its password opens it now; null where it has none
     */
    public Locking(Path folder, Access access) {
        this.home = folder.toAbsolutePath().normalize();
        this.access = access;
    }

    /**
     * Changes the password. The backups in the ledger's folder are changed too; those elsewhere
     * keep the old one.
     *
     * @param next null for none
     * @return the backups that could not be changed, as they could not be read
     * @throws ProblemException where the password now is wrong, or the ledger is in use or damaged;
     *     nothing is changed then
     */
    public List<Path> change(@Nullable Password next) throws ProblemException {
        // whole, closed by nobody else, and opened by this password
        Ledger.open(home, access).close();
        LedgerKey from = new Unlocking(home).key(access.password());
        LedgerKey to = next == null ? null : LedgerKey.of(next, salt(from));
        try {
            return change(from, to);
        } catch (IOException | SQLException e) {
            throw new ProblemException(e, "store.password-not-changed", home.toString());
        } finally {
            wipe(from);
            wipe(to);
        }
    }

    private static KeySalt salt(@Nullable LedgerKey from) {
        return from == null ? KeySalt.fresh() : from.salt();
    }

    private List<Path> change(@Nullable LedgerKey from, @Nullable LedgerKey to)
            throws ProblemException, IOException, SQLException {
        KeyFile keyFile = new KeyFile(home);
        try (Draft draft = Draft.in(home, to)) {
            LedgerFile old = LedgerFile.open(home, from);
            try {
                draft.fill(BackupScript.of(old.connections()), home.toString());
            } finally {
                old.shutDown();
            }
            if (to != null) {
                keyFile.write(to.salt(), from == null ? List.of(to) : List.of(from, to));
            }
            draft.putInPlace(home);
        }
        List<Path> left = reseal(from, to);
        if (to == null) {
            keyFile.delete();
        } else {
            keyFile.write(to.salt(), List.of(to));
        }
        return left;
    }

    /** The new one is there before the old one goes. */
    private List<Path> reseal(@Nullable LedgerKey from, @Nullable LedgerKey to) throws IOException {
        BackupFolder backups = BackupFolder.of(home);
        List<Path> left = new ArrayList<>(damagedFiles());
        for (BackupName name : backups.all()) {
            Path file = backups.file(name);
            try {
                byte[] bytes = Files.readAllBytes(file);
                byte[] zip = Sealed.is(bytes) && from != null ? Sealed.open(bytes, from) : bytes;
                Path next = backups.file(name.sealed(to != null));
                SafeFiles.write(next, to == null ? zip : Sealed.seal(zip, to));
                if (!next.equals(file)) {
                    Files.delete(file);
                }
            } catch (AEADBadTagException e) {
                left.add(file);
            }
        }
        return left;
    }

    /** Damaged stores that were set aside stay as they are. */
    private List<Path> damagedFiles() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.filter(f -> f.getFileName().toString().startsWith("ledger.damaged-"))
                    .toList();
        }
    }

    private static void wipe(@Nullable LedgerKey key) {
        if (key != null) {
            key.close();
        }
    }
}

package luoshi.store;

import java.nio.file.Files;
import java.nio.file.Path;
import luoshi.model.ProblemException;

/** Makes a ledger from a backup. */
public final class Restoring {
    private Restoring() {}

    /**
     * Restores a backup into a folder that has no ledger. It is made and checked in a folder of its
     * own first; a sealed one gives a ledger with the same password.
     *
     * @param access its password opens the backup; null where it is not sealed
     * @throws ProblemException where there is a ledger already, or the backup cannot be read or is
     *     not of a whole ledger; nothing is left behind then
     */
    public static void restore(Path backup, Path folder, Access access) throws ProblemException {
        Path home = folder.toAbsolutePath().normalize();
        if (Ledger.isIn(home)) {
            throw new ProblemException("store.ledger-there", home.toString());
        }
        if (!Files.isRegularFile(backup)) {
            throw new ProblemException("store.backup-missing", backup.toString());
        }
        try (Draft draft = Draft.of(backup, home, access)) {
            draft.moveTo(home);
        }
    }
}

package luoshi.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import luoshi.model.Backup;
import luoshi.model.Password;
import luoshi.model.ProblemException;
import luoshi.store.Locking;
import luoshi.store.Recovery;
import luoshi.store.Restoring;
import org.jspecify.annotations.Nullable;

/** What can be done where a ledger does not open, and restoring from backups in general. */
public final class Rescue {
    private static final Set<String> DAMAGED =
            Set.of(
                    "store.ledger-damaged",
                    "store.ledger-hostile",
                    "store.history-altered",
                    "store.history-short",
                    "store.row-altered");

    private final Path folder;

    /** For the ledger of a folder; it need not open. */
    public Rescue(Path folder) {
        this.folder = folder;
    }

    /** Whether a ledger did not open because it is damaged. */
    public static boolean isDamage(ProblemException problem) {
        return DAMAGED.contains(problem.code());
    }

    /** Whether it did not open for want of its password. */
    public static boolean asksForPassword(ProblemException problem) {
        return Set.of("store.password-needed", "store.password-wrong").contains(problem.code());
    }

    /** The ledger's backups, the newest first. */
    public List<Backup> backups() {
        return Recovery.backups(folder, Workbench.usual(null).clock());
    }

    /**
     * The newest backup that gives a whole ledger; tried, not only looked at.
     *
     * @param password null for none
     */
    public Optional<Backup> newestGood(@Nullable Password password) {
        return Recovery.newestGood(folder, Workbench.usual(password));
    }

    /**
     * How many steps of the ledger a backup does not hold, as far as the ledger can be read; empty
     * where it cannot.
     *
     * @param password null for none
     */
    public OptionalInt stepsSince(Backup backup, @Nullable Password password) {
        try (Workbench damaged = Workbench.openDespiteDamage(folder, password)) {
            return OptionalInt.of(damaged.undoing().stepsSince(backup.lastChange()));
        } catch (ProblemException | RuntimeException e) {
            return OptionalInt.empty();
        }
    }

    /**
     * Makes a ledger of its own from a backup.
     *
     * @param target has no ledger yet
     * @throws ProblemException where it has one, or the backup cannot be read; nothing is left
     *     behind then
     */
    public static void restore(Path backup, Path target, @Nullable Password password)
            throws ProblemException {
        Restoring.restore(backup, target, Workbench.usual(password));
    }

    /**
     * Puts a backup in the damaged ledger's place. The damaged file stays beside it under another
     * name.
     *
     * @return where the damaged file is now
     * @throws ProblemException where the backup cannot be read, or the ledger is in use; the ledger
     *     is as it was
     */
    public Path replaceWith(Path backup, @Nullable Password password) throws ProblemException {
        return Recovery.replace(folder, backup, Workbench.usual(password));
    }

    /**
     * Gives the closed ledger a password, another one, or none; its backups too. A lost password is
     * lost data.
     *
     * @param now null where it has none
     * @param next null for none
     * @return files of the folder that could not be changed, as they could not be read
     * @throws ProblemException where the password now is wrong, or the ledger is in use or damaged;
     *     nothing is changed then
     */
    public List<Path> changePassword(@Nullable Password now, @Nullable Password next)
            throws ProblemException {
        return new Locking(folder, Workbench.usual(now)).change(next);
    }

    /**
     * Writes a page to be printed: how to open the ledger when this machine is gone.
     *
     * @throws ProblemException where it cannot be written
     */
    public void writeSheet(Path target, Locale language) throws ProblemException {
        Path home = folder.toAbsolutePath().normalize();
        String second = BackupPlace.ofPlatform().folder().map(Path::toString).orElse("—");
        RecoverySheet.write(
                target, home, List.of(home.resolve("backups").toString(), second), language);
    }

    /**
     * Asks the window that has the ledger open to come forward.
     *
     * @return whether one has answered
     */
    public boolean call() {
        return Recovery.call(folder);
    }

    /** A folder beside the ledger's for a copy made of a backup. */
    public Path copyFolder(Backup backup) {
        return Recovery.copyFolder(folder, backup);
    }
}

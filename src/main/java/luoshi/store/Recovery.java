package luoshi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import luoshi.model.Backup;
import luoshi.model.ProblemException;

/** What is done with a ledger that does not open. */
public final class Recovery {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private Recovery() {}

    /** A ledger's backups, the newest first. */
    public static List<Backup> backups(Path folder, Clock clock) {
        BackupFolder backups = BackupFolder.of(folder.toAbsolutePath().normalize());
        return backups.all().reversed().stream()
                .map(
                        name ->
                                new Backup(
                                        backups.file(name),
                                        name.time().atZone(clock.getZone()).toOffsetDateTime(),
                                        name.lastChange(),
                                        name.sealed()))
                .toList();
    }

    /** The newest backup that gives a whole ledger; each is made and checked until one is. */
    public static Optional<Backup> newestGood(Path folder, Access access) {
        Path home = folder.toAbsolutePath().normalize();
        for (Backup backup : backups(folder, access.clock())) {
            try {
                Draft.of(backup.file(), home, access).close();
                return Optional.of(backup);
            } catch (ProblemException e) {
                // the next older one
            }
        }
        return Optional.empty();
    }

    /**
     * Puts a backup's ledger in the place of one that does not open. That one stays beside it under
     * another name.
     *
     * @return where the old file is now
     * @throws ProblemException where the backup cannot be read, or the ledger is in use; the ledger
     *     is as it was
     */
    public static Path replace(Path folder, Path backup, Access access) throws ProblemException {
        Path home = folder.toAbsolutePath().normalize();
        Path file = LedgerFile.in(home);
        String stamp = STAMP.format(LocalDateTime.now(access.clock()));
        Path aside = home.resolve("ledger.damaged-" + stamp + ".mv.db");
        try (Draft draft = Draft.of(backup, home, access)) {
            Claim.refuseOpen(home);
            if (Files.exists(file)) {
                Files.copy(file, aside);
            }
            draft.moveTo(home);
            return aside;
        } catch (IOException e) {
            throw new ProblemException(e, "store.folder-read-only", home.toString());
        }
    }

    /**
     * Asks the window that has the ledger of a folder open to come forward.
     *
     * @return whether one has answered
     */
    public static boolean call(Path folder) {
        return new Call(folder.toAbsolutePath().normalize()).make();
    }

    /** A folder beside the ledger's for a copy made of a backup, with no ledger in it. */
    public static Path copyFolder(Path folder, Backup backup) {
        Path home = folder.toAbsolutePath().normalize();
        String name = home.getFileName() + "-" + STAMP.format(backup.at().toLocalDateTime());
        Path copy = home.resolveSibling(name);
        for (int i = 2; Ledger.isIn(copy); i++) {
            copy = home.resolveSibling(name + "-" + i);
        }
        return copy;
    }
}

package luoshi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import luoshi.model.ProblemException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Makes a ledger from a backup. */
public final class Restoring {
    private Restoring() {}

    /**
     * Restores a backup into a folder that has no ledger. It is made and checked in a folder beside
     * it first.
     *
     * @throws ProblemException where there is one already, or the backup cannot be read or is not
     *     of a whole ledger; nothing is left behind then
     */
    public static void restore(Path backup, Path folder, Clock clock) throws ProblemException {
        Path home = folder.toAbsolutePath().normalize();
        if (Ledger.isIn(home)) {
            throw new ProblemException("store.ledger-there", home.toString());
        }
        if (!Files.isRegularFile(backup)) {
            throw new ProblemException("store.backup-missing", backup.toString());
        }
        BackupScript.check(backup);
        try {
            Files.createDirectories(home);
            Path draft = Files.createTempDirectory(home, "restore");
            try {
                run(backup, draft);
                check(backup, draft, clock);
                Files.move(LedgerFile.in(draft), LedgerFile.in(home));
            } finally {
                delete(draft);
            }
        } catch (IOException e) {
            throw new ProblemException(e, "store.folder-read-only", home.toString());
        }
    }

    private static void run(Path backup, Path draft) throws ProblemException {
        JdbcConnectionPool connections = LedgerFile.open(draft);
        try {
            DSL.using(connections, SQLDialect.H2)
                    .execute(
                            "runscript from {0} compression zip charset 'UTF-8'",
                            DSL.inline(backup.toAbsolutePath().toString()));
        } catch (DataAccessException e) {
            throw new ProblemException(e, "store.backup-unreadable", backup.toString());
        } finally {
            LedgerFile.shutDown(connections);
        }
    }

    private static void check(Path backup, Path draft, Clock clock) throws ProblemException {
        try (Ledger ledger = Ledger.open(draft, "", clock)) {
            if (ledger.history().firstBroken().isPresent()
                    || ledger.history().firstStray().isPresent()) {
                throw new ProblemException("store.backup-not-whole", backup.toString());
            }
        }
    }

    private static void delete(Path draft) throws IOException {
        try (Stream<Path> files = Files.walk(draft)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

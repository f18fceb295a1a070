package luoshi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import luoshi.model.ProblemException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Makes a ledger from a backup. */
public final class Restoring {
    private Restoring() {}

    /**
     * Restores a backup into a folder that has no ledger.
     *
     * @throws ProblemException where there is one already, or the backup cannot be read; nothing is
     *     left behind then
     */
    public static void restore(Path backup, Path folder) throws ProblemException {
        Path home = folder.toAbsolutePath().normalize();
        if (Files.exists(LedgerFile.in(home))) {
            throw new ProblemException("store.ledger-there", home.toString());
        }
        if (!Files.isReadable(backup)) {
            throw new ProblemException("store.backup-missing", backup.toString());
        }
        JdbcConnectionPool connections = LedgerFile.open(home);
        boolean whole = false;
        try {
            DSL.using(connections, SQLDialect.H2)
                    .execute(
                            "runscript from {0} compression zip charset 'UTF-8'",
                            DSL.inline(backup.toAbsolutePath().toString()));
            whole = true;
        } catch (DataAccessException e) {
            throw new ProblemException(e, "store.backup-unreadable", backup.toString());
        } finally {
            LedgerFile.shutDown(connections);
            if (!whole) {
                delete(LedgerFile.in(home));
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger(Restoring.class.getName())
                    .log(System.Logger.Level.WARNING, "could not delete " + file, e);
        }
    }
}

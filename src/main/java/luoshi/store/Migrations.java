package luoshi.store;

import java.nio.file.Path;
import javax.sql.DataSource;
import luoshi.model.ProblemException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.jspecify.annotations.Nullable;

/** Brings a ledger to this program's schema, after a backup; refuses a later one. */
final class Migrations {
    private Migrations() {}

    /**
     * @param backups where the ledger is kept before it is changed, null for a new one
     */
    static void migrate(Path folder, DataSource source, @Nullable Backups backups)
            throws ProblemException {
        Flyway flyway =
                Flyway.configure().dataSource(source).locations("classpath:db/migration").load();
        MigrationInfoService info = flyway.info();
        if (isLater(info)) {
            throw new ProblemException("store.ledger-newer", folder.toString());
        }
        try {
            if (backups != null && info.pending().length > 0) {
                backups.write();
            }
            flyway.migrate();
        } catch (FlywayException e) {
            throw new ProblemException(e, "store.not-a-ledger", LedgerFile.in(folder).toString());
        }
    }

    private static boolean isLater(MigrationInfoService info) {
        for (MigrationInfo migration : info.all()) {
            if (migration.getState().isApplied() && !migration.getState().isResolved()) {
                return true;
            }
        }
        return false;
    }
}

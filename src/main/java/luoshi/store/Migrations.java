package luoshi.store;

import java.nio.file.Path;
import javax.sql.DataSource;
import luoshi.model.ProblemException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;

/** Brings a ledger to this program's schema, after a backup; refuses a later one. */
final class Migrations {
    private Migrations() {}

    /**
     * @param backups where a ledger of an earlier schema is kept before it is changed
     */
    static void migrate(Path folder, DataSource source, Backups backups) throws ProblemException {
        try {
            Flyway flyway =
                    Flyway.configure()
                            .dataSource(source)
                            .locations("classpath:db/migration")
                            .load();
            MigrationInfoService info = flyway.info();
            if (isLater(info)) {
                throw new ProblemException("store.ledger-newer", folder.toString());
            }
            if (info.pending().length == 0) {
                return;
            }
            // none applied: a new ledger, or one whose making was cut off
            if (info.current() != null) {
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

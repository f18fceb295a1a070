package luoshi.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import luoshi.model.ProblemException;
import org.h2.store.fs.FileUtils;
import org.h2.util.ScriptReader;

/**
 * A whole ledger as compressed statements. They never stand on a disk as such: what is written to a
 * file is what {@link #of} gave, sealed where the ledger is.
 */
final class BackupScript {
    /** Texts up to so many characters stand in their rows; H2 parts longer ones. */
    private static final int LONGEST = 1_000_000;

    /** H2's helpers for parted texts, which are done without here. */
    private static final Pattern HELPER =
            Pattern.compile(
                    "CREATE ALIAS IF NOT EXISTS SYSTEM_COMBINE_[BC]LOB FOR"
                            + " '?\"?org\\.h2\\.command\\.dml\\.ScriptCommand\\.combine[BC]lob\"?'?"
                            + "|DROP ALIAS IF EXISTS SYSTEM_COMBINE_[BC]LOB");

    private BackupScript() {}

    /** All that a ledger holds, as it stands at one moment. */
    static byte[] of(DataSource ledger) throws SQLException, IOException {
        String file = "memFS:" + UUID.randomUUID() + ".zip";
        try (Connection connection = ledger.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "SCRIPT BLOCKSIZE "
                            + LONGEST
                            + " TO '"
                            + file
                            + "' COMPRESSION ZIP CHARSET 'UTF-8'");
            try (InputStream in = FileUtils.newInputStream(file)) {
                return in.readAllBytes();
            }
        } finally {
            FileUtils.tryDelete(file);
        }
    }

    /** The bytes of a backup's file. */
    static byte[] read(Path backup) throws ProblemException {
        try {
            return Files.readAllBytes(backup);
        } catch (IOException e) {
            throw new ProblemException(e, "store.backup-unreadable", backup.toString());
        }
    }

    /** What is done with each statement. */
    @FunctionalInterface
    private interface Each {
        void of(String sql) throws SQLException, ProblemException;
    }

    /**
     * Reads every statement, so that one that was cut short or changed is noticed.
     *
     * @param name of the backup, for the sentence
     * @throws ProblemException where it is no backup, or does more than a backup does
     */
    static void check(byte[] zip, String name) throws ProblemException {
        try {
            forEach(
                    zip,
                    name,
                    sql -> {
                        if (!OwnStatements.areOwn(sql) && !isHelper(sql)) {
                            throw new ProblemException("store.backup-hostile", name);
                        }
                    });
        } catch (SQLException e) {
            throw new ProblemException(e, "store.backup-unreadable", name);
        }
    }

    /** Runs the statements of a backup that was checked, in an empty ledger. */
    static void run(byte[] zip, String name, DataSource ledger) throws ProblemException {
        try (Connection connection = ledger.getConnection()) {
            PartedTexts parted = new PartedTexts(connection);
            forEach(
                    zip,
                    name,
                    sql -> {
                        if (!isHelper(sql)) {
                            parted.run(sql);
                        }
                    });
        } catch (SQLException e) {
            throw new ProblemException(e, "store.backup-unreadable", name);
        }
    }

    private static void forEach(byte[] zip, String name, Each each)
            throws ProblemException, SQLException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            if (in.getNextEntry() == null) {
                throw new ProblemException("store.backup-unreadable", name);
            }
            ScriptReader script =
                    new ScriptReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String sql = script.readStatement(); sql != null; sql = script.readStatement()) {
                each.of(sql);
            }
        } catch (IOException | org.h2.message.DbException e) {
            throw new ProblemException(e, "store.backup-unreadable", name);
        }
    }

    private static boolean isHelper(String sql) {
        return HELPER.matcher(sql.strip()).matches();
    }
}

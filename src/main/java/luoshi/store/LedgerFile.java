package luoshi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import luoshi.model.ProblemException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;

/** The H2 file of a ledger: opened, shut down, and what can go wrong with it put into words. */
final class LedgerFile {
    private static final String NAME = "ledger";

    private LedgerFile() {}

    static Path in(Path folder) {
        return folder.resolve(NAME + ".mv.db");
    }

    static JdbcConnectionPool open(Path folder) throws ProblemException {
        prepare(folder);
        // Ledger's own hook closes; a trace file would carry the ledger's text; committed is kept.
        String url =
                "jdbc:h2:file:"
                        + folder.resolve(NAME)
                        + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;WRITE_DELAY=0";
        JdbcConnectionPool connections = JdbcConnectionPool.create(url, "luoshi", "");
        try (Connection first = connections.getConnection()) {
            first.setAutoCommit(true);
        } catch (SQLException e) {
            connections.dispose();
            throw problem(folder, e);
        }
        return connections;
    }

    private static void prepare(Path folder) throws ProblemException {
        // it would end the path in H2's URL
        if (folder.toString().contains(";")) {
            throw new ProblemException("store.folder-semicolon", folder.toString());
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ProblemException("store.not-a-folder", folder.toString());
        }
        try {
            Files.createDirectories(folder);
            Path probe = Files.createTempFile(folder, "probe", null);
            Files.delete(probe);
        } catch (IOException e) {
            throw new ProblemException(e, "store.folder-read-only", folder.toString());
        }
    }

    private static ProblemException problem(Path folder, SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                    new ProblemException(e, "store.ledger-in-use", folder.toString());
            case ErrorCode.WRONG_USER_OR_PASSWORD, ErrorCode.FILE_ENCRYPTION_ERROR_1 ->
                    new ProblemException(e, "store.not-a-ledger", in(folder).toString());
            case ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.GENERAL_ERROR_1,
                    ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2 ->
                    new ProblemException(e, "store.ledger-damaged", in(folder).toString());
            default ->
                    new ProblemException(
                            e,
                            "store.cannot-open",
                            in(folder).toString(),
                            String.valueOf(e.getMessage()));
        };
    }

    static void shutDown(JdbcConnectionPool connections) {
        try (Connection last = connections.getConnection();
                Statement statement = last.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            System.getLogger(LedgerFile.class.getName())
                    .log(System.Logger.Level.WARNING, "the ledger was not shut down cleanly", e);
        } finally {
            connections.dispose();
        }
    }
}

package luoshi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import luoshi.model.ProblemException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/** The H2 file of a ledger: opened, shut down, and what can go wrong with it put into words. */
final class LedgerFile {
    private static final String NAME = "ledger";

    /**
     * The ledger's own hook closes it; a trace file would carry its text, and so would results too
     * long for memory, which would go to the platform's temporary folder; what is committed is
     * written before the commit returns.
     */
    private static final String OPTIONS =
            ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;WRITE_DELAY=0;MAX_MEMORY_ROWS=100000000";

    static {
        // no file can name a class to be run; read by H2 when it is loaded
        System.setProperty("h2.allowedClasses", "");
    }

    private final Path folder;
    private final JdbcConnectionPool connections;
    private final char[] password;

    private LedgerFile(Path folder, JdbcConnectionPool connections, char[] password) {
        this.folder = folder;
        this.connections = connections;
        this.password = password;
    }

    static Path in(Path folder) {
        return folder.resolve(NAME + ".mv.db");
    }

    /**
     * Opens the file of a folder, making it where it is not there.
     *
     * @param key null for a ledger without a password
     */
    static LedgerFile open(Path folder, @Nullable LedgerKey key) throws ProblemException {
        prepare(folder);
        if (Files.exists(in(folder))) {
            check(folder, key);
        }
        char[] password = password(key);
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(
                "jdbc:h2:file:"
                        + folder.resolve(NAME)
                        + OPTIONS
                        + (key == null ? "" : ";CIPHER=AES"));
        source.setUser("luoshi");
        source.setPasswordChars(password);
        JdbcConnectionPool connections = JdbcConnectionPool.create(source);
        try (Connection first = connections.getConnection()) {
            first.setAutoCommit(true);
        } catch (SQLException e) {
            connections.dispose();
            Arrays.fill(password, '\0');
            throw problem(folder, e);
        }
        return new LedgerFile(folder, connections, password);
    }

    private static void check(Path folder, @Nullable LedgerKey key) throws ProblemException {
        char @Nullable [] forStore = key == null ? null : key.forStore();
        StoreFile.check(in(folder), forStore);
    }

    /** H2 parts the file's password from the user's, which is none, by a space. */
    private static char[] password(@Nullable LedgerKey key) {
        if (key == null) {
            return new char[0];
        }
        char[] forStore = key.forStore();
        char[] both = Arrays.copyOf(forStore, forStore.length + 1);
        both[forStore.length] = ' ';
        Arrays.fill(forStore, '\0');
        return both;
    }

    private static void prepare(Path folder) throws ProblemException {
        // it would end the path in H2's URL
        if (folder.toString().contains(";")) {
            throw new ProblemException("store.folder-semicolon", folder.toString());
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ProblemException("store.not-a-folder", folder.toString());
        }
        Optional<String> network = new NetworkFolders().reason(folder);
        if (network.isPresent()) {
            throw new ProblemException("store.folder-network", folder.toString(), network.get());
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
            case ErrorCode.WRONG_USER_OR_PASSWORD ->
                    new ProblemException(e, "store.not-a-ledger", in(folder).toString());
            case ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.FILE_ENCRYPTION_ERROR_1,
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

    DataSource connections() {
        return connections;
    }

    /** Whether the file is still where it was opened; a folder can be taken away while it is. */
    boolean isThere() {
        return Files.exists(in(folder));
    }

    /** Forces what is committed to the disk itself, so that it outlives a loss of power. */
    void sync() throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    /** Whether it was closed as it should be. */
    boolean shutDown() {
        return shutDown(false);
    }

    /**
     * The same; compacted, nothing stays in the file but what the ledger holds.
     *
     * @return whether it was closed as it should be
     */
    boolean shutDown(boolean compacted) {
        try (Connection last = connections.getConnection();
                Statement statement = last.createStatement()) {
            statement.execute(compacted ? "SHUTDOWN COMPACT" : "SHUTDOWN");
            return true;
        } catch (SQLException e) {
            System.getLogger(LedgerFile.class.getName())
                    .log(System.Logger.Level.WARNING, "the ledger was not shut down cleanly", e);
            return false;
        } finally {
            connections.dispose();
            Arrays.fill(password, '\0');
        }
    }
}

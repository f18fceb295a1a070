package luoshi.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Another program that does things to ledgers which this one would not: H2 with nothing forbidden.
 */
final class Tamperer {
    private Tamperer() {}

    /** A folder and a statement, and so on. */
    public static void main(String[] arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i += 2) {
            String url = "jdbc:h2:file:" + arguments[i] + "/ledger";
            try (Connection connection = DriverManager.getConnection(url, "luoshi", "");
                    Statement statement = connection.createStatement()) {
                statement.execute(arguments[i + 1]);
                statement.execute("shutdown");
            }
        }
    }
}

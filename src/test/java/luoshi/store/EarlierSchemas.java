package luoshi.store;

import static luoshi.store.Papers.CLOCK;
import static luoshi.store.Papers.LIST;
import static luoshi.store.Papers.PLAN;
import static luoshi.store.Papers.REPORT;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.Flyway;

/**
 * Makes the kept ledgers of each schema, once: {@code main} with the folder and the schema's
 * number. Each schema only adds tables, so one of an earlier number holds the same rows of the
 * tables that it has. The files under {@code src/test/resources} are never made again.
 */
final class EarlierSchemas {
    private EarlierSchemas() {}

    /** The folder of the fixtures; the first schema and the last. */
    public static void main(String[] arguments) throws Exception {
        Path fixtures = Path.of(arguments[0]);
        for (int v = Integer.parseInt(arguments[1]); v <= Integer.parseInt(arguments[2]); v++) {
            Path work = Files.createTempDirectory("schema");
            List<String> rows = currentRows(work.resolve("current"));
            LedgerFile file = LedgerFile.open(work.resolve("old"), null);
            Flyway.configure()
                    .dataSource(file.connections())
                    .locations("classpath:db/migration")
                    .target(Integer.toString(v))
                    .load()
                    .migrate();
            try (Connection connection = file.connections().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("set referential_integrity false");
                for (String row : rows) {
                    if (isIn(statement, row)) {
                        statement.execute(row);
                    }
                }
                statement.execute("set referential_integrity true");
                restartKeys(statement);
            }
            file.shutDown();
            try (ZipOutputStream zip =
                    new ZipOutputStream(
                            Files.newOutputStream(fixtures.resolve("schema-" + v + ".zip")))) {
                zip.putNextEntry(new ZipEntry("ledger.mv.db"));
                Files.copy(LedgerFile.in(work.resolve("old")), zip);
            }
        }
    }

    /** The next keys come after those that are there. */
    private static void restartKeys(Statement statement) throws Exception {
        List<String> restarts = new ArrayList<>();
        try (ResultSet tables =
                statement.executeQuery(
                        "select table_name from information_schema.columns where is_identity ="
                                + " 'YES' and table_schema = 'PUBLIC'")) {
            while (tables.next()) {
                String table = "\"" + tables.getString(1) + "\"";
                restarts.add(
                        "alter table %s alter column id restart with (select coalesce(max(id), 0)"
                                        .formatted(table)
                                + " + 1 from %s)".formatted(table));
            }
        }
        for (String restart : restarts) {
            statement.execute(restart);
        }
    }

    private static List<String> currentRows(Path home) throws Exception {
        try (Ledger ledger = Ledger.open(home, "officer", CLOCK)) {
            ledger.documents().keep(LIST);
            ledger.documents().keep(REPORT);
            ledger.documents().keep(PLAN);
            ledger.settings().set("own-unit", "市科技局、高新区管委会");
        }
        LedgerFile file = LedgerFile.open(home, null);
        List<String> rows = new ArrayList<>();
        try (Connection connection = file.connections().getConnection();
                Statement statement = connection.createStatement();
                ResultSet script = statement.executeQuery("script columns blocksize 1000000")) {
            while (script.next()) {
                String sql = script.getString(1);
                if (sql.startsWith("INSERT INTO") && !sql.contains("flyway")) {
                    rows.add(sql);
                }
            }
        }
        file.shutDown();
        return rows;
    }

    private static boolean isIn(Statement statement, String insert) throws Exception {
        String table = insert.replaceAll("(?s)INSERT INTO \"PUBLIC\"\\.\"([^\"]+)\".*", "$1");
        try (ResultSet found =
                statement.executeQuery(
                        "select 1 from information_schema.tables where table_schema = 'PUBLIC'"
                                + " and table_name = '"
                                + table
                                + "'")) {
            return found.next();
        }
    }
}

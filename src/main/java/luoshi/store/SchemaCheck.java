package luoshi.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import luoshi.model.ProblemException;
import luoshi.store.schema.DefaultSchema;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/**
 * Holds an open ledger against an allow-list: the tables and columns of its schema, and nothing
 * that can carry code. What stands in the file was read before; this is what became of it.
 */
final class SchemaCheck {
    private static final String FLYWAY = "flyway_schema_history";

    private final DSLContext dsl;

    SchemaCheck(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * @throws ProblemException where there is more than a ledger has, or another shape of it
     */
    void check(Path file) throws ProblemException {
        if (!hasOnly("ROUTINES", "true")
                || !hasOnly("TRIGGERS", "true")
                || !hasOnly("DOMAINS", "true")
                || !hasOnly("CONSTANTS", "true")
                || !hasOnly("SYNONYMS", "true")
                || !hasOnly("VIEWS", "TABLE_SCHEMA <> 'INFORMATION_SCHEMA'")
                || !hasOnly("SCHEMATA", "SCHEMA_NAME NOT IN ('INFORMATION_SCHEMA', 'PUBLIC')")
                || !hasOnly("USERS", "USER_NAME <> 'LUOSHI'")
                || !hasOnly("COLUMNS", "TABLE_SCHEMA = 'PUBLIC' AND DATA_TYPE = 'JAVA_OBJECT'")
                || !columns().equals(expected())) {
            throw new ProblemException("store.ledger-hostile", file.toString());
        }
    }

    private boolean hasOnly(String relation, String foreign) {
        Integer found =
                dsl.fetchOne(
                                "select count(*) from information_schema."
                                        + relation
                                        + " where "
                                        + foreign)
                        .into(Integer.class);
        return found == 0;
    }

    private Map<String, String> columns() {
        Map<String, String> columns = new TreeMap<>();
        dsl.fetch(
                        "select table_name, column_name from information_schema.columns"
                                + " where table_schema = 'PUBLIC'"
                                + " and table_name <> '"
                                + FLYWAY
                                + "' order by table_name, ordinal_position")
                .forEach(
                        row ->
                                columns.merge(
                                        String.valueOf(row.get(0)),
                                        String.valueOf(row.get(1)),
                                        (one, other) -> one + " " + other));
        return columns;
    }

    private static Map<String, String> expected() {
        Map<String, String> columns = new TreeMap<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            columns.put(
                    table.getName().toUpperCase(Locale.ROOT),
                    table.fieldStream().map(Field::getName).collect(Collectors.joining(" ")));
        }
        return columns;
    }
}

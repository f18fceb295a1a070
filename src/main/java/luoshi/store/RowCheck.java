package luoshi.store;

import static luoshi.store.schema.Tables.CHANGE;
import static luoshi.store.schema.Tables.SEAL;
import static luoshi.store.schema.Tables.STEP;
import static luoshi.store.schema.Tables.VECTOR;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.store.schema.DefaultSchema;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/** Holds every row of the ledger against the last that the history says of it. */
final class RowCheck {
    private final DSLContext dsl;

    RowCheck(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<String> firstStray() {
        Map<String, String> expected = expected();
        for (Table<?> table : recorded()) {
            try (Cursor<?> rows = dsl.selectFrom(table).fetchLazy()) {
                for (org.jooq.Record row : rows) {
                    String name = name(table.getName(), Recorder.key((UpdatableRecord<?>) row));
                    if (!RowJson.write(row).equals(expected.remove(name))) {
                        return Optional.of(name);
                    }
                }
            }
        }
        return expected.keySet().stream().sorted().findFirst();
    }

    private Map<String, String> expected() {
        Map<String, String> expected = new HashMap<>();
        try (Cursor<Record3<String, String, String>> changes =
                dsl.select(CHANGE.RELATION, CHANGE.ROW_KEY, CHANGE.AFTER)
                        .from(CHANGE)
                        .orderBy(CHANGE.ID)
                        .fetchLazy()) {
            for (Record3<String, String, String> change : changes) {
                String name = name(change.value1(), change.value2());
                if (change.value3() == null) {
                    expected.remove(name);
                } else {
                    expected.put(name, change.value3());
                }
            }
        }
        return expected;
    }

    private static String name(String relation, String key) {
        return relation.toLowerCase(java.util.Locale.ROOT) + "/" + key;
    }

    /** All tables but the history's own, and what is reckoned from the others. */
    static List<Table<?>> recorded() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> !table.equals(STEP) && !table.equals(CHANGE))
                .filter(table -> !table.equals(SEAL) && !table.equals(VECTOR))
                .toList();
    }
}

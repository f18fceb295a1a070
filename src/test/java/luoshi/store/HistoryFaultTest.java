package luoshi.store;

import static luoshi.store.Papers.CLOCK;
import static luoshi.store.Papers.LIST;
import static luoshi.store.Papers.REPORT;
import static luoshi.store.Papers.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import luoshi.model.ProblemException;
import luoshi.model.StepKind;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to one row of the history, or two, is found. */
class HistoryFaultTest {
    private static final List<String> HISTORY = List.of("step", "change", "seal", "event");

    @TempDir private Path folder;

    private Ledger open() throws ProblemException {
        return Ledger.open(folder.resolve("台账"), "officer", CLOCK);
    }

    @Test
    void everyRowThatIsDeletedChangedOrSwappedIsFound() throws Exception {
        try (Ledger ledger = open()) {
            ledger.documents().keep(LIST);
            ledger.settings().set("own-unit", "甲");
            ledger.settings().set("own-unit", "乙");
            ledger.history().undo();
            ledger.events().record(StepKind.EXPORT, "会议.xlsx", "a".repeat(64));
            assertThat(ledger.history().firstFault()).isEmpty();
            ledger.read(dsl -> dsl.execute("set referential_integrity false"));
            List<String> tampering = ledger.read(HistoryFaultTest::tampering);
            for (String sql : tampering) {
                assertThat(isFoundAfter(ledger, sql)).as(sql).isTrue();
            }
            System.out.printf("%d ways to change one history, all found%n", tampering.size());
            assertThat(ledger.history().firstFault()).isEmpty();
            ledger.read(dsl -> dsl.execute("set referential_integrity true"));
        }
    }

    private static List<String> tampering(DSLContext dsl) {
        List<String> all = new ArrayList<>();
        for (String table : HISTORY) {
            String key = table.equals("seal") ? "step_id" : "id";
            List<Long> ids =
                    dsl.fetch("select " + key + " from " + table + " order by 1")
                            .getValues(0, Long.class);
            List<String> columns =
                    dsl.fetch(
                                    "select column_name, data_type from information_schema.columns"
                                            + " where table_name = '"
                                            + table.toUpperCase(java.util.Locale.ROOT)
                                            + "'")
                            .map(
                                    row ->
                                            "\""
                                                    + row.get(0)
                                                    + "\" = "
                                                    + other(row.get(0), row.get(1)));
            for (int i = 0; i < ids.size(); i++) {
                long id = ids.get(i);
                String where = " where " + key + " = " + id;
                all.add("delete from " + table + where);
                columns.forEach(set -> all.add("update " + table + " set " + set + where));
                for (int j = i + 1; j < Math.min(ids.size(), i + 3); j++) {
                    all.add(swap(table, key, id, ids.get(j)));
                }
            }
        }
        return all;
    }

    /** Another value of the same type. */
    private static String other(Object column, Object type) {
        String name = "\"" + column + "\"";
        return switch (String.valueOf(type)) {
            case "BIGINT", "INTEGER" -> "coalesce(" + name + ", 0) + 1000";
            case "TIMESTAMP WITH TIME ZONE" -> "dateadd(second, 1, " + name + ")";
            case "CHARACTER" -> "'" + "f".repeat(64) + "'";
            default -> "coalesce(" + name + ", '') || 'x'";
        };
    }

    private static String swap(String table, String key, long one, long two) {
        return "update %s set %s = case %s when %d then %d else %d end where %s in (%d, %d)"
                .formatted(table, key, key, one, two, one, key, one, two);
    }

    /** Whether the checks find it, before it is taken back. */
    private static boolean isFoundAfter(Ledger ledger, String sql) {
        List<Boolean> found = new ArrayList<>();
        ledger.read(
                dsl -> {
                    try {
                        dsl.transaction(
                                t -> {
                                    assertThat(t.dsl().execute(sql)).as(sql).isPositive();
                                    found.add(
                                            new HistoryCheck(t.dsl()).firstFault().isPresent()
                                                    || new RowCheck(t.dsl())
                                                            .firstStray()
                                                            .isPresent());
                                    throw new CancellationException();
                                });
                    } catch (CancellationException e) {
                        return true;
                    }
                    return false;
                });
        return found.getFirst();
    }

    @Test
    void notesAreNoWorkToTakeBack() throws ProblemException {
        try (Ledger ledger = open()) {
            ledger.settings().set("own-unit", "甲");
            ledger.events().record(StepKind.EXPORT, "会议.xlsx", null);
            assertThat(ledger.history().undo().orElseThrow().subject()).isEqualTo("甲");
            ledger.events().record(StepKind.CHECK, "", null);
            assertThat(ledger.history().undoable()).isEmpty();
            assertThat(ledger.history().redo().orElseThrow().subject()).isEqualTo("甲");
            assertThat(ledger.settings().get("own-unit")).contains("甲");
        }
    }

    @Test
    void whatWasDeletedIsGoneForGoodOnceItIsEmptied() throws Exception {
        Path file = folder.resolve("台账/ledger.mv.db");
        try (Ledger ledger = open()) {
            ledger.documents().keep(LIST);
            ledger.documents().keep(REPORT);
            ledger.history().undo();
            assertThat(ledger.emptying().count()).as("an undone import can be redone").isZero();
            ledger.history().redo();
            long task = ledger.documents().tasks(2025).getFirst().id();
            ledger.items().removeTask(task, "第3项");
            assertThat(ledger.removals().all()).hasSize(1);
            assertThat(ledger.emptying().count()).isPositive();
            ledger.emptying().empty();
            assertThat(ledger.emptying().count()).isZero();
            assertThat(ledger.removals().all()).isEmpty();
            assertThat(ledger.history().undoable()).isEmpty();
            assertThat(ledger.history().firstFault()).isEmpty();
            assertThat(ledger.history().firstStray()).isEmpty();
            ledger.history().steps().forEach(step -> ledger.history().changes(step.id()));
        }
        try (Ledger ledger = open()) {
            assertThat(ledger.history().firstFault()).isEmpty();
            assertThat(
                            ledger.<Integer>read(
                                    dsl ->
                                            dsl.fetchCount(
                                                    luoshi.store.schema.Tables.CHANGE,
                                                    luoshi.store.schema.Tables.CHANGE.AFTER
                                                            .contains(TASK.text()))))
                    .isZero();
        }
        assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("建成“岫光”算力平台。");
    }

    @Test
    void theHistoryIsExportedWithItsHashes() throws Exception {
        Path out = folder.resolve("history.jsonl");
        try (Ledger ledger = open()) {
            ledger.settings().set("own-unit", "甲");
            ledger.history().export(out);
            assertThat(Files.readAllLines(out))
                    .singleElement()
                    .asString()
                    .contains("\"subject\":\"甲\"")
                    .contains("\"previous\":\"" + "0".repeat(64));
            assertThat(ledger.history().steps().getFirst().kind()).isEqualTo(StepKind.EXPORT);
        }
    }
}

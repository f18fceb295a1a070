package luoshi.store;

import static luoshi.store.Papers.CLOCK;
import static luoshi.store.Papers.LIST;
import static luoshi.store.Papers.PLAN;
import static luoshi.store.Papers.REPORT;
import static luoshi.store.Papers.TASK;
import static luoshi.store.Papers.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import luoshi.model.ProblemException;
import luoshi.model.Step;
import luoshi.model.StepKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
    @TempDir private Path folder;

    private Ledger open() throws ProblemException {
        return Ledger.open(folder.resolve("台账"), "officer", CLOCK);
    }

    @Test
    void oneUndoTakesAnImportBackAndOneRedoBringsEveryRowAgain() throws ProblemException {
        try (Ledger ledger = open()) {
            ledger.documents().keep(LIST);
            ledger.documents().keep(REPORT);
            ledger.documents().keep(PLAN);
        }
        try (Ledger ledger = open()) {
            List<String> before = rows(ledger);
            assertThat(subjects(ledger.history().undo())).isEqualTo("plan.txt");
            assertThat(subjects(ledger.history().undo())).isEqualTo("report.txt");
            assertThat(subjects(ledger.history().undo())).isEqualTo("list.txt");
            assertThat(ledger.history().undo()).isEmpty();
            assertThat(rows(ledger)).isEmpty();
            assertThat(ledger.history().redo()).isPresent();
            assertThat(ledger.history().redo()).isPresent();
            assertThat(ledger.history().redo()).isPresent();
            assertThat(ledger.history().redo()).isEmpty();
            assertThat(rows(ledger)).isEqualTo(before);
            assertThat(ledger.history().firstBroken()).isEmpty();
        }
    }

    @Test
    void anUndoFollowedByNewWorkLosesNothing() throws ProblemException {
        try (Ledger ledger = open()) {
            ledger.documents().keep(LIST);
            ledger.documents().keep(REPORT);
            ledger.history().undo();
            ledger.settings().set("own-unit", "湖东区政府");
            assertThat(ledger.history().redoable()).isEmpty();
            assertThat(ledger.history().steps())
                    .extracting(Step::kind)
                    .containsExactly(StepKind.SET, StepKind.UNDO, StepKind.IMPORT, StepKind.IMPORT);
            assertThat(subjects(ledger.history().undo())).isEqualTo("湖东区政府");
            assertThat(subjects(ledger.history().undo())).isEqualTo("list.txt");
            assertThat(rows(ledger)).isEmpty();
        }
    }

    @Test
    void undoAndRedoInTurnComeOutWhereTheyShould() throws ProblemException {
        try (Ledger ledger = open()) {
            ledger.settings().set("own-unit", "甲");
            ledger.settings().set("own-unit", "乙");
            for (int i = 0; i < 3; i++) {
                ledger.history().undo();
                assertThat(ledger.settings().get("own-unit")).contains("甲");
                ledger.history().undo();
                assertThat(ledger.settings().get("own-unit")).isEmpty();
                ledger.history().redo();
                assertThat(ledger.settings().get("own-unit")).contains("甲");
                ledger.history().redo();
                assertThat(ledger.settings().get("own-unit")).contains("乙");
            }
            assertThat(ledger.history().redoable()).isEmpty();
        }
    }

    @Test
    void everyChangedOrMissingEntryOfTheHistoryIsNoticed() throws ProblemException {
        try (Ledger ledger = open()) {
            ledger.documents().keep(LIST);
            ledger.settings().set("own-unit", "甲");
            ledger.settings().set("own-unit", "乙");
            List<String> tampering =
                    List.of(
                            "update change set after = replace(after, '甲', '丙') where before is null",
                            "update step set who = 'other' where id = 1",
                            "update step set at = dateadd(second, 1, at) where id = 2",
                            "delete from change where id = 2",
                            "update change set hash = previous_hash where id = 3");
            for (String sql : tampering) {
                assertThat(brokenAfter(ledger, sql)).as(sql).isPresent();
            }
            assertThat(ledger.history().firstBroken()).isEmpty();
        }
    }

    @Test
    void everyRowWrittenPastTheHistoryIsNoticed() throws ProblemException {
        try (Ledger ledger = open()) {
            ledger.documents().keep(LIST);
            ledger.documents().keep(REPORT);
            ledger.documents().keep(PLAN);
            assertThat(ledger.history().firstStray()).isEmpty();
            ledger.history().undo();
            ledger.history().redo();
            assertThat(ledger.history().firstStray()).isEmpty();
            ledger.read(dsl -> dsl.execute("update task set text = '改过' where id = 1"));
            assertThat(ledger.history().firstStray()).contains("task/1");
            ledger.read(dsl -> dsl.execute("update task set text = ? where id = 1", TASK.text()));
            ledger.read(dsl -> dsl.execute("delete from task_unit where position = 1"));
            assertThat(ledger.history().firstStray()).contains("task_unit/2");
            assertThatThrownBy(
                            () -> {
                                ledger.history().undo();
                                ledger.history().undo();
                                ledger.history().undo();
                            })
                    .hasMessageContaining("2");
            assertThat(ledger.documents().tasks(2025)).hasSize(1);
        }
    }

    @Test
    void undoesFromSeveralThreadsTakeEachStepBackOnce() throws Exception {
        try (Ledger ledger = open()) {
            for (int i = 0; i < 8; i++) {
                ledger.settings().set("own-unit", "单位" + i);
            }
            try (var pool = Executors.newFixedThreadPool(4)) {
                for (int i = 0; i < 8; i++) {
                    pool.execute(() -> ledger.history().undo());
                }
            }
            assertThat(ledger.settings().get("own-unit")).isEmpty();
            assertThat(ledger.history().steps())
                    .extracting(Step::undoes)
                    .filteredOn(Objects::nonNull)
                    .doesNotHaveDuplicates();
        }
    }

    /** What the check finds after a statement, which is taken back then. */
    private static Optional<Long> brokenAfter(Ledger ledger, String sql) {
        List<Optional<Long>> found = new ArrayList<>();
        ledger.read(
                dsl -> {
                    try {
                        dsl.transaction(
                                t -> {
                                    assertThat(t.dsl().execute(sql)).as(sql).isPositive();
                                    found.add(History.firstBroken(t.dsl()));
                                    throw new CancellationException();
                                });
                    } catch (CancellationException e) {
                        return true;
                    }
                    return false;
                });
        return found.getFirst();
    }

    private static String subjects(Optional<Step> step) {
        return step.orElseThrow().subject();
    }
}

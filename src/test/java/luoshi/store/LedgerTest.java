package luoshi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import luoshi.model.Comparison;
import luoshi.model.Document;
import luoshi.model.Evidence;
import luoshi.model.EvidenceKind;
import luoshi.model.Heading;
import luoshi.model.IndicatorRole;
import luoshi.model.IndicatorValue;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.Link;
import luoshi.model.LinkState;
import luoshi.model.Manuscript;
import luoshi.model.Match;
import luoshi.model.MatchState;
import luoshi.model.Measure;
import luoshi.model.Outcome;
import luoshi.model.Passage;
import luoshi.model.ProblemException;
import luoshi.model.Proposal;
import luoshi.model.Reading;
import luoshi.model.Reference;
import luoshi.model.Remark;
import luoshi.model.Repair;
import luoshi.model.Responsibility;
import luoshi.model.Role;
import luoshi.model.Severity;
import luoshi.model.Step;
import luoshi.model.StepKind;
import luoshi.model.Task;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-12-31T01:02:03.456Z"), ZoneId.of("Asia/Shanghai"));

    private static final Task TASK =
            new Task(
                    3,
                    "一、创新",
                    "（一）平台",
                    "建成“岫光”算力平台。",
                    List.of(
                            new Responsibility("市科技局、高新区管委会", Role.LEAD),
                            new Responsibility("湖东区政府", Role.SUPPORTING)),
                    List.of("李明"),
                    "2025年12月底前",
                    true,
                    new Passage(3, 9));

    private static final Outcome OUTCOME =
            new Outcome(
                    1,
                    "建成“岫光”算力平臺。",
                    "全年目標",
                    "市政府工作報告第3項、日常履職考核事項",
                    List.of(new Reference("市政府工作报告", 3), new Reference("折子工程", 7)),
                    true,
                    List.of(new Responsibility("市科技局、高新区管委会", Role.LEAD)),
                    "第一段\n第二段",
                    List.of(new Repair("?F", "。其", false, new Passage(5, 7))),
                    new Passage(1, 12));

    private static final Reading LIST =
            reading(
                    "list.txt",
                    "a",
                    new Document.TaskList(
                            new Heading("2025年清单", "云政发〔2025〕3号", "云岫市人民政府", 2025), List.of(TASK)));

    private static final Reading REPORT =
            reading(
                    "report.txt",
                    "b",
                    new Document.OutcomeReport(
                            new Heading("2025年落实情况", null, "市科技局、高新区管委会", 2025),
                            "2025",
                            List.of(OUTCOME)));

    private static final Reading PLAN =
            reading(
                    "plan.txt",
                    "c",
                    new Document.Plan(
                            new Heading("规划", null, null, 2021),
                            2025,
                            List.of(
                                    new IndicatorValue(
                                            "技术合同成交额",
                                            new BigDecimal("820.5"),
                                            "亿元",
                                            Comparison.AT_LEAST,
                                            2025,
                                            IndicatorRole.TARGET,
                                            "超过820.5亿元",
                                            new Passage(0, 3))),
                            List.of(new Measure(1, "一、", "做好。", List.of(), new Passage(0, 2)))));

    @TempDir private Path folder;

    private static Reading reading(String name, String hash, Document document) {
        return new Reading(
                new Manuscript(name, hash.repeat(64), "原文全文"),
                List.of(document),
                List.of(
                        new Remark(Severity.WARNING, "truncated", List.of("3"), new Passage(1, 2)),
                        new Remark(Severity.INFO, "clutter", List.of("1", "2"), null)));
    }

    private Ledger open() throws ProblemException {
        return Ledger.open(folder.resolve("台账"), "officer", CLOCK);
    }

    @Test
    void givesBackWhatItKeptAlsoAfterARestart() throws ProblemException {
        try (Ledger ledger = open()) {
            ledger.documents().keep(LIST);
            ledger.documents().keep(REPORT);
            ledger.documents().keep(PLAN);
        }
        try (Ledger ledger = open()) {
            KeptTask task = ledger.documents().tasks(2025).getFirst();
            assertThat(task.task()).isEqualTo(TASK);
            assertThat(task.edition().heading())
                    .isEqualTo(new Heading("2025年清单", "云政发〔2025〕3号", "云岫市人民政府", 2025));
            KeptOutcome outcome = ledger.documents().outcomes(2025).getFirst();
            assertThat(outcome.outcome()).isEqualTo(OUTCOME);
            assertThat(outcome.edition().period()).isEqualTo("2025");
            assertThat(ledger.documents().years()).containsExactly(2025);
            assertThat(ledger.documents().manuscript("a".repeat(64))).contains("原文全文");
            assertThat(ledger.documents().fileName("a".repeat(64))).contains("list.txt");
            assertThat(ledger.history().firstBroken()).isEmpty();
        }
    }

    @Test
    void keepsAFileOnce() throws ProblemException {
        try (Ledger ledger = open()) {
            assertThat(ledger.documents().keep(LIST)).isNotNull();
            assertThat(ledger.documents().keep(LIST)).isNull();
            assertThat(ledger.documents().tasks(null)).hasSize(1);
            assertThat(ledger.history().steps()).hasSize(1);
        }
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
    void aLaterRunLeavesDecisionsAlone() throws ProblemException {
        try (Ledger ledger = open()) {
            ledger.documents().keep(LIST);
            ledger.documents().keep(REPORT);
            long task = ledger.documents().tasks(2025).getFirst().id();
            long outcome = ledger.documents().outcomes(2025).getFirst().id();
            Match proposed = match(outcome, task, 0.7);
            ledger.links().propose(List.of(proposed), "2025");
            assertThat(ledger.links().propose(List.of(proposed), "2025")).isNull();
            ledger.links().reject(outcome, task, "不是这一项", "行 1");
            assertThat(ledger.links().propose(List.of(match(outcome, task, 0.9)), "2025")).isNull();
            Link link = ledger.links().byOutcome(2025).getOrDefault(outcome, List.of()).getFirst();
            assertThat(link.state()).isEqualTo(LinkState.REJECTED);
            assertThat(link.comment()).isEqualTo("不是这一项");
            assertThat(link.decidedBy()).isEqualTo("officer");
            assertThat(link.decidedAt()).isEqualTo("2025-12-31T01:02:03.456Z");
            ledger.links().noneFits(outcome, null, "行 1");
            assertThat(ledger.links().noneFits()).containsEntry(outcome, "officer");
            ledger.links().confirm(outcome, task, null, "行 1");
            assertThat(ledger.links().noneFits()).isEmpty();
            ledger.history().undo();
            assertThat(ledger.links().noneFits()).containsEntry(outcome, "officer");
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

    @Test
    void aBackupAtCloseCanBeRestored() throws Exception {
        List<String> before;
        try (Ledger ledger = open()) {
            ledger.documents().keep(LIST);
            ledger.documents().keep(REPORT);
            before = rows(ledger);
        }
        Path backup;
        try (var files = Files.list(folder.resolve("台账/backups"))) {
            backup = files.findFirst().orElseThrow();
        }
        Restoring.restore(backup, folder.resolve("again"));
        try (Ledger ledger = Ledger.open(folder.resolve("again"), "officer", CLOCK)) {
            assertThat(rows(ledger)).isEqualTo(before);
            assertThat(ledger.history().firstBroken()).isEmpty();
            ledger.history().undo();
        }
        assertThatThrownBy(() -> Restoring.restore(backup, folder.resolve("again")))
                .hasMessageContaining("store.ledger-there");
    }

    @Test
    void aLedgerThatDidNotChangeIsNotBackedUpAgain() throws Exception {
        open().close();
        open().close();
        try (var files = Files.list(folder.resolve("台账/backups"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void refusesWhatItCannotUse() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> Ledger.open(file, "officer", CLOCK))
                .hasMessageContaining("store.not-a-folder");
        Path damaged = Files.createDirectory(folder.resolve("damaged"));
        Files.writeString(damaged.resolve("ledger.mv.db"), "not a store at all");
        assertThatThrownBy(() -> Ledger.open(damaged, "officer", CLOCK))
                .hasMessageContaining("store.ledger-damaged");
        assertThat(damaged.resolve("ledger.mv.db")).hasContent("not a store at all");
        try (Ledger ledger = open()) {
            assertThat(ledger.folder()).isEqualTo(folder.resolve("台账"));
        }
    }

    @Test
    void refusesALedgerOfALaterVersion() throws ProblemException {
        try (Ledger ledger = open()) {
            ledger.read(
                    dsl ->
                            dsl.execute(
                                    "insert into \"flyway_schema_history\" select 99, '99', 'later',"
                                            + " \"type\", 'V99__later.sql', 1, \"installed_by\","
                                            + " \"installed_on\", 1, true from"
                                            + " \"flyway_schema_history\" where \"version\" = '1'"));
        }
        assertThatThrownBy(this::open).hasMessageContaining("store.ledger-newer");
    }

    private static Match match(long outcome, long task, double score) {
        Evidence evidence =
                new Evidence(EvidenceKind.WORDING, score, "wording-similar", List.of("70"));
        return new Match(
                outcome,
                MatchState.PROPOSED,
                List.of(new Proposal(task, score, List.of(evidence))));
    }

    private static String subjects(Optional<Step> step) {
        return step.orElseThrow().subject();
    }

    /** Every row of every table but the history's own. */
    private static List<String> rows(Ledger ledger) {
        return ledger.read(
                dsl ->
                        luoshi.store.schema.DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                                .filter(
                                        table ->
                                                !List.of("STEP", "CHANGE")
                                                        .contains(table.getName()))
                                .filter(table -> !table.getName().startsWith("flyway"))
                                .flatMap(
                                        table ->
                                                dsl
                                                        .selectFrom(table)
                                                        .orderBy(DSL.one())
                                                        .fetch()
                                                        .stream()
                                                        .map(
                                                                row ->
                                                                        table.getName()
                                                                                + row.formatJSON()))
                                .toList());
    }
}

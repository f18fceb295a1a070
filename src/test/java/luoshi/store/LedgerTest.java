package luoshi.store;

import static luoshi.store.Papers.CLOCK;
import static luoshi.store.Papers.LIST;
import static luoshi.store.Papers.OUTCOME;
import static luoshi.store.Papers.PLAN;
import static luoshi.store.Papers.REPORT;
import static luoshi.store.Papers.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import luoshi.model.Evidence;
import luoshi.model.EvidenceKind;
import luoshi.model.Heading;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.Link;
import luoshi.model.LinkState;
import luoshi.model.Match;
import luoshi.model.MatchState;
import luoshi.model.ProblemException;
import luoshi.model.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    @TempDir private Path folder;

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
            assertThat(ledger.documents().keep(LIST)).isTrue();
            assertThat(ledger.documents().keep(LIST)).isFalse();
            assertThat(ledger.documents().tasks(null)).hasSize(1);
            assertThat(ledger.history().steps()).hasSize(1);
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
            ledger.links().decisions().reject(outcome, task, "不是这一项", "行 1");
            assertThat(ledger.links().propose(List.of(match(outcome, task, 0.9)), "2025")).isNull();
            Link link = ledger.links().byOutcome(2025).getOrDefault(outcome, List.of()).getFirst();
            assertThat(link.state()).isEqualTo(LinkState.REJECTED);
            assertThat(link.comment()).isEqualTo("不是这一项");
            assertThat(link.decidedBy()).isEqualTo("officer");
            assertThat(link.decidedAt()).hasToString("2025-12-31T09:02:03.456+08:00");
            ledger.links().decisions().noneFits(outcome, null, "行 1");
            assertThat(ledger.links().noneFits()).containsEntry(outcome, "officer");
            ledger.links().decisions().confirm(outcome, task, null, "行 1");
            assertThat(ledger.links().noneFits()).isEmpty();
            ledger.history().undo();
            assertThat(ledger.links().noneFits()).containsEntry(outcome, "officer");
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
        assertThatThrownBy(() -> Ledger.open(folder.resolve("a;b"), "officer", CLOCK))
                .hasMessageContaining("store.folder-semicolon");
        try (Ledger ledger = open()) {
            assertThat(ledger.folder()).isEqualTo(folder.resolve("台账"));
            assertThatThrownBy(this::open).hasMessageContaining("store.ledger-in-use");
            assertThat(ledger.documents().years()).isEmpty();
        }
        open().close();
    }

    @Test
    void aMakingThatWasCutOffIsFinished() throws Exception {
        Path home = Files.createDirectory(folder.resolve("台账"));
        LedgerFile.open(home, null).shutDown();
        try (Ledger ledger = open()) {
            assertThat(ledger.documents().years()).isEmpty();
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
}

package luoshi.store;

import static luoshi.store.Papers.CLOCK;
import static luoshi.store.Papers.LIST;
import static luoshi.store.Papers.REPORT;
import static luoshi.store.Papers.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import luoshi.model.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    @TempDir private Path folder;

    private Ledger open() throws ProblemException {
        return Ledger.open(folder.resolve("台账"), "officer", CLOCK);
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
}

package luoshi.store;

import static luoshi.store.Papers.CLOCK;
import static luoshi.store.Papers.LIST;
import static luoshi.store.Papers.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import luoshi.model.Backup;
import luoshi.model.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When backups are written and where, and which is the newest. */
class BackupPlacesTest {
    @TempDir private Path folder;

    private Ledger open(Path stick) throws ProblemException {
        return open(stick, CLOCK);
    }

    private Ledger open(Path stick, Clock clock) throws ProblemException {
        Access access = new Access("officer", clock, null, stick, Access.Care.USUAL);
        return Ledger.open(folder.resolve("台账"), access);
    }

    @Test
    void aSecondPlaceHasEachBackupAndItsAbsenceIsSaid() throws Exception {
        Path stick = folder.resolve("U盘");
        List<String> kept;
        try (Ledger ledger = open(stick)) {
            ledger.documents().keep(LIST);
            ledger.backUpBeforeWork();
            assertThat(ledger.backupTrouble())
                    .map(ProblemException::code)
                    .contains("store.backup-second");
            assertThat(ledger.allBackups()).as("its own folder has it all the same").hasSize(1);
            Files.createDirectory(stick);
            ledger.settings().set("own-unit", "市科技局");
            kept = rows(ledger);
        }
        Path second;
        try (var found = Files.walk(stick)) {
            second = found.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        Restoring.restore(second, folder.resolve("again"), Access.plain("officer", CLOCK));
        try (Ledger again = Ledger.open(folder.resolve("again"), "officer", CLOCK)) {
            assertThat(rows(again)).isEqualTo(kept);
        }
    }

    @Test
    void whileItIsOpenABackupIsWrittenOnlyWhereSomethingChanged() throws Exception {
        try (Ledger ledger = open(folder)) {
            ledger.documents().keep(LIST);
            ledger.backUpWhileOpen();
            ledger.backUpWhileOpen();
            assertThat(ledger.allBackups()).hasSize(1);
            ledger.settings().set("own-unit", "市科技局");
            ledger.backUpWhileOpen();
            assertThat(ledger.allBackups()).hasSize(2);
        }
    }

    @Test
    void theClockSetBackChangesNeitherTheHistoryNorWhichBackupIsTheNewest() throws Exception {
        Path home = folder.resolve("台账");
        try (Ledger ledger = open(folder)) {
            ledger.documents().keep(LIST);
        }
        Clock back = Clock.offset(CLOCK, Duration.ofDays(-800));
        try (Ledger ledger = open(folder, back)) {
            ledger.settings().set("own-unit", "市科技局");
            assertThat(ledger.history().firstBroken()).isEmpty();
        }
        List<Backup> backups = Recovery.backups(home, back);
        assertThat(backups).hasSize(2);
        assertThat(Recovery.newestGood(home, Access.plain("officer", back)))
                .contains(backups.getFirst());
        assertThat(backups.getFirst().at()).isBefore(backups.getLast().at());
        try (Ledger ledger = open(folder)) {
            assertThat(ledger.history().firstBroken()).isEmpty();
            assertThat(ledger.settings().get("own-unit")).contains("市科技局");
            ledger.history().undo();
            assertThat(ledger.settings().get("own-unit")).isEmpty();
        }
    }
}

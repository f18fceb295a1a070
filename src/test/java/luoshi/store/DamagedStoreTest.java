package luoshi.store;

import static luoshi.store.Papers.CLOCK;
import static luoshi.store.Papers.LIST;
import static luoshi.store.Papers.PLAN;
import static luoshi.store.Papers.REPORT;
import static luoshi.store.Papers.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import luoshi.model.Backup;
import luoshi.model.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ledgers whose files were damaged after they were closed. */
class DamagedStoreTest {
    /** {@code -Dluoshi.damages=200} for more. */
    private static final int COPIES = Integer.getInteger("luoshi.damages", 40);

    private static final int CUT = 64 * 1024;
    private static final List<String> DAMAGE =
            List.of(
                    "store.ledger-damaged",
                    "store.ledger-hostile",
                    "store.history-altered",
                    "store.history-short",
                    "store.row-altered");

    @TempDir private Path folder;

    private Path home;
    private List<String> rows;

    @BeforeEach
    void makeALedger() throws ProblemException {
        home = folder.resolve("台账");
        try (Ledger ledger = open(home)) {
            ledger.documents().keep(LIST);
            ledger.documents().keep(REPORT);
            ledger.documents().keep(PLAN);
            for (int i = 0; i < 40; i++) {
                ledger.settings().set("own-unit", "单位" + i);
            }
            rows = rows(ledger);
        }
    }

    private static Ledger open(Path home) throws ProblemException {
        return Ledger.open(home, "officer", CLOCK);
    }

    @Test
    void everyByteChangedInLiveDataIsNoticedOnOpening() throws Exception {
        Random dice = new Random(9);
        int noticed = 0;
        int harmless = 0;
        for (int copy = 0; copy < COPIES; copy++) {
            Path damaged = copy("c" + copy);
            change(LedgerFile.in(damaged), dice);
            try (Ledger ledger = open(damaged)) {
                assertThat(rows(ledger)).as("copy %d", copy).isEqualTo(rows);
                assertThat(ledger.history().firstBroken()).isEmpty();
                harmless++;
            } catch (ProblemException e) {
                assertThat(DAMAGE).as("copy %d: %s", copy, e).contains(e.code());
                noticed++;
            }
        }
        System.out.printf(
                "%d copies: %d noticed on opening, %d hit nothing live and hold all%n",
                COPIES, noticed, harmless);
        assertThat(noticed).isPositive();
    }

    /** The end of a store may hold nothing that counts; then all is still there. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.6, 0.9})
    void aLedgerThatWasCutShortHoldsAllOrIsRecoveredFromItsBackup(double share) throws Exception {
        try (RandomAccessFile file = new RandomAccessFile(LedgerFile.in(home).toFile(), "rw")) {
            assertThat(file.length()).isGreaterThan(CUT);
            file.setLength(file.length() - Math.max(CUT, (long) (file.length() * share)));
        }
        Access access = Access.plain("officer", CLOCK);
        try (Ledger ledger = open(home)) {
            assertThat(rows(ledger)).isEqualTo(rows);
            assertThat(share).isLessThan(0.9);
            return;
        } catch (ProblemException e) {
            assertThat(DAMAGE).contains(e.code());
        }
        Backup newest = Recovery.newestGood(home, access).orElseThrow();
        Path aside = Recovery.replace(home, newest.file(), access);
        assertThat(aside).isNotEmptyFile();
        try (Ledger ledger = open(home)) {
            assertThat(rows(ledger)).isEqualTo(rows);
        }
    }

    @Test
    void aRowWrittenByAnotherProgramIsNoticedOnOpening() throws Exception {
        LedgerFile file = LedgerFile.open(home, null);
        try (var connection = file.connections().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update task set text = '改过' where id = 1");
        }
        file.shutDown();
        assertThatThrownBy(() -> open(home)).hasMessageContaining("store.row-altered");
        Access looking = Access.plain("officer", CLOCK).with(Access.Care.DESPITE_DAMAGE);
        try (Ledger ledger = Ledger.open(home, looking)) {
            assertThat(ledger.history().firstStray()).contains("task/1");
        }
        assertThatThrownBy(() -> open(home)).hasMessageContaining("store.row-altered");
    }

    @Test
    void aDamagedBackupIsPassedOverForAnOlderGoodOne() throws Exception {
        try (Ledger ledger = open(home)) {
            ledger.settings().set("own-unit", "新单位");
        }
        Access access = Access.plain("officer", CLOCK);
        List<Backup> backups = Recovery.backups(home, CLOCK);
        assertThat(backups).hasSizeGreaterThan(1);
        Files.write(backups.getFirst().file(), new byte[] {1, 2, 3});
        assertThat(Recovery.newestGood(home, access)).contains(backups.get(1));
    }

    @Test
    void aFolderThatIsTakenAwayStopsTheLedgerAndIsSaid() throws Exception {
        Path away = folder.resolve("away");
        try (Ledger ledger = open(home)) {
            Files.move(home, away);
            assertThatThrownBy(() -> ledger.settings().set("own-unit", "没有保存"))
                    .hasMessageContaining("store.ledger-gone");
            Files.move(away, home);
        }
        try (Ledger ledger = open(home)) {
            assertThat(ledger.settings().get("own-unit").orElseThrow()).startsWith("单位");
        }
    }

    private Path copy(String name) throws IOException {
        Path copy = Files.createDirectory(folder.resolve(name));
        for (String file : List.of("ledger.mv.db", "ledger.sha256", "ledger.head")) {
            Files.copy(home.resolve(file), copy.resolve(file));
        }
        return copy;
    }

    private static void change(Path file, Random dice) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int count = 1 + dice.nextInt(64);
        int at = dice.nextInt(bytes.length - count);
        for (int i = 0; i < count; i++) {
            bytes[at + i] ^= (byte) (1 + dice.nextInt(255));
        }
        Files.write(file, bytes);
    }
}

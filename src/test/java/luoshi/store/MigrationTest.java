package luoshi.store;

import static luoshi.store.Papers.CLOCK;
import static luoshi.store.Papers.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import luoshi.model.Backup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ledgers of every earlier schema, kept since, are opened by this program. */
class MigrationTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void aLedgerOfAnEarlierSchemaOpensAfterABackup(int schema) throws Exception {
        Path home = Files.createDirectory(folder.resolve("台账"));
        try (InputStream in =
                        Objects.requireNonNull(
                                getClass().getResourceAsStream("schema-" + schema + ".zip"));
                ZipInputStream zip = new ZipInputStream(in)) {
            zip.getNextEntry();
            Files.copy(zip, LedgerFile.in(home));
        }
        Backup before;
        try (Ledger ledger = Ledger.open(home, "officer", CLOCK)) {
            assertThat(ledger.documents().tasks(2025).getFirst().task()).isEqualTo(TASK);
            assertThat(ledger.history().firstFault()).isEmpty();
            assertThat(ledger.history().firstStray()).isEmpty();
            assertThat(ledger.history().steps()).hasSize(4);
            ledger.settings().set("own-unit", "湖东区政府");
            assertThat(ledger.history().undo()).isPresent();
            assertThat(ledger.history().undo()).isPresent();
            assertThat(ledger.settings().get("own-unit")).isEmpty();
            before = ledger.allBackups().isEmpty() ? null : ledger.allBackups().getFirst();
        }
        if (schema < 6) {
            Path again = folder.resolve("again");
            Restoring.restore(
                    Objects.requireNonNull(before).file(), again, Access.plain("officer", CLOCK));
            try (Ledger ledger = Ledger.open(again, "officer", CLOCK)) {
                assertThat(ledger.settings().get("own-unit")).contains("市科技局、高新区管委会");
            }
        }
    }
}

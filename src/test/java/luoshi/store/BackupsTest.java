package luoshi.store;

import static luoshi.store.Papers.CLOCK;
import static luoshi.store.Papers.LIST;
import static luoshi.store.Papers.REPORT;
import static luoshi.store.Papers.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import luoshi.model.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        Restoring.restore(backup, folder.resolve("again"), Access.plain("officer", CLOCK));
        try (Ledger ledger = Ledger.open(folder.resolve("again"), "officer", CLOCK)) {
            assertThat(rows(ledger)).isEqualTo(before);
            assertThat(ledger.history().firstBroken()).isEmpty();
            ledger.history().undo();
        }
        assertThatThrownBy(
                        () ->
                                Restoring.restore(
                                        backup,
                                        folder.resolve("again"),
                                        Access.plain("officer", CLOCK)))
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
    void whatWasNotBackedUpLastTimeIsBackedUpAtTheNextClose() throws Exception {
        try (Ledger ledger = open()) {
            ledger.documents().keep(LIST);
        }
        try (var files = Files.list(folder.resolve("台账/backups"))) {
            Files.delete(files.findFirst().orElseThrow());
        }
        open().close();
        try (var files = Files.list(folder.resolve("台账/backups"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aBackupNeverLandsOnTheLedgerItself() throws Exception {
        try (Ledger ledger = open()) {
            ledger.documents().keep(LIST);
            Path own = ledger.folder().resolve("ledger.mv.db");
            assertThatThrownBy(() -> ledger.backUp(own))
                    .hasMessageContaining("store.backup-in-ledger");
            assertThatThrownBy(() -> ledger.backUp(folder))
                    .hasMessageContaining("store.backup-is-folder");
            ledger.backUp(folder.resolve("out.zip"));
        }
        assertThat(folder.resolve("out.zip")).isNotEmptyFile();
        try (Ledger ledger = open()) {
            assertThat(ledger.documents().tasks(2025)).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create alias x as 'void x() { }'",
                "create alias system_combine_clob for 'java.lang.System.exit'",
                "create trigger t before insert on task call 'x.Y'",
                "create linked table l('', '', '', '', 'x')",
                "insert into setting values ('a', file_read('/etc/hosts'))",
                "insert into setting select 'a', csvwrite('/tmp/x', 'select 1')",
                "call 1",
                "runscript from 'x'",
                "create table foo(a int)",
                "select 1"
            })
    void aScriptThatIsNoBackupIsRefusedBeforeItRuns(String sql) throws Exception {
        Path evil = folder.resolve("evil.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(evil))) {
            zip.putNextEntry(new ZipEntry("script.sql"));
            zip.write(sql.getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(
                        () ->
                                Restoring.restore(
                                        evil,
                                        folder.resolve("again"),
                                        Access.plain("officer", CLOCK)))
                .hasMessageContaining("store.backup-hostile");
        assertThat(folder.resolve("again")).doesNotExist();
    }

    @Test
    void aBackupOfSomethingElseLeavesNothingBehind() throws Exception {
        Path other = folder.resolve("other.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(other))) {
            zip.putNextEntry(new ZipEntry("script.sql"));
            zip.write(
                    "create cached table \"PUBLIC\".\"FOO\"(\"A\" int);"
                            .getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(
                        () ->
                                Restoring.restore(
                                        other,
                                        folder.resolve("again"),
                                        Access.plain("officer", CLOCK)))
                .isInstanceOf(ProblemException.class);
        assertThat(folder.resolve("again")).isEmptyDirectory();
    }
}

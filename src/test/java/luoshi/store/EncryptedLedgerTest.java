package luoshi.store;

import static luoshi.store.Papers.CLOCK;
import static luoshi.store.Papers.LIST;
import static luoshi.store.Papers.PLAN;
import static luoshi.store.Papers.REPORT;
import static luoshi.store.Papers.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import luoshi.model.Backup;
import luoshi.model.Password;
import luoshi.model.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncryptedLedgerTest {
    private static final int RUN = 8;

    @TempDir private Path folder;

    private Path home() {
        return folder.resolve("台账");
    }

    private static Access with(@Nullable String password) {
        Access plain = Access.plain("officer", CLOCK);
        return password == null ? plain : plain.with(new Password(password.toCharArray()));
    }

    private List<String> fill(Access access) throws ProblemException {
        try (Ledger ledger = Ledger.open(home(), access)) {
            ledger.documents().keep(LIST);
            ledger.documents().keep(REPORT);
            ledger.documents().keep(PLAN);
            ledger.backUp(folder.resolve("elsewhere/copy.sealed"));
            return rows(ledger);
        }
    }

    @Test
    void noTextOfAnEncryptedLedgerStandsInAnyFileOfItsFolder() throws Exception {
        List<String> rows = fill(with("云岫2025 pass"));
        assertNothingOf(rows, folder);
        try (Ledger ledger = Ledger.open(home(), with("云岫2025 pass"))) {
            assertThat(rows(ledger)).isEqualTo(rows);
            // nor while it is open
            ledger.settings().set("own-unit", "市科技局、高新区管委会");
            assertNothingOf(rows(ledger), folder);
        }
    }

    @Test
    void theSearchWouldFindItInALedgerWithoutAPassword() throws Exception {
        List<String> rows = fill(with(null));
        assertThatThrownBy(() -> assertNothingOf(rows, home())).isInstanceOf(AssertionError.class);
    }

    @Test
    void aWrongPasswordOrNoneIsRefusedAndChangesNothing() throws Exception {
        fill(with("right one"));
        Map<String, String> before = contents();
        for (String wrong : new String[] {"Right one", "right one ", "", null}) {
            assertThatThrownBy(() -> Ledger.open(home(), with(wrong)))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining(
                            wrong == null ? "store.password-needed" : "store.password-wrong");
            assertThat(contents()).isEqualTo(before);
        }
        Ledger.open(home(), with("right one")).close();
    }

    @Test
    void thePasswordIsGivenChangedAndTakenAwayWithAllBackups() throws Exception {
        List<String> rows = fill(with(null));
        assertThat(new Locking(home(), with(null)).change(password("first"))).isEmpty();
        assertNothingOf(rows, home());
        assertOpens("first", rows);
        Map<String, String> before = contents();
        assertThatThrownBy(() -> new Locking(home(), with("wrong")).change(password("x")))
                .hasMessageContaining("store.password-wrong");
        assertThat(contents()).isEqualTo(before);
        assertThat(new Locking(home(), with("first")).change(password("second"))).isEmpty();
        assertThatThrownBy(() -> Ledger.open(home(), with("first")))
                .hasMessageContaining("store.password-wrong");
        assertOpens("second", rows);
        assertThat(new Locking(home(), with("second")).change(null)).isEmpty();
        assertOpens(null, rows);
        assertThat(home().resolve("ledger.key")).doesNotExist();
    }

    /** The ledger and the newest of its backups. */
    private void assertOpens(@Nullable String password, List<String> rows) throws Exception {
        try (Ledger ledger = Ledger.open(home(), with(password))) {
            assertThat(rows(ledger)).isEqualTo(rows);
            assertThat(ledger.isEncrypted()).isEqualTo(password != null);
            assertThat(ledger.history().firstBroken()).isEmpty();
        }
        Backup backup = Recovery.backups(home(), CLOCK).getFirst();
        assertThat(backup.sealed()).isEqualTo(password != null);
        Path again = Files.createTempDirectory(folder, "again").resolve("l");
        Restoring.restore(backup.file(), again, with(password));
        try (Ledger ledger = Ledger.open(again, with(password))) {
            assertThat(rows(ledger)).isEqualTo(rows);
        }
    }

    @Test
    void aLostKeyFileIsFoundAgainInTheBackups() throws Exception {
        List<String> rows = fill(with("right one"));
        Files.delete(home().resolve("ledger.key"));
        assertThatThrownBy(() -> Ledger.open(home(), with("wrong one")))
                .hasMessageContaining("store.ledger-damaged");
        try (Ledger ledger = Ledger.open(home(), with("right one"))) {
            assertThat(rows(ledger)).isEqualTo(rows);
        }
        assertThat(home().resolve("ledger.key")).isNotEmptyFile();
    }

    @Test
    void aSealedBackupIsNotRestoredWithAnotherPasswordOrOnceItWasChanged() throws Exception {
        fill(with("right one"));
        Path backup = folder.resolve("elsewhere/copy.sealed");
        Path again = folder.resolve("again");
        assertThatThrownBy(() -> Restoring.restore(backup, again, with("wrong")))
                .hasMessageContaining("store.backup-password");
        assertThatThrownBy(() -> Restoring.restore(backup, again, with(null)))
                .hasMessageContaining("store.password-needed");
        byte[] bytes = Files.readAllBytes(backup);
        bytes[bytes.length / 2] ^= 1;
        Files.write(backup, bytes);
        assertThatThrownBy(() -> Restoring.restore(backup, again, with("right one")))
                .hasMessageContaining("store.backup-password");
        assertThat(again).doesNotExist();
    }

    private static Password password(String characters) {
        return new Password(characters.toCharArray());
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : files(home())) {
            contents.put(
                    home().relativize(file).toString(),
                    new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
        return contents;
    }

    private static List<Path> files(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** No run of eight characters of what is stored, however it might be written down. */
    private static void assertNothingOf(List<String> rows, Path place) throws IOException {
        Set<String> runs = new HashSet<>();
        for (String row : rows) {
            for (int i = 0; i + RUN <= row.length(); i++) {
                String run = row.substring(i, i + RUN);
                if (run.chars().anyMatch(c -> c > 0x7f)) {
                    for (Charset charset :
                            List.of(
                                    StandardCharsets.UTF_8,
                                    StandardCharsets.UTF_16BE,
                                    StandardCharsets.UTF_16LE)) {
                        runs.add(new String(run.getBytes(charset), StandardCharsets.ISO_8859_1));
                    }
                }
            }
        }
        assertThat(runs).hasSizeGreaterThan(100);
        List<String> found = new ArrayList<>();
        for (Path file : files(place)) {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            runs.stream()
                    .filter(bytes::contains)
                    .findAny()
                    .ifPresent(run -> found.add(file.toString()));
        }
        assertThat(found).isEmpty();
    }
}

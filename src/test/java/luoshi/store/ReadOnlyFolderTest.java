package luoshi.store;

import static luoshi.store.Papers.CLOCK;
import static luoshi.store.Papers.LIST;
import static luoshi.store.Papers.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import luoshi.model.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A ledger on a disk that cannot be written, as a locked USB stick: the folder is mounted so in a
 * namespace of the program's own, since the rights of a file keep no administrator out.
 */
class ReadOnlyFolderTest {
    private static final String MOUNTED =
            "mount --bind \"$1\" \"$1\" && mount -o remount,ro,bind \"$1\" || exit 77; shift; exec \"$@\"";
    private static final int CANNOT_MOUNT = 77;

    @TempDir private Path folder;

    /** Opens a ledger and says what hinders it. */
    static final class Trying {
        private Trying() {}

        public static void main(String[] arguments) {
            try (Ledger ledger = Ledger.open(Path.of(arguments[0]), "officer", CLOCK)) {
                System.out.println("open " + ledger.folder());
            } catch (ProblemException e) {
                System.out.println(e.code());
            }
        }
    }

    @Test
    void isSaidAndTheLedgerStaysAsItIs() throws Exception {
        Path home = folder.resolve("台账");
        List<String> kept;
        try (Ledger ledger = Ledger.open(home, "officer", CLOCK)) {
            ledger.documents().keep(LIST);
            kept = rows(ledger);
        }
        Process trying =
                new ProcessBuilder(
                                "unshare",
                                "--user",
                                "--map-root-user",
                                "--mount",
                                "bash",
                                "-c",
                                MOUNTED,
                                "mounted",
                                home.toString(),
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Trying.class.getName(),
                                home.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String said =
                trying.inputReader(StandardCharsets.UTF_8)
                        .lines()
                        .collect(Collectors.joining())
                        .strip();
        assertThat(trying.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assumeTrue(trying.exitValue() != CANNOT_MOUNT && !said.isEmpty(), "needs leave to mount");
        assertThat(said).endsWith("store.folder-read-only");
        try (Ledger ledger = Ledger.open(home, "officer", CLOCK)) {
            assertThat(rows(ledger)).isEqualTo(kept);
        }
    }
}

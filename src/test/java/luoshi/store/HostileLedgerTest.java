package luoshi.store;

import static luoshi.store.Papers.CLOCK;
import static luoshi.store.Papers.LIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import luoshi.model.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ledgers that another program has put something into. */
class HostileLedgerTest {
    @TempDir private Path folder;

    /** Whatever can carry code, reach out, or is simply no part of a ledger. */
    private List<String> hostile(Path ran) {
        String write = "new java.io.FileOutputStream(\"" + ran + "\").close();";
        return List.of(
                "create alias x as 'void x() throws Exception { " + write + " }'",
                "create alias x for 'java.lang.Math.abs(int)'",
                "create force aggregate x for 'java.lang.String'",
                "create force trigger x before insert on setting as"
                        + " 'org.h2.api.Trigger create() throws Exception { "
                        + write
                        + " return null; }'",
                "create linked table x(null, 'jdbc:h2:mem:x', 'sa', '', 'INFORMATION_SCHEMA.USERS')",
                "create table x(o java_object)",
                "alter table setting add column o java_object",
                "create view x as select * from task",
                "create domain x as int",
                "create constant x value 1",
                "create synonym x for task",
                "create schema x",
                "create user x password 'x' admin",
                "create table x(a int)",
                "alter table setting add column x int",
                "alter table setting alter column \"value\" set default file_read('/etc/hosts')",
                "alter table setting add column x varchar as (file_read('/etc/hosts'))",
                "alter table setting add check (length(\"value\") > csvwrite('x', 'values 1'))");
    }

    @Test
    void isRefusedBeforeAnythingInItRuns() throws Exception {
        Path clean = folder.resolve("clean");
        try (Ledger ledger = Ledger.open(clean, "officer", CLOCK)) {
            ledger.documents().keep(LIST);
        }
        Path ran = folder.resolve("ran");
        List<String> all = hostile(ran);
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Path copy = Files.createDirectory(folder.resolve("l" + i));
            Files.copy(LedgerFile.in(clean), LedgerFile.in(copy));
            arguments.addAll(List.of(copy.toString(), all.get(i)));
        }
        tamper(arguments);
        Files.deleteIfExists(ran);
        for (int i = 0; i < all.size(); i++) {
            Path copy = folder.resolve("l" + i);
            assertThatThrownBy(() -> Ledger.open(copy, "officer", CLOCK).close())
                    .as(all.get(i))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("store.ledger-hostile");
        }
        assertThat(ran).doesNotExist();
        Ledger.open(clean, "officer", CLOCK).close();
    }

    @Test
    void noClassCanBeNamedInALedger() {
        assertThat(new NetworkFolders().reason(folder)).isEmpty();
        assertThat(System.getProperty("h2.allowedClasses", "not read yet"))
                .isIn("", "not read yet");
        try {
            LedgerFile.open(folder.resolve("new"), null).shutDown();
        } catch (ProblemException e) {
            throw new AssertionError(e);
        }
        assertThat(System.getProperty("h2.allowedClasses")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nfs",
                "NFS4",
                "cifs",
                "smb2",
                "9p",
                "fuse.sshfs",
            })
    void aFolderOfTheNetworkIsNamed(String kind) {
        Path share = folder.resolve("share");
        NetworkFolders folders =
                new NetworkFolders(path -> path.startsWith(folder) ? kind : "ext4");
        assertThat(folders.reason(share)).contains(kind.toLowerCase(java.util.Locale.ROOT));
        assertThat(new NetworkFolders(path -> kind).reason(share))
                .as("a machine that has no other file system")
                .isEmpty();
        assertThat(NetworkFolders.isShare("\\\\server\\share\\")).isTrue();
        assertThat(NetworkFolders.isShare("C:\\")).isFalse();
    }

    private static void tamper(List<String> arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Tamperer.class.getName()));
        command.addAll(arguments);
        Process tamperer =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                        .start();
        assertThat(tamperer.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(tamperer.exitValue()).isZero();
    }
}

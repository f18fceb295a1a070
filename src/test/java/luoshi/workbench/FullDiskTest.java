package luoshi.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A store that cannot grow any more: the shell's limit on a file's size stands for a full disk, as
 * every write past it fails.
 */
class FullDiskTest {
    private static final int BLOCKS = 900;

    @TempDir private Path folder;

    @Test
    void theLastStepIsNotKeptThatIsSaidAndAllBeforeItIsThere() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "needs bash for its limits");
        Path ledger = folder.resolve("台账");
        Path said = folder.resolve("said.txt");
        Path wrong = folder.resolve("wrong.txt");
        Process officer =
                new ProcessBuilder(
                                "/bin/bash",
                                "-c",
                                "ulimit -f " + BLOCKS + "; exec \"$@\"",
                                "limited",
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:-UsePerfData",
                                "-Dorg.jooq.no-logo=true",
                                "-Dorg.jooq.no-tips=true",
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                RestlessOfficer.class.getName(),
                                ledger.toString(),
                                folder.resolve("out.xlsx").toString(),
                                "7")
                        .redirectOutput(said.toFile())
                        .redirectError(wrong.toFile())
                        .start();
        boolean ended = officer.waitFor(3, TimeUnit.MINUTES);
        officer.destroyForcibly().waitFor();
        assertThat(ended).as("the limit was met").isTrue();
        assertThat(Files.readString(wrong)).containsPattern("store\\.(disk-full|ledger-stopped)");
        List<String> acknowledged =
                Files.readAllLines(said, StandardCharsets.UTF_8).stream()
                        .filter(line -> line.matches("step .* ok"))
                        .toList();
        assertThat(acknowledged).isNotEmpty();
        try (Workbench workbench = Workbench.open(ledger)) {
            assertThat(workbench.undoing().steps())
                    .extracting(s -> "step " + s.id() + " " + s.kind() + " " + s.subject() + " ok")
                    .containsAll(acknowledged);
            assertThat(workbench.undoing().firstFault()).isEmpty();
            assertThat(workbench.undoing().firstStray()).isEmpty();
        }
    }
}

package luoshi.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import luoshi.model.ProblemException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the working program at random moments. Ten times; {@code mvn -Pkills test} for 300. */
class CrashTest {
    private static final int ROUNDS = Integer.getInteger("luoshi.crashes", 10);
    private static final int LATEST_KILL = 2500;

    @TempDir private Path folder;

    private final Random dice = new Random(20_251_231);
    private int acknowledged;
    private int exported;

    @Test
    void whatWasAcknowledgedIsThereAfterEveryKill() throws Exception {
        Path ledger = folder.resolve("台账");
        Path out = folder.resolve("会议.xlsx");
        for (int round = 0; round < ROUNDS; round++) {
            List<String> said = killedAtRandom(ledger, out, round);
            checkLedger(ledger, said, round);
            checkWorkbook(out);
        }
        System.out.printf(
                "%d kills, %d steps acknowledged, %d workbooks, all there%n",
                ROUNDS, acknowledged, exported);
        assertThat(acknowledged).isPositive();
    }

    private List<String> killedAtRandom(Path ledger, Path out, int round) throws Exception {
        Process officer =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Djava.awt.headless=true",
                                "-Dorg.jooq.no-logo=true",
                                "-Dorg.jooq.no-tips=true",
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                RestlessOfficer.class.getName(),
                                ledger.toString(),
                                out.toString(),
                                Integer.toString(round))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = officer.inputReader(java.nio.charset.StandardCharsets.UTF_8)) {
            Thread listening =
                    Thread.ofPlatform()
                            .start(() -> lines.lines().forEach(line -> listen(said, line)));
            long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            // now and then also while it is opening
            while (round % 7 != 3 && size(said) == 0 && System.nanoTime() < patience) {
                Thread.sleep(5);
            }
            Thread.sleep(dice.nextInt(LATEST_KILL));
            officer.destroyForcibly().waitFor();
            listening.join();
        }
        return said;
    }

    private static void listen(List<String> said, String line) {
        synchronized (said) {
            said.add(line);
        }
    }

    private static int size(List<String> said) {
        synchronized (said) {
            return said.size();
        }
    }

    private void checkLedger(Path ledger, List<String> said, int round) throws ProblemException {
        try (Workbench workbench = Workbench.open(ledger)) {
            List<String> kept =
                    workbench.undoing().steps().stream()
                            .map(s -> "step " + s.id() + " " + s.kind() + " " + s.subject() + " ok")
                            .toList();
            List<String> acked = said.stream().filter(line -> line.matches("step .* ok")).toList();
            assertThat(kept).as("round %d", round).containsAll(acked);
            assertThat(workbench.undoing().firstBroken()).as("round %d", round).isEmpty();
            assertThat(workbench.undoing().firstStray()).as("round %d", round).isEmpty();
            acknowledged += acked.size();
            exported += (int) said.stream().filter("export ok"::equals).count();
        }
    }

    private static void checkWorkbook(Path out) throws IOException {
        if (Files.exists(out)) {
            try (XSSFWorkbook workbook = new XSSFWorkbook(out.toFile())) {
                assertThat(workbook.getNumberOfSheets()).isPositive();
            } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
                throw new IOException(e);
            }
        }
    }
}

package luoshi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import luoshi.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A ledger gets a password, and a damaged one is replaced by its backup, in the window. */
@Timeout(120)
class SafetyJourneysTest {
    private static final String SECRET = "云岫 1";

    private final FxRobot robot = new FxRobot();

    @TempDir Path folder;

    private Path ledger() {
        return folder.resolve("ledger");
    }

    private OpenWindow open(boolean opens) {
        OpenWindow window = new OpenWindow(folder, new Opening.Folder(ledger()));
        window.until("it has tried", () -> isOpen(window) == opens);
        return window;
    }

    private static boolean isOpen(OpenWindow window) {
        return window.scene().lookup("#importFiles") != null;
    }

    @Test
    void aPasswordIsGivenAndAskedForFromThenOn() throws Exception {
        try (OpenWindow window = open(true)) {
            window.answers().passwords(SECRET, SECRET, SECRET);
            robot.push(KeyCode.CONTROL, KeyCode.K);
            window.until("the palette", () -> window.scene().lookup("#typed") != null);
            robot.write("密码…");
            Toolkit.settle();
            robot.push(KeyCode.ENTER);
            window.until("it is said", () -> !window.answers().said().isEmpty());
            assertThat(window.answers().said().getFirst()).contains("恢复说明");
            window.until("opened with it", () -> isOpen(window));
        }
        byte[] store = Files.readAllBytes(ledger().resolve("ledger.mv.db"));
        assertThat(new String(store, 0, 9, StandardCharsets.US_ASCII)).isEqualTo("H2encrypt");
        try (OpenWindow window = open(false)) {
            window.answers().passwords("wrong", SECRET);
            window.onWindow(
                    () -> {
                        window.window().openLedger(ledger());
                        return true;
                    });
            window.until("opened at the second try", () -> isOpen(window));
        }
    }

    @Test
    void aDamagedLedgerIsReplacedByItsNewestGoodBackup() throws Exception {
        try (Workbench workbench = Workbench.open(ledger())) {
            workbench.setOwnUnit("市科技局");
        }
        try (RandomAccessFile file =
                new RandomAccessFile(ledger().resolve("ledger.mv.db").toFile(), "rw")) {
            file.setLength(file.length() / 3);
        }
        try (OpenWindow window = new OpenWindow(folder)) {
            window.answers().choice(0);
            window.onWindow(
                    () -> {
                        window.window().openLedger(ledger());
                        return true;
                    });
            window.until("replaced and open", () -> isOpen(window));
            assertThat(window.answers().said()).anyMatch(said -> said.startsWith("最近可用的备份写于"));
        }
        try (Workbench workbench = Workbench.open(ledger())) {
            assertThat(workbench.ownUnit()).contains("市科技局");
        }
        try (var files = Files.list(ledger())) {
            List<String> names = files.map(file -> file.getFileName().toString()).toList();
            assertThat(names).anyMatch(name -> name.startsWith("ledger.damaged-"));
        }
    }
}

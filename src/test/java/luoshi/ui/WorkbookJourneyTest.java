package luoshi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** From the sample ledger to the workbook for the meeting, by keys. */
@Timeout(240)
class WorkbookJourneyTest {
    private final FxRobot robot = new FxRobot();

    @TempDir Path folder;

    @Test
    void writesTheMeetingsWorkbookAndTheBriefing() throws IOException {
        Path workbook = folder.resolve("会议材料.xlsx");
        Path briefing = folder.resolve("汇报.docx");
        try (OpenWindow window = new OpenWindow(folder)) {
            robot.push(KeyCode.ENTER);
            window.until("the sample", () -> window.scene().lookup("#table") != null);
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT9);
            window.until("the sheets to choose", () -> isThere(window, "#sheets"));
            robot.push(KeyCode.CONTROL, KeyCode.P);
            window.until("the pages", () -> isThere(window, "#turning"));
            window.answers().target(workbook);
            robot.push(KeyCode.CONTROL, KeyCode.S);
            window.until("the word for it", () -> says(window, "会议材料.xlsx"));
            window.answers().target(briefing);
            window.press("#brief");
            window.until("the word for it too", () -> says(window, "汇报.docx"));
        }
        assertThat(sheets(workbook)).isGreaterThan(3);
        assertThat(Files.size(briefing)).isPositive();
        try (ZipFile document = new ZipFile(briefing.toFile())) {
            assertThat(document.getEntry("word/document.xml")).isNotNull();
        }
    }

    private static boolean isThere(OpenWindow window, String node) {
        return window.scene().lookup(node) != null && window.scene().lookup(node).isVisible();
    }

    private static boolean says(OpenWindow window, String name) {
        return isThere(window, "#savedName") && window.words("#savedName").equals(name);
    }

    private static long sheets(Path workbook) throws IOException {
        try (ZipFile parts = new ZipFile(workbook.toFile())) {
            return parts.stream()
                    .filter(part -> part.getName().matches("xl/worksheets/sheet\\d+\\.xml"))
                    .count();
        }
    }
}

package luoshi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import luoshi.model.MatchState;
import luoshi.ui.support.Settings;
import luoshi.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A whole report decided without a mouse, over a restart, and the last of it taken back. */
@Timeout(180)
class SixtyRowsJourneyTest {
    private static final int ROWS = 60;
    private static final int YEAR = 2025;

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();

    /** A list, and a report that words every task a little differently. */
    private void papers() throws Exception {
        StringBuilder list = new StringBuilder("云岫市2025年市政府工作报告重点任务清单\n一、办好民生实事\n");
        StringBuilder report = new StringBuilder("云岫市2025年市政府工作报告重点任务全年落实情况,,,\n");
        report.append("序号,任务,任务来源,落实情况\n");
        for (int i = 1; i <= ROWS; i++) {
            String place = "第" + i + "街坊";
            list.append(i).append(".改造").append(place).append("老旧小区").append(i + 10);
            list.append("处，增设停车位。\n主责单位：市住房城乡建设局\n");
            report.append(i).append(",\"改造").append(place).append("老旧小区").append(i + 11);
            report.append("处，增设停车位。\",市政府工作报告第").append(i).append("项,\"改造完成。\"\n");
        }
        try (Workbench workbench = Workbench.open(folder.resolve("ledger"))) {
            workbench.imports().keep(Files.writeString(folder.resolve("list.txt"), list));
            workbench.imports().keep(Files.writeString(folder.resolve("report.csv"), report));
            workbench.matching().run(YEAR);
            assertThat(settled(workbench)).isZero();
        }
        Settings settings = new Settings(folder.resolve("settings"));
        settings.put("view", "matching");
        settings.save();
    }

    private static long settled(Workbench workbench) throws Exception {
        return workbench.browsing().year(YEAR).matches().stream()
                .filter(one -> one.state() == MatchState.CONFIRMED || one.noneFitsBy() != null)
                .count();
    }

    private OpenWindow open() {
        return new OpenWindow(folder, new Opening.Folder(folder.resolve("ledger")));
    }

    private long settled() throws Exception {
        try (Workbench workbench = Workbench.open(folder.resolve("ledger"))) {
            return settled(workbench);
        }
    }

    private static void untilRows(OpenWindow window) {
        window.until(
                "the queue with the focus",
                () ->
                        window.scene().lookup("#rows") instanceof ListView<?> rows
                                && rows.isFocused());
    }

    private static boolean says(OpenWindow window, String words) {
        return window.scene().lookup("#viewStatus") instanceof Labeled status
                && status.getText().contains(words);
    }

    @Test
    void decidesSixtyRowsByKeysOverARestartAndTakesTheLastBack() throws Exception {
        papers();
        try (OpenWindow window = open()) {
            untilRows(window);
            for (int row = 1; row <= ROWS / 2; row++) {
                robot.push(row % 10 == 0 ? KeyCode.X : KeyCode.A);
                String done = row + " / " + ROWS;
                window.until(done, () -> says(window, done));
            }
        }
        assertThat(settled()).isEqualTo(ROWS / 2);
        try (OpenWindow window = open()) {
            untilRows(window);
            for (int row = ROWS / 2 + 1; row <= ROWS; row++) {
                robot.push(KeyCode.A);
                String done = row + " / " + ROWS;
                window.until(done, () -> says(window, done));
            }
        }
        assertThat(settled()).isEqualTo(ROWS);
        try (OpenWindow window = open()) {
            window.until("everything decided", () -> says(window, "60 / 60"));
            for (int left : List.of(59, 58)) {
                robot.push(KeyCode.CONTROL, KeyCode.Z);
                String now = left + " / " + ROWS;
                window.until(now, () -> says(window, now));
            }
        }
        assertThat(settled()).isEqualTo(ROWS - 2);
    }
}

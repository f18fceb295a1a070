package luoshi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import luoshi.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** What an officer does in the window, by mouse and keys. */
@Timeout(240)
class JourneysTest {
    private static final String TABLE =
            """
            <p>云岫市2026年重点任务分解表</p><table><tr><th>序号</th><th>重点任务</th><th>责任单位</th></tr>
            <tr><td>1</td><td>新建口袋公园3个。</td><td>市水务局</td></tr></table>""";
    private static final String LIST =
            """
            2026年市政府工作报告重点任务清单
            云政发〔2026〕1号
            一、科技
            1.建成岫云实验室三期。
            主责单位：市科技局、高新区管委会，市财政局
            2.新建公园3个。
            主责单位：湖东区政府
            """;

    private final FxRobot robot = new FxRobot();

    @TempDir Path folder;

    @Test
    void fromTheFirstStartToATaskInTheSampleLedger() {
        try (OpenWindow window = new OpenWindow(folder)) {
            robot.push(KeyCode.ENTER);
            window.until("the sample's tasks", () -> rows(window) > 50);
            robot.push(KeyCode.CONTROL, KeyCode.F);
            robot.write("skj");
            window.until("hits", () -> rows(window) > 0 && rows(window) < 50);
            assertThat(window.words("#hits")).isEqualTo(String.valueOf(rows(window)));
            assertThat(window.find(Button.class, "#chips .chip").getText())
                    .startsWith("skj = 市科技局");
            String first = window.words("#number");
            robot.push(KeyCode.ENTER);
            robot.push(KeyCode.DOWN);
            Toolkit.settle();
            assertThat(window.words("#number")).isNotEqualTo(first);
            assertThat(window.words("#viewStatus")).contains(window.words("#number"));
            robot.push(KeyCode.CONTROL, KeyCode.O);
            window.until("the source", () -> window.scene().lookup("#lines") != null);
            assertThat(window.find(ListView.class, "#lines").getItems().size()).isGreaterThan(100);
            robot.push(KeyCode.ESCAPE);
            Toolkit.settle();
            assertThat(window.onWindow(() -> window.scene().lookup("#lines"))).isNull();
        }
    }

    @Test
    void anImportIsShownAndTakenBack() throws IOException {
        Path list = Files.writeString(folder.resolve("list.txt"), LIST);
        try (OpenWindow window =
                new OpenWindow(folder, new Opening.Folder(folder.resolve("ledger")))) {
            window.until("the empty ledger", () -> window.scene().lookup("#importFiles") != null);
            window.answers().files(List.of(list));
            robot.push(KeyCode.CONTROL, KeyCode.I);
            keep(window);
            window.until("the result", () -> window.scene().lookup("#files") != null);
            assertThat(window.words("#summary")).contains("1");
            window.press(".import-result #undo");
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.until("no tasks", () -> rows(window) == 0);
            robot.push(KeyCode.CONTROL, KeyCode.Y);
            window.until("the tasks again", () -> rows(window) == 2);
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            window.until("no tasks again", () -> rows(window) == 0);
        }
    }

    @Test
    void whatWasCopiedIsImported() {
        try (OpenWindow window =
                new OpenWindow(folder, new Opening.Folder(folder.resolve("ledger")))) {
            window.until("the empty ledger", () -> window.scene().lookup("#importFiles") != null);
            copy(window, Map.of(DataFormat.PLAIN_TEXT, LIST));
            robot.push(KeyCode.CONTROL, KeyCode.V);
            keep(window);
            window.until("the result", () -> window.scene().lookup("#files") != null);
            window.press("#done");
            window.until("the tasks", () -> rows(window) == 2);
            copy(window, Map.of(DataFormat.HTML, TABLE, DataFormat.PLAIN_TEXT, "3\t新建公园"));
            robot.push(KeyCode.ESCAPE);
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
            // it is like the list that is kept: beside it, says the officer
            window.until("the question", () -> window.scene().lookup("#editionBeside") != null);
            window.until("the review", () -> isFocusedIn(window, "#source"));
            robot.push(KeyCode.B);
            keep(window);
            window.until("the result again", () -> window.scene().lookup("#files") != null);
            window.press("#done");
            window.until("the table's tasks", () -> rows(window) == 3);
        }
    }

    /** Keeps the paper under review as it is. */
    private void keep(OpenWindow window) {
        window.until("the review", () -> isFocusedIn(window, "#source"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    }

    private static void copy(OpenWindow window, Map<DataFormat, Object> what) {
        window.onWindow(() -> Clipboard.getSystemClipboard().setContent(what));
    }

    @Test
    void thePaletteFindsCommandsTasksAndUnits() {
        try (OpenWindow window = new OpenWindow(folder)) {
            robot.push(KeyCode.ENTER);
            window.until("the sample's tasks", () -> rows(window) > 50);
            robot.push(KeyCode.CONTROL, KeyCode.K);
            window.until("the palette", () -> isFocusedIn(window, "#typed"));
            robot.write("pp");
            robot.push(KeyCode.ENTER);
            window.until("the matching", () -> isFocusedIn(window, "#rows"));
            robot.push(KeyCode.CONTROL, KeyCode.K);
            window.until("the palette again", () -> isFocusedIn(window, "#typed"));
            robot.write("17");
            window.until("task 17", () -> choices(window).contains("17 "));
            robot.push(KeyCode.TAB);
            robot.push(KeyCode.TAB);
            robot.push(KeyCode.ENTER);
            window.until("the task", () -> window.words("#viewStatus").contains("17"));
        }
    }

    private static String choices(OpenWindow window) {
        return String.valueOf(window.find(ListView.class, ".palette #list").getItems());
    }

    @Test
    void filesDroppedOnTheFirstStartBeginALedger() throws Exception {
        Path list = Files.writeString(folder.resolve("list.txt"), LIST);
        try (OpenWindow window = new OpenWindow(folder)) {
            window.onWindow(
                    () -> {
                        window.window().startWith(List.of(list));
                        return true;
                    });
            keep(window);
            window.until("the result", () -> window.scene().lookup("#files") != null);
            window.press("#done");
            window.until("the offer of an own unit", () -> isShown("#own-unit-filter"));
            robot.write("skj");
            robot.push(KeyCode.ENTER);
            window.until(
                    "the own unit",
                    () ->
                            window.scene().lookup("#ownUnit")
                                            instanceof javafx.scene.control.MenuButton button
                                    && button.getText().startsWith("市科技局"));
        }
        try (Workbench kept = Workbench.open(folder.resolve("usual"))) {
            assertThat(kept.ownUnit()).contains("市科技局、高新区管委会");
        }
    }

    @Test
    void decidesByKeysAloneAsSoonAsTheViewStands() throws Exception {
        try (OpenWindow window = new OpenWindow(folder)) {
            robot.push(KeyCode.ENTER);
            window.until("the sample's tasks", () -> rows(window) > 50);
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
            window.until("the matching", () -> isFocusedIn(window, "#rows"));
            robot.push(KeyCode.A);
            window.until("a decision", () -> window.words("#viewStatus").contains("24"));
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            window.until("no decision", () -> window.words("#viewStatus").contains("23"));
            for (int settled = 24; settled <= 26; settled++) {
                String now = String.valueOf(settled);
                robot.push(KeyCode.A);
                window.until("a decision", () -> window.words("#viewStatus").contains(now));
            }
            // the next open row, also where a whole group has gone from above it
            window.until(
                    "row 28",
                    () -> ((Labeled) window.scene().lookup("#row")).getText().endsWith(" 28"));
            ListView<?> rows = window.find(ListView.class, "#rows");
            window.until(
                    "row 28 marked",
                    () ->
                            String.valueOf(rows.getSelectionModel().getSelectedItem())
                                    .contains("28"));
        }
    }

    private static boolean isFocusedIn(OpenWindow window, String selector) {
        var rows = window.scene().lookup(selector);
        return rows != null && rows.isFocused();
    }

    @Test
    void theNextStartGoesOnWhereThisOneEnded() {
        try (OpenWindow window = new OpenWindow(folder)) {
            window.press("#sample");
            window.until("the sample's tasks", () -> rows(window) > 50);
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
            Toolkit.settle();
            window.onWindow(
                    () -> {
                        window.window().appearance().languageProperty().set(Locale.ENGLISH);
                        return true;
                    });
            Toolkit.settle();
            assertThat(window.words("#room-tasks")).isEqualTo("Tasks");
        }
        try (OpenWindow window = new OpenWindow(folder)) {
            window.until("the ledger", () -> window.scene().lookup("#room-matching") != null);
            assertThat(window.words("#room-matching")).isEqualTo("Matching");
            assertThat(
                            window.find(javafx.scene.control.ToggleButton.class, "#room-matching")
                                    .isSelected())
                    .isTrue();
        }
    }

    @Test
    void aFolderThatIsNoLedgerIsToldInWords() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        try (OpenWindow window = new OpenWindow(folder, new Opening.Folder(file))) {
            window.until("the notice", () -> window.scene().lookup(".notice") != null);
            assertThat(window.words(".notice .label")).contains("file");
            assertThat(window.onWindow(() -> window.scene().lookup("#sample").isVisible()))
                    .isTrue();
        }
    }

    @Test
    void fromTheOverviewToTheTasksBehindABarAndOnToTheLineage() {
        try (OpenWindow window = new OpenWindow(folder)) {
            robot.push(KeyCode.ENTER);
            window.until("the sample's tasks", () -> rows(window) > 50);
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
            window.until(
                    "the overview with what is read slowly",
                    () ->
                            window.scene().lookup(".verdict-line") != null
                                    && window.scene().lookup(".indicator-button") != null);
            Button segment = window.find(Button.class, ".segment.pending");
            window.onWindow(
                    () -> {
                        segment.requestFocus();
                        return true;
                    });
            robot.push(KeyCode.SPACE);
            window.until("the tasks behind the bar", () -> rows(window) == 3);
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
            window.until(
                    "the themes",
                    () ->
                            window.scene().lookup("#themes") instanceof ListView<?> themes
                                    && !themes.getItems().isEmpty());
            window.onWindow(
                    () -> {
                        window.scene().lookup(".lineage-card").requestFocus();
                        return true;
                    });
            robot.push(KeyCode.RIGHT);
            robot.push(KeyCode.A);
            window.until("the decision", () -> window.words("#said").contains("第"));
            robot.push(KeyCode.ENTER);
            window.until("a task of the theme", () -> window.scene().lookup("#table") != null);
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
            window.until("the cards again", () -> window.scene().lookup(".lineage-card") != null);
            window.onWindow(
                    () -> {
                        window.scene().lookup(".lineage-card").requestFocus();
                        return true;
                    });
            robot.push(KeyCode.F2);
            window.until("the form", () -> window.scene().lookup("#field-TEXT") != null);
            robot.push(KeyCode.CONTROL, KeyCode.A);
            robot.write("amended");
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            window.until("the change kept", () -> window.words("#said").contains("已修改正文"));
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            window.until("the change taken back", () -> window.words("#said").contains("撤销"));
        }
    }

    private static int rows(OpenWindow window) {
        return window.scene().lookup("#table") instanceof TableView<?> table
                ? ((ObservableList<?>) table.getItems()).size()
                : -1;
    }

    private static boolean isShown(String selector) {
        return javafx.stage.Window.getWindows().stream()
                .map(open -> open.getScene())
                .filter(scene -> scene != null)
                .anyMatch(
                        scene ->
                                scene.lookup(selector) instanceof TextField field
                                        && field.isFocused());
    }
}

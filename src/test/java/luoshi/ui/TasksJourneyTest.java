package luoshi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import luoshi.workbench.TaskEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The list of tasks by keys alone: found, edited, copied, changed together, taken back. */
@Timeout(90)
class TasksJourneyTest {
    private final FxRobot robot = new FxRobot();

    @TempDir Path folder;

    @Test
    void findsATaskByPinyinAndTraditionalWordsEditsItAndTakesItBack() {
        try (OpenWindow window = opened()) {
            search(window, "skj 創新");
            window.until("hits", () -> rows(window).size() > 0 && rows(window).size() < 50);
            TaskEntry found = rows(window).getFirst();
            assertThat(found.concerns("市科技局、高新区管委会")).isTrue();
            assertThat(window.onWindow(() -> window.scene().lookup(".hit-label"))).isNotNull();
            robot.push(KeyCode.ENTER);
            window.until("the list", () -> isFocused(window, "#table"));
            String before = window.onWindow(() -> rows(window).getFirst().kept().task().text());
            robot.push(KeyCode.F2);
            window.until(
                    "the text to edit",
                    () ->
                            window.scene().getFocusOwner() instanceof TextArea area
                                    && area.isEditable());
            robot.push(KeyCode.CONTROL, KeyCode.END);
            robot.write("A1");
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            window.until("the edited text", () -> text(window, found).endsWith("A1"));
            window.until("the list again", () -> isFocused(window, "#table"));
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            window.until("the text as it was", () -> text(window, found).equals(before));
        }
    }

    @Test
    void copiesWhatIsSelectedAsATableAndExportsWhatIsShown() {
        try (OpenWindow window = opened()) {
            search(window, "skj 平台");
            window.until("hits", () -> rows(window).size() > 1 && rows(window).size() < 15);
            robot.push(KeyCode.ENTER);
            window.until("the list", () -> isFocused(window, "#table"));
            robot.push(KeyCode.CONTROL, KeyCode.A);
            window.until("several", () -> window.scene().lookup("#apply").isVisible());
            robot.push(KeyCode.CONTROL, KeyCode.C);
            int rows = rows(window).size();
            window.until(
                    "the table on the clipboard",
                    () ->
                            Clipboard.getSystemClipboard().hasHtml()
                                    && Clipboard.getSystemClipboard().hasString());
            String copied = window.onWindow(() -> Clipboard.getSystemClipboard().getString());
            assertThat(copied.lines().toList())
                    .hasSize(rows + 1)
                    .first()
                    .asString()
                    .contains("编号\t重点任务");
            Path file = folder.resolve("shown.xlsx");
            window.answers().target(file);
            robot.push(KeyCode.CONTROL, KeyCode.E);
            window.until("the workbook", () -> Files.exists(file));
            window.until("the word for it", () -> window.words("#said").contains("shown.xlsx"));
        }
    }

    @Test
    void changesSeveralTogetherInOneStep() {
        try (OpenWindow window = opened()) {
            search(window, "skj 平台");
            window.until("hits", () -> rows(window).size() > 1 && rows(window).size() < 15);
            robot.push(KeyCode.ENTER);
            window.until("the list", () -> isFocused(window, "#table"));
            robot.push(KeyCode.CONTROL, KeyCode.A);
            robot.push(KeyCode.F2);
            window.until(
                    "the new value",
                    () ->
                            window.scene().lookup("#value") instanceof ComboBox<?> box
                                    && box.getEditor().isFocused());
            robot.write("abc");
            robot.push(KeyCode.ENTER);
            window.until(
                    "one more unit each",
                    () -> rows(window).stream().allMatch(task -> task.concerns("abc")));
            assertThat(window.words("#said")).contains(String.valueOf(rows(window).size()));
            robot.push(KeyCode.ESCAPE);
            window.until("the list again", () -> isFocused(window, "#table"));
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            window.until(
                    "none of them",
                    () -> rows(window).stream().noneMatch(task -> task.concerns("abc")));
        }
    }

    private OpenWindow opened() {
        OpenWindow window = new OpenWindow(folder);
        robot.push(KeyCode.ENTER);
        window.until("the sample's tasks", () -> rows(window).size() > 50);
        return window;
    }

    private void search(OpenWindow window, String words) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        window.until("the search", () -> isFocused(window, "#search"));
        robot.write(words);
    }

    private static boolean isFocused(OpenWindow window, String selector) {
        var node = window.scene().lookup(selector);
        return node != null && node.isFocused();
    }

    private static String text(OpenWindow window, TaskEntry task) {
        return rows(window).stream()
                .filter(row -> row.kept().id() == task.kept().id())
                .map(row -> row.kept().task().text())
                .findFirst()
                .orElse("");
    }

    private static List<TaskEntry> rows(OpenWindow window) {
        return window.scene().lookup("#table") instanceof TableView<?> table
                ? table.getItems().stream()
                        .filter(TaskEntry.class::isInstance)
                        .map(TaskEntry.class::cast)
                        .toList()
                : List.of();
    }
}

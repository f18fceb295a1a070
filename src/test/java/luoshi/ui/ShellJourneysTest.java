package luoshi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import luoshi.ui.support.Appearance.Look;
import luoshi.ui.support.Appearance.TextSize;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The window around the views: choices of look, text and language, and the manual, by keys. */
@Timeout(90)
class ShellJourneysTest {
    private final FxRobot robot = new FxRobot();

    @TempDir Path folder;

    private OpenWindow open() {
        OpenWindow window = new OpenWindow(folder, new Opening.Folder(folder.resolve("ledger")));
        window.until("the empty ledger", () -> window.scene().lookup("#importFiles") != null);
        return window;
    }

    @Test
    void textGrowsAndShrinksByKeysAndStaysSo() {
        try (OpenWindow window = open()) {
            robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
            assertThat(size(window)).isEqualTo(TextSize.LARGE);
            robot.push(KeyCode.CONTROL, KeyCode.MINUS);
            robot.push(KeyCode.CONTROL, KeyCode.SUBTRACT);
            robot.push(KeyCode.CONTROL, KeyCode.MINUS);
            assertThat(size(window)).isEqualTo(TextSize.SMALL);
        }
        try (OpenWindow window = open()) {
            assertThat(size(window)).isEqualTo(TextSize.SMALL);
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT0);
            window.until("usual text", () -> size(window) == TextSize.NORMAL);
        }
    }

    private static TextSize size(OpenWindow window) {
        return window.onWindow(() -> window.window().appearance().textSizeProperty().get());
    }

    @Test
    void choicesAreMadeInOnePlaceAndTakeAtOnce() {
        try (OpenWindow window = open()) {
            robot.push(KeyCode.CONTROL, KeyCode.COMMA);
            window.until("the choices", () -> window.scene().lookup("#look-DARK") != null);
            robot.push(KeyCode.RIGHT);
            robot.push(KeyCode.LEFT);
            window.until("focus on the looks", () -> focusIsIn(window, "#look"));
            press(window, "#look-DARK");
            assertThat(window.onWindow(() -> window.window().appearance().lookProperty().get()))
                    .isEqualTo(Look.DARK);
            press(window, "#language-en");
            window.until(
                    "the window in English",
                    () -> window.scene().lookup("#hits") != null || isEnglish(window));
            window.until(
                    "the title in English", () -> window.stage().getTitle().endsWith("Luoshi"));
        }
    }

    @Test
    void thePaletteLeadsToWhatOpensInItsPlace() {
        try (OpenWindow window = open()) {
            robot.push(KeyCode.CONTROL, KeyCode.K);
            window.until("the palette", () -> isShown(window, "#typed"));
            robot.write("sz");
            Toolkit.settle();
            robot.push(KeyCode.ENTER);
            window.until("the choices", () -> isShown(window, "#look-DARK"));
            window.until("no palette", () -> !isShown(window, "#typed"));
            DrawnWindow.pause(800);
            assertThat(window.onWindow(() -> isShown(window, "#look-DARK"))).isTrue();
            robot.push(KeyCode.ESCAPE);
            window.until("the view again", () -> !isShown(window, "#look-DARK"));
        }
    }

    private static boolean isShown(OpenWindow window, String selector) {
        Node node = window.scene().lookup(selector);
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible() || at.getOpacity() < 1) {
                return false;
            }
        }
        return node != null;
    }

    private static boolean focusIsIn(OpenWindow window, String place) {
        Node wanted = window.scene().lookup(place);
        for (Node at = window.scene().getFocusOwner(); at != null; at = at.getParent()) {
            if (at == wanted) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnglish(OpenWindow window) {
        return window.scene().lookup("#room-tasks") instanceof javafx.scene.control.Labeled button
                && button.getText().equals("Tasks");
    }

    private static void press(OpenWindow window, String selector) {
        window.onWindow(
                () -> {
                    ((javafx.scene.control.ToggleButton) window.scene().lookup(selector)).fire();
                    return true;
                });
        Toolkit.settle();
    }

    @Test
    void theManualOpensAtTheViewOnShow() {
        try (OpenWindow window = open()) {
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
            robot.push(KeyCode.F1);
            window.until("the manual", () -> manual(window) != null);
            window.until("its page", () -> title(window).equals("匹配"));
            write(window, "备份");
            window.until("hits", () -> hits(window) > 1 && hits(window) < 10);
            robot.push(KeyCode.ESCAPE);
            robot.push(KeyCode.ESCAPE);
            window.until("no manual", () -> manual(window) == null);
        }
    }

    @Test
    void theManualListsTheKeysOfEveryView() {
        try (OpenWindow window = open()) {
            robot.push(KeyCode.CONTROL, KeyCode.SLASH);
            window.until("the manual", () -> manual(window) != null);
            List<String> words =
                    window.onWindow(
                            () ->
                                    scene(window).getRoot().lookupAll(".manual-cell").stream()
                                            .filter(Label.class::isInstance)
                                            .map(node -> ((Label) node).getText())
                                            .toList());
            assertThat(words).contains("导入文件…", "合并", "撤销", "设置…");
        }
    }

    private static @Nullable Stage manual(OpenWindow window) {
        for (Window one : Window.getWindows()) {
            if (one instanceof Stage stage && stage != window.stage() && stage.isShowing()) {
                return stage;
            }
        }
        return null;
    }

    private static Scene scene(OpenWindow window) {
        return Objects.requireNonNull(manual(window)).getScene();
    }

    private static String title(OpenWindow window) {
        return ((Label) scene(window).lookup("#title")).getText();
    }

    private static int hits(OpenWindow window) {
        return ((ListView<?>) scene(window).lookup("#contents")).getItems().size();
    }

    private static void write(OpenWindow window, String words) {
        window.onWindow(
                () -> {
                    var field = (javafx.scene.control.TextField) scene(window).lookup("#sought");
                    field.requestFocus();
                    field.setText(words);
                    return true;
                });
    }
}

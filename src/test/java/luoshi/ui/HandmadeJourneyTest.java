package luoshi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** An empty ledger is filled by hand alone: nothing is imported, and no mouse is used. */
@Timeout(120)
class HandmadeJourneyTest {
    private final FxRobot robot = new FxRobot();

    @TempDir Path folder;

    @Test
    void theFirstTaskRowIndicatorAndUnitAreMadeByHand() {
        try (OpenWindow window =
                new OpenWindow(folder, new Opening.Folder(folder.resolve("ledger")))) {
            window.until("the empty list", () -> window.scene().lookup("#makeFirst") != null);
            window.answers().lines("next year", "２０２６年");
            make(window, "build a park");
            window.until("the task", () -> rows(window, "#table") == 1);
            assertThat(window.answers().said()).isEmpty();

            robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
            window.until("no rows", () -> isShown(window, ".matching"));
            make(window, "built a park");
            window.until(
                    "the row",
                    () ->
                            window.scene().lookup("#rows") instanceof ListView<?> rows
                                    && !rows.getItems().isEmpty());

            robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
            window.until("no indicators", () -> isShown(window, "#lights"));
            make(window, "parks");
            window.until("the missing number said", () -> isShown(window, ".field-problem"));
            robot.push(KeyCode.TAB).write("12").push(KeyCode.CONTROL, KeyCode.ENTER);
            window.until("the indicator", () -> rows(window, "#table") == 1);

            robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
            window.until("no units", () -> isShown(window, ".units-view"));
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            window.until("the name", () -> isTyping(window, "newUnit"));
            robot.write("gardens").push(KeyCode.ENTER);
            window.until("the unit", () -> rows(window, "#table") == 1);
            robot.push(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.Z);
            window.until("no unit", () -> rows(window, "#table") == 0);
        }
    }

    private void make(OpenWindow window, String text) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        window.until(
                "the form",
                () ->
                        window.scene().getFocusOwner() instanceof TextInputControl typed
                                && typed.isEditable()
                                && !"search".equals(typed.getId()));
        robot.write(text);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    }

    private static boolean isTyping(OpenWindow window, String id) {
        return window.scene().getFocusOwner() instanceof TextInputControl typed
                && id.equals(typed.getId());
    }

    private static boolean isShown(OpenWindow window, String selector) {
        return window.scene().lookup(selector) != null;
    }

    private static int rows(OpenWindow window, String table) {
        return window.scene().lookup(table) instanceof TableView<?> rows
                ? rows.getItems().size()
                : -1;
    }
}

package luoshi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import luoshi.ui.shell.Room;
import luoshi.ui.support.Command;
import luoshi.ui.support.CommandGroup;
import luoshi.ui.support.Offer;
import luoshi.ui.support.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Every command has its keys, and is found from everywhere. */
@Timeout(120)
class CommandsJourneyTest {
    private final FxRobot robot = new FxRobot();

    @TempDir Path folder;

    @Test
    void everyViewDoesWhatIsOfferedForIt() throws Exception {
        SampleLedger.copyTo(folder);
        try (TestFrame frame = TestFrame.withWindow(folder, Locale.CHINESE)) {
            ViewMaker.all()
                    .forEach(
                            (room, in) -> {
                                View view = Toolkit.onWindow(() -> in.maker().apply(frame));
                                assertThat(Toolkit.onWindow(view::commands))
                                        .as(room.key())
                                        .extracting(Command::id)
                                        .containsExactlyElementsOf(
                                                in.offers().stream().map(Offer::id).toList());
                                TestFrame.await(() -> !frame.desk().work().runningProperty().get());
                            });
        }
    }

    @Test
    void everyCommandHasKeysThatAreItsOwn() throws Exception {
        SampleLedger.copyTo(folder);
        DrawnWindow window = new DrawnWindow(folder, 1000, 700, settings -> {});
        window.open(folder.resolve("ledger"));
        List<CommandGroup> groups = Toolkit.onWindow(() -> window.shell().everyCommand());
        Set<String> ofWindow = new HashSet<>();
        for (CommandGroup group : groups) {
            Set<String> taken = group.ofView() ? new HashSet<>(ofWindow) : ofWindow;
            group.all()
                    .forEach(
                            command ->
                                    assertThat(taken.add(Objects.toString(command.keys(), "none")))
                                            .as(group.name() + " " + command)
                                            .isTrue());
        }
        assertThat(groups.stream().filter(CommandGroup::ofView)).hasSize(Room.values().length);
        assertThat(ofWindow).doesNotContain("none");
    }

    @Test
    void thePaletteDoesInAnotherViewWhatIsChosen() throws Exception {
        SampleLedger.copyTo(folder);
        try (OpenWindow window = open()) {
            choose(window, "dw:gm");
            window.until("the name to change", () -> isTyping(window, "newName"));
        }
    }

    @Test
    void thePaletteSaysWhatToChooseFirst() {
        try (OpenWindow window = open()) {
            choose(window, "pp bz");
            window.until("what is missing", () -> window.words("#said").contains("请先在左边选中一行落实情况"));
        }
    }

    @Test
    void nothingIsDecidedThatIsNotSeen() throws Exception {
        SampleLedger.copyTo(folder);
        try (OpenWindow window = open()) {
            choose(window, "pp js");
            window.until("what to press", () -> window.words("#said").contains("再按 A：接受"));
            assertThat(window.words("#viewStatus")).contains("23 / 30");
        }
    }

    private OpenWindow open() {
        OpenWindow window = new OpenWindow(folder, new Opening.Folder(folder.resolve("ledger")));
        window.until("the tasks", () -> window.scene().lookup("#table") != null);
        return window;
    }

    private void choose(OpenWindow window, String words) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        window.until("the palette", () -> isTyping(window, "typed"));
        robot.write(words);
        Toolkit.settle();
        robot.push(KeyCode.ENTER);
    }

    private static boolean isTyping(OpenWindow window, String id) {
        return window.scene().getFocusOwner() instanceof TextInputControl typed
                && id.equals(typed.getId());
    }
}

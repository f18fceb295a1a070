package luoshi.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import luoshi.ui.TestFrame;
import luoshi.ui.shell.ShellController;
import luoshi.ui.support.Command;
import luoshi.ui.support.CommandGroup;
import luoshi.ui.support.Messages;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How commands are found by what is typed. */
class PaletteViewModelTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "撤销, 撤销",
        "撤銷, 撤销",
        "cx, 撤销",
        "undo, 撤销",
        "UNDO, 撤销",
        "backup, 备份到文件…",
        "备份, 备份到文件…",
        "bf, 备份到文件…",
        "ck, 命令",
        "查看, 命令",
        "view, 命令",
        "nothing of the kind, ",
    })
    void findsACommandByItsCharactersInitialsAndEnglishName(String typed, String first)
            throws Exception {
        try (TestFrame frame = TestFrame.withoutWindow(folder)) {
            Messages shell = frame.views().messages(ShellController.class);
            PaletteViewModel model =
                    new PaletteViewModel(
                            Stream.of(
                                            List.of("menu.ledger", "menu.backup"),
                                            List.of("menu.edit", "undo"),
                                            List.of("menu.view", "palette"))
                                    .map(keys -> group(shell, keys.getFirst(), keys.getLast()))
                                    .toList(),
                            new Nowhere(),
                            frame.desk().bookProperty().get(),
                            frame.views().messages(PaletteController.class),
                            frame.views().otherLanguage());
            model.typed().set(typed);
            List<String> found =
                    model.entries().stream()
                            .filter(PaletteEntry.Choice.class::isInstance)
                            .map(entry -> ((PaletteEntry.Choice) entry).name())
                            .toList();
            if (first == null) {
                assertThat(found).isEmpty();
            } else {
                assertThat(found).isNotEmpty().first().asString().startsWith(first);
            }
        }
    }

    private static CommandGroup group(Messages shell, String menu, String command) {
        return new CommandGroup(
                shell.text(menu),
                List.of(
                        new CommandGroup.One(
                                Command.of(command, shell.text(command), "fth-x", () -> {}))));
    }

    /** No tasks and units are asked for here. */
    private static final class Nowhere implements PalettePlaces {
        @Override
        public void task(long id) {
            throw new AssertionError("no task was chosen");
        }

        @Override
        public void unit(String name) {
            throw new AssertionError("no unit was chosen");
        }
    }
}

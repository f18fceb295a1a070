package luoshi.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import luoshi.ui.shell.Room;
import luoshi.ui.support.Appearance.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every view on the samples, as those meet it who cannot see it well or use no mouse. */
@Timeout(180)
class AccessibleViewsTest {
    @TempDir Path folder;

    /** Shows one state of the window after the other. */
    private void eachState(Look look, Locale language, BiConsumer<String, DrawnWindow> check)
            throws Exception {
        try (DrawnWindow window =
                new DrawnWindow(folder, 1366, 768, DrawnWindow.looks(look, language))) {
            window.start();
            check.accept("start", window);
            window.open(DrawnLedgers.sample(folder));
            for (Room room : Room.values()) {
                window.show(room);
                check.accept(room.key(), window);
            }
            over(window, "settings", () -> window.shell().preferences(), check);
            over(window, "palette", () -> window.shell().palette(), check);
            over(window, "about", () -> window.shell().about(), check);
            DrawnWindow.run(() -> window.shell().importFiles(DamagedPapers.in(folder)));
            window.rest();
            check.accept("review", window);
        }
        try (DrawnWindow window =
                new DrawnWindow(folder, 1366, 768, DrawnWindow.looks(look, language))) {
            window.open(Files.createDirectories(folder.resolve("empty")));
            for (Room room : Room.values()) {
                window.show(room);
                check.accept("empty " + room.key(), window);
            }
        }
    }

    private static void over(
            DrawnWindow window, String name, Runnable show, BiConsumer<String, DrawnWindow> check) {
        ManualPictures.over(window, show);
        check.accept(name, window);
        window.tidy();
    }

    private static Node root(DrawnWindow window) {
        return window.scene().getRoot();
    }

    @Test
    void everyControlHasANameAndShowsTheFocus() throws Exception {
        Set<String> nameless = new TreeSet<>();
        Set<String> unseen = new TreeSet<>();
        eachState(
                Look.LIGHT,
                Locale.CHINESE,
                (state, window) ->
                        DrawnWindow.run(
                                () -> {
                                    for (Control control :
                                            SeenNodes.focusable(root(window)).toList()) {
                                        if (SeenNodes.name(control).isBlank()) {
                                            nameless.add(
                                                    state + ": " + SeenNodes.describe(control));
                                        }
                                        if (!showsRows(control) && !SeenNodes.showsFocus(control)) {
                                            unseen.add(state + ": " + SeenNodes.describe(control));
                                        }
                                    }
                                }));
        assertAll(
                () -> assertThat(nameless).as("controls without a name").isEmpty(),
                () -> assertThat(unseen).as("controls that hide the focus").isEmpty());
    }

    /** Lists show the focus in their rows, texts by the caret as well. */
    private static boolean showsRows(Control control) {
        return control instanceof ListView<?>
                || control instanceof TableView<?>
                || control instanceof TreeView<?>
                || control instanceof ScrollPane
                || control instanceof TextInputControl;
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void everyTextStandsOutFromItsGround(Look look) throws Exception {
        Set<String> faint = new TreeSet<>();
        Color bottom = look == Look.DARK ? Color.web("#16191e") : Color.WHITE;
        eachState(
                look,
                Locale.CHINESE,
                (state, window) ->
                        DrawnWindow.run(
                                () ->
                                        SeenNodes.texts(root(window))
                                                .forEach(
                                                        text ->
                                                                check(
                                                                        faint, state, text,
                                                                        bottom))));
        assertThat(faint).as("texts that do not stand out").isEmpty();
    }

    private static void check(Set<String> faint, String state, Text text, Color bottom) {
        double contrast = SeenNodes.contrast(text, bottom);
        if (contrast < Contrast.LEAST) {
            faint.add(
                    String.format(
                            Locale.ROOT,
                            "%s: %.2f %s “%s” %s",
                            state,
                            contrast,
                            text.getFill(),
                            text.getText(),
                            SeenNodes.describe(text.getParent())));
        }
    }

    /** F6 comes around, and on its way to each pane that has something to do. */
    @Test
    void everyPaneIsReachedByKeys() throws Exception {
        try (DrawnWindow window =
                new DrawnWindow(folder, 1366, 768, DrawnWindow.looks(Look.LIGHT, Locale.CHINESE))) {
            window.open(DrawnLedgers.sample(folder));
            for (Room room : Room.values()) {
                window.show(room);
                Set<Node> wanted = new HashSet<>();
                DrawnWindow.run(
                        () ->
                                window.shell().panes().stream()
                                        .filter(AccessibleViewsTest::hasSomethingToDo)
                                        .forEach(wanted::add));
                assertThat(wanted).as("panes of " + room).isNotEmpty();
                for (int i = 0; i < 8; i++) {
                    window.press(null, KeyCode.F6, false);
                    DrawnWindow.run(() -> wanted.removeIf(pane -> holdsTheFocus(pane, window)));
                }
                assertThat(wanted.stream().map(SeenNodes::describe))
                        .as("panes of %s that F6 does not reach", room)
                        .isEmpty();
            }
        }
    }

    private static boolean hasSomethingToDo(Node pane) {
        return SeenNodes.focusable(pane).findFirst().isPresent();
    }

    private static boolean holdsTheFocus(Node pane, DrawnWindow window) {
        for (Node at = window.scene().getFocusOwner(); at != null; at = at.getParent()) {
            if (at == pane) {
                return true;
            }
        }
        return false;
    }
}

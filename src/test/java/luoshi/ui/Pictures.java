package luoshi.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.stage.Stage;
import luoshi.ui.support.Appearance;
import luoshi.ui.support.Settings;

/**
 * Draws the window at several sizes and in both looks, to look at: {@code java … luoshi.ui.Pictures
 * [folder of a ledger]} writes target/screenshots. Not a test.
 */
public final class Pictures {
    private Pictures() {}

    /** Draws them. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("pictures");
        for (Appearance.Look look :
                new Appearance.Look[] {Appearance.Look.LIGHT, Appearance.Look.DARK}) {
            draw(folder, look, 1366, 768, arguments);
            draw(folder, look, 1920, 1080, arguments);
        }
        System.exit(0);
    }

    private static void draw(
            Path folder, Appearance.Look look, int width, int height, String[] arguments)
            throws Exception {
        String name = look.name().toLowerCase(java.util.Locale.ROOT) + "-" + width;
        Settings settings = new Settings(folder.resolve("settings-" + name));
        settings.put("look", look.name());
        settings.put("window.width", Integer.toString(width));
        settings.put("window.height", Integer.toString(height));
        ExecutorService away = Executors.newSingleThreadExecutor();
        Stage stage = Toolkit.onWindow(Stage::new);
        LedgerWindow window =
                Toolkit.onWindow(
                        () ->
                                new LedgerWindow(
                                        stage,
                                        settings,
                                        new ScriptedAnswers(),
                                        new Places(
                                                folder.resolve("sample-" + name),
                                                folder.resolve("usual-" + name)),
                                        away,
                                        away::shutdown));
        Toolkit.onWindow(
                () -> {
                    window.open(new Opening.Usual());
                    return true;
                });
        Toolkit.settle();
        Scene scene = stage.getScene();
        Toolkit.picture(scene, "start-" + name);
        Opening what =
                arguments.length == 0
                        ? new Opening.Sample()
                        : new Opening.Folder(Path.of(arguments[0]));
        Toolkit.onWindow(
                () -> {
                    window.open(what);
                    return true;
                });
        await(() -> scene.lookup(".table-row-cell .two-lines") != null);
        Thread.sleep(1500);
        Toolkit.picture(scene, "tasks-" + name);
        type(scene, arguments.length > 1 ? arguments[1] : "skj 創新");
        Thread.sleep(400);
        Toolkit.picture(scene, "tasks-search-" + name);
        type(scene, "没有这样的词 skj");
        Thread.sleep(300);
        Toolkit.picture(scene, "tasks-none-" + name);
        type(scene, "");
        key(scene, javafx.scene.input.KeyCode.O);
        Thread.sleep(600);
        Toolkit.picture(scene, "tasks-source-" + name);
        Toolkit.onWindow(
                () -> {
                    window.exit();
                    return true;
                });
        for (int i = 0; i < 100 && !away.isShutdown(); i++) {
            Thread.sleep(50);
        }
    }

    private static void type(Scene scene, String words) {
        Toolkit.onWindow(
                () -> {
                    ((javafx.scene.control.TextField) scene.lookup("#search")).setText(words);
                    return true;
                });
    }

    private static void key(Scene scene, javafx.scene.input.KeyCode code) {
        Toolkit.onWindow(
                () -> {
                    javafx.event.Event.fireEvent(
                            scene.lookup("#table"),
                            new javafx.scene.input.KeyEvent(
                                    javafx.scene.input.KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    code,
                                    false,
                                    true,
                                    false,
                                    false));
                    return true;
                });
    }

    private static void await(BooleanSupplier what) throws InterruptedException {
        for (int i = 0; i < 200 && !Toolkit.onWindow(what::getAsBoolean); i++) {
            Thread.sleep(50);
        }
        Toolkit.settle();
    }
}

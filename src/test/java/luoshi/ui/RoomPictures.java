package luoshi.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import luoshi.ui.support.Settings;
import org.testfx.api.FxRobot;

/**
 * Draws one room of the window, to look at: {@code java … luoshi.ui.RoomPictures history LIGHT 1366
 * 768 zh [folder of a ledger [file or - [keys]]]} writes target/screenshots; without a folder the
 * sample ledger is shown, with a file its import is begun, keys ({@code F8,CONTROL+M}) are pressed
 * before. Not a test; the larger sizes want a screen.
 */
public final class RoomPictures {
    private RoomPictures() {}

    /** Draws it. */
    public static void main(String[] arguments) throws Exception {
        List<String> all = List.of(arguments);
        Path folder = Files.createTempDirectory("pictures");
        Settings settings = new Settings(folder.resolve("settings"));
        settings.put("view", all.get(0));
        settings.put("look", all.get(1));
        settings.put("window.width", all.get(2));
        settings.put("window.height", all.get(3));
        settings.put("language", all.get(4));
        ExecutorService away = Executors.newSingleThreadExecutor();
        Stage stage = Toolkit.onWindow(Stage::new);
        Opening opening =
                all.size() > 5 ? new Opening.Folder(Path.of(all.get(5))) : new Opening.Sample();
        Toolkit.onWindow(
                () -> {
                    LedgerWindow window =
                            new LedgerWindow(
                                    stage,
                                    settings,
                                    new ScriptedAnswers(),
                                    new Places(
                                            folder.resolve("sample"),
                                            all.size() > 6
                                                    ? Path.of(all.get(5))
                                                    : folder.resolve("usual")),
                                    away,
                                    away::shutdown);
                    window.open(reads(all) ? new Opening.Usual() : opening);
                    if (reads(all)) {
                        window.startWith(List.of(Path.of(all.get(6))));
                    }
                    return true;
                });
        for (int i = 0; i < 400 && Toolkit.onWindow(() -> isNotThere(stage)); i++) {
            Thread.sleep(50);
        }
        Thread.sleep(Integer.getInteger("pictures.wait", reads(all) ? 9000 : 2500));
        if (all.size() > 7) {
            for (String keys : all.get(7).split(",", -1)) {
                new FxRobot()
                        .push(
                                Stream.of(keys.split("\\+"))
                                        .map(KeyCode::valueOf)
                                        .toArray(KeyCode[]::new));
                Thread.sleep(700);
            }
        }
        Toolkit.settle();
        Toolkit.picture(
                stage.getScene(), String.join("-", all.subList(0, 5)).toLowerCase(Locale.ROOT));
        System.exit(0);
    }

    /** Whether a file is imported into the ledger. */
    private static boolean reads(List<String> all) {
        return all.size() > 6 && !all.get(6).equals("-");
    }

    private static boolean isNotThere(Stage stage) {
        return stage.getScene().lookup(".status-line") == null;
    }
}

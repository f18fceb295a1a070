package luoshi.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import luoshi.ui.support.Settings;

/**
 * Draws the whole window, to look at: {@code java … luoshi.ui.Pictures LIGHT 1366 768 zh NORMAL
 * [folder of a ledger] [words]} writes target/screenshots. Not a test; the larger sizes want a
 * screen.
 */
public final class Pictures {
    private final String name;
    private final Stage stage;
    private final Scene scene;
    private final LedgerWindow window;
    private final Path folder;

    private Pictures(Path folder, List<String> arguments) {
        this.folder = folder;
        name = String.join("-", arguments.subList(0, 5)).toLowerCase(Locale.ROOT);
        Settings settings = new Settings(folder.resolve("settings"));
        settings.put("look", arguments.get(0));
        settings.put("window.width", arguments.get(1));
        settings.put("window.height", arguments.get(2));
        settings.put("language", arguments.get(3));
        settings.put("text-size", arguments.get(4));
        ExecutorService away = Executors.newSingleThreadExecutor();
        stage = Toolkit.onWindow(Stage::new);
        window =
                Toolkit.onWindow(
                        () ->
                                new LedgerWindow(
                                        stage,
                                        settings,
                                        new ScriptedAnswers(),
                                        new Places(
                                                folder.resolve("sample"), folder.resolve("usual")),
                                        away,
                                        away::shutdown));
        scene = stage.getScene();
    }

    /** Draws them. */
    public static void main(String[] arguments) throws Exception {
        List<String> all = List.of(arguments);
        Pictures pictures = new Pictures(Files.createTempDirectory("pictures"), all);
        pictures.start();
        pictures.tasks(
                all.size() > 5 ? new Opening.Folder(Path.of(all.get(5))) : new Opening.Sample(),
                all.size() > 6 ? all.get(6) : "skj 創新");
        if (all.size() <= 5) {
            pictures.imports();
        }
        System.exit(0);
    }

    private void start() throws InterruptedException {
        run(() -> window.open(new Opening.Usual()));
        Toolkit.settle();
        take("start");
    }

    private void tasks(Opening opening, String words) throws InterruptedException {
        run(() -> window.open(opening));
        await(() -> scene.lookup(".table-row-cell .two-lines") != null);
        take("tasks");
        type(words);
        take("tasks-search");
        type("没有这样的词 skj");
        take("tasks-none");
        type("");
        run(() -> key(KeyCode.O));
        take("tasks-source");
    }

    private void imports() throws Exception {
        Path list =
                Files.writeString(
                        folder.resolve("2026年重点任务清单.txt"),
                        """
                        2026年市政府工作报告重点任务清单
                        云政发〔2026〕1号
                        一、科技
                        1.建成岫云实验室三期，引进首席科学家团队不少于6个。
                        主责单位：市科技局、高新区管委会，市财政局
                        3.新建公园3个。
                        4.推进""");
        Path missing = folder.resolve("去年的报告.txt");
        run(() -> window.openLedger(folder.resolve("empty")));
        await(() -> scene.lookup("#importFiles") != null);
        take("empty");
        run(() -> window.startWith(List.of(list, list, missing)));
        await(() -> scene.lookup("#files") != null);
        take("import-result");
    }

    private void take(String what) throws InterruptedException {
        Thread.sleep(700);
        Toolkit.settle();
        Toolkit.picture(scene, what + "-" + name);
    }

    private void type(String words) {
        run(() -> ((TextField) scene.lookup("#search")).setText(words));
    }

    private void key(KeyCode code) {
        Event.fireEvent(
                scene.lookup("#table"),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
    }

    private static void run(Runnable what) {
        Toolkit.onWindow(
                () -> {
                    what.run();
                    return true;
                });
    }

    private static void await(BooleanSupplier what) throws InterruptedException {
        for (int i = 0; i < 400 && !Toolkit.onWindow(what::getAsBoolean); i++) {
            Thread.sleep(50);
        }
    }
}

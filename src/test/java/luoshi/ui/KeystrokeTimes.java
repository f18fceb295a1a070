package luoshi.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import luoshi.bench.LargeLedger;
import luoshi.ui.support.Settings;

/**
 * Measures the window itself: {@code java … luoshi.ui.KeystrokeTimes [folder of a ledger]} opens
 * it, or one of 48,000 tasks that it makes, looks through all years, types letter by letter, and
 * says how long the window's thread takes from each letter until the list, the facets and the
 * detail are laid out anew. Not a test.
 */
public final class KeystrokeTimes {
    private static final List<String> TYPED =
            List.of("创新联合体", "智慧農業", "hdqkjj", "skj 平台", "口袋公园", "没有这样的词", "数据底座 实训");
    private static final double NANOS_A_MILLI = 1e6;

    private KeystrokeTimes() {}

    /** Measures. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("keystrokes");
        Path ledger = arguments.length > 0 ? Path.of(arguments[0]) : LargeLedger.in(folder);
        Settings settings = new Settings(folder.resolve("settings"));
        settings.put("view", "tasks");
        settings.put("window.width", "1366");
        settings.put("window.height", "768");
        ExecutorService away = Executors.newSingleThreadExecutor();
        Stage stage = Toolkit.onWindow(Stage::new);
        long start = System.nanoTime();
        Toolkit.onWindow(
                () -> {
                    new LedgerWindow(
                                    stage,
                                    settings,
                                    new ScriptedAnswers(),
                                    new Places(folder.resolve("sample"), folder.resolve("usual")),
                                    away,
                                    away::shutdown)
                            .open(new Opening.Folder(ledger));
                    return true;
                });
        Scene scene = stage.getScene();
        await(() -> rows(scene) > 0 && scene.lookup(".table-row-cell:filled .two-lines") != null);
        System.out.printf("first screen: %.0f ms%n", since(start));
        int ofYear = Toolkit.onWindow(() -> rows(scene));
        Toolkit.onWindow(
                () -> {
                    ((ToggleButton) scene.lookup("#allYears")).fire();
                    return true;
                });
        await(() -> rows(scene) > ofYear);
        System.out.printf("all years: %d tasks%n", Toolkit.onWindow(() -> rows(scene)));
        // until somebody types
        Thread.sleep(2000);
        List<Double> first = typed(scene);
        System.out.printf(
                "the first keys: %s%n", first.stream().limit(5).map("%.1f"::formatted).toList());
        say("the first time", first);
        say("after that", typed(scene));
        System.exit(0);
    }

    /** The thread's own time: what else the machine does is left out. */
    private static List<Double> typed(Scene scene) {
        ThreadMXBean time = ManagementFactory.getThreadMXBean();
        List<Double> took = new ArrayList<>();
        for (String words : TYPED) {
            for (int end = 0; end <= words.length(); end++) {
                String now = words.substring(0, end);
                took.add(
                        Toolkit.onWindow(
                                () -> {
                                    long start = time.getCurrentThreadCpuTime();
                                    ((TextField) scene.lookup("#search")).setText(now);
                                    scene.getRoot().applyCss();
                                    scene.getRoot().layout();
                                    return (time.getCurrentThreadCpuTime() - start) / NANOS_A_MILLI;
                                }));
                Toolkit.settle();
            }
        }
        return took;
    }

    private static void say(String when, List<Double> each) {
        List<Double> took = each.stream().sorted().toList();
        System.out.printf(
                "%s: %d keys, median %.1f ms, 99th percentile %.1f ms%n",
                when,
                took.size(),
                took.get(took.size() / 2),
                took.get((int) Math.min(took.size() - 1, Math.ceil(took.size() * 0.99) - 1)));
    }

    private static int rows(Scene scene) {
        return scene.lookup("#table") instanceof TableView<?> table ? table.getItems().size() : 0;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / NANOS_A_MILLI;
    }

    private static void await(BooleanSupplier what) throws InterruptedException {
        while (!Toolkit.onWindow(what::getAsBoolean)) {
            Thread.sleep(10);
        }
    }
}

package luoshi.ui;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import luoshi.ui.support.Settings;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window for journeys, on ledgers of its own, small enough for the headless screen. */
final class OpenWindow implements AutoCloseable {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 700;
    private static final int PATIENCE_MILLIS = 60_000;

    private final ExecutorService away = Executors.newSingleThreadExecutor();
    private final ScriptedAnswers answers = new ScriptedAnswers();
    private final Settings settings;
    private final Stage stage;
    private final LedgerWindow window;
    private volatile boolean closed;

    OpenWindow(Path folder) {
        this(folder, new Opening.Usual());
    }

    OpenWindow(Path folder, Opening opening) {
        settings = new Settings(folder.resolve("settings"));
        // what other tests' windows threw, larger than the headless screen, is not this one's
        WaitForAsyncUtils.clearExceptions();
        stage = Toolkit.onWindow(Stage::new);
        window =
                Toolkit.onWindow(
                        () ->
                                new LedgerWindow(
                                        stage,
                                        settings,
                                        answers,
                                        new Places(
                                                folder.resolve("sample"), folder.resolve("usual")),
                                        away,
                                        () -> closed = true));
        Toolkit.onWindow(
                () -> {
                    stage.setMinWidth(WIDTH);
                    stage.setMinHeight(HEIGHT);
                    stage.setWidth(WIDTH);
                    stage.setHeight(HEIGHT);
                    stage.setX(0);
                    stage.setY(0);
                    window.open(opening);
                    return true;
                });
        Toolkit.settle();
    }

    Scene scene() {
        return stage.getScene();
    }

    LedgerWindow window() {
        return window;
    }

    ScriptedAnswers answers() {
        return answers;
    }

    Stage stage() {
        return stage;
    }

    <N extends Node> N find(Class<N> type, String selector) {
        return Toolkit.onWindow(() -> type.cast(scene().lookup(selector)));
    }

    String words(String selector) {
        return Toolkit.onWindow(() -> ((Labeled) scene().lookup(selector)).getText());
    }

    void press(String selector) {
        Toolkit.onWindow(
                () -> {
                    ((Button) scene().lookup(selector)).fire();
                    return true;
                });
        Toolkit.settle();
    }

    /** Waits until something is so on the window's thread. */
    void until(String what, BooleanSupplier isSo) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!onWindow(isSo::getAsBoolean)) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("still not: " + what);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        Toolkit.settle();
    }

    <T> T onWindow(Supplier<T> what) {
        return Toolkit.onWindow(what);
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        if (!closed) {
            onWindow(
                    () -> {
                        window.exit();
                        return true;
                    });
            until("closed", () -> closed);
        }
        away.shutdown();
        try {
            if (!away.awaitTermination(10, TimeUnit.SECONDS)) {
                throw new AssertionError("work goes on after the window is closed");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

package luoshi.ui;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import luoshi.ui.support.Settings;
import luoshi.workbench.Folders;

/** The toolkit's way in; made by it, once a process. */
public final class LuoshiApplication extends Application {
    private static volatile Opening opening = new Opening.Usual();
    private static volatile boolean started;

    /** Called by the toolkit. */
    public LuoshiApplication() {}

    /** What {@link #start} opens; the toolkit makes this object and passes words only. */
    static void opensWith(Opening what) {
        opening = what;
    }

    /** Whether there was a toolkit to start on. */
    static boolean hasStarted() {
        return started;
    }

    @Override
    public void start(Stage stage) {
        started = true;
        Platform.setImplicitExit(false);
        ExecutorService away =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("luoshi-work").factory());
        LedgerWindow window =
                new LedgerWindow(
                        stage,
                        new Settings(Folders.settings()),
                        new WindowQuestions(stage),
                        Places.ofPlatform(),
                        away,
                        Platform::exit);
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, problem) -> window.tell(problem));
        window.open(opening);
    }
}

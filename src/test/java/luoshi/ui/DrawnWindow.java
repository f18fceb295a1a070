package luoshi.ui;

import atlantafx.base.controls.ModalPane;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import luoshi.model.ProblemException;
import luoshi.ui.shell.Room;
import luoshi.ui.shell.ShellController;
import luoshi.ui.start.StartController;
import luoshi.ui.support.Appearance;
import luoshi.ui.support.CommandGroup;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Program;
import luoshi.ui.support.Settings;
import luoshi.ui.support.Views;
import luoshi.ui.support.Work;
import luoshi.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/**
 * What the program's window shows, in a scene of any size that stands in no window: the screen of
 * the headless platform ends at 1000 × 1000.
 */
final class DrawnWindow implements AutoCloseable {
    private static final int ROUNDS = 6;

    private final ExecutorService away = Executors.newSingleThreadExecutor();
    private final Settings settings;
    private final Appearance appearance;
    private final Views views;
    private final ScriptedAnswers answers = new ScriptedAnswers();
    private final Scene scene;
    private final StackPane ground = new StackPane();
    private @Nullable Workbench workbench;
    private @Nullable Desk desk;
    private @Nullable ShellController shell;
    private CountDownLatch longWork = new CountDownLatch(0);

    /**
     * @param folder for the settings
     * @param looks sets look, language and text size
     */
    DrawnWindow(Path folder, int width, int height, Consumer<Settings> looks) {
        settings = new Settings(folder.resolve("settings"));
        looks.accept(settings);
        appearance = new Appearance(settings);
        views = new Views(appearance.languageProperty().get());
        scene =
                Toolkit.onWindow(
                        () -> {
                            Scene made = new Scene(ground, width, height);
                            appearance.dress(made);
                            return made;
                        });
    }

    /** The first start. */
    void start() {
        run(
                () -> {
                    StartController start = new StartController(new Still(), views);
                    ground.getChildren().setAll(views.load(start));
                    start.enter(false);
                });
        rest();
    }

    /** The shell on a ledger; waits until its year is read. */
    void open(Path folder) throws ProblemException {
        close(workbench);
        Workbench opened = Workbench.open(folder, "officer", TestFrame.CLOCK);
        workbench = opened;
        Work work = new Work(away, Platform::runLater, DrawnWindow::fail);
        run(
                () -> {
                    Desk made = new Desk(opened, work);
                    desk = made;
                    made.refresh();
                    ShellController whole =
                            new ShellController(
                                    new Still(), made, views, answers, settings, ViewMaker.all());
                    shell = whole;
                    ground.getChildren().setAll(views.load(whole));
                    whole.enter();
                });
        rest();
    }

    private static void fail(Throwable problem) {
        throw new AssertionError(problem);
    }

    boolean isOpen() {
        return shell != null;
    }

    /** Takes away what was sought and what stood over the view. */
    void tidy() {
        longWork.countDown();
        if (isOpen()) {
            run(() -> desk().searchProperty().set(""));
            press(null, KeyCode.ESCAPE, false);
            run(() -> ((ModalPane) scene.lookup("#over")).hide(true));
            pause(600);
            rest();
        }
    }

    ShellController shell() {
        if (shell == null) {
            throw new IllegalStateException("no ledger is open");
        }
        return shell;
    }

    Desk desk() {
        return shell().desk();
    }

    Scene scene() {
        return scene;
    }

    ScriptedAnswers answers() {
        return answers;
    }

    void show(Room room) {
        run(() -> shell().show(room));
        rest();
    }

    /** Begins work that lasts until the next {@link #tidy}. */
    void beginWork(String title) {
        CountDownLatch end = new CountDownLatch(1);
        longWork = end;
        run(
                () ->
                        desk().work()
                                .start(
                                        title,
                                        progress -> {
                                            progress.reached(3, 8);
                                            await(end);
                                            return true;
                                        },
                                        done -> {}));
        pause(900);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Presses a key where the focus is, or on a node. */
    void press(@Nullable String selector, KeyCode code, boolean shortcut) {
        run(
                () -> {
                    Node owner = scene.getFocusOwner();
                    Node at = selector == null ? owner : scene.lookup(selector);
                    Event.fireEvent(
                            at == null || at.getScene() == null ? scene.getRoot() : at,
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    code,
                                    false,
                                    shortcut,
                                    false,
                                    false));
                });
        rest();
    }

    /** Does something on the window's thread. */
    static void run(Runnable what) {
        Toolkit.onWindow(
                () -> {
                    what.run();
                    return true;
                });
    }

    /** Waits until nothing is read any more and all is laid out. */
    void rest() {
        Supplier<Boolean> isBusy =
                () -> {
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    return desk != null && desk.work().runningProperty().get();
                };
        int quiet = 0;
        for (int i = 0; i < 1200 && quiet < ROUNDS; i++) {
            quiet = Toolkit.onWindow(isBusy) ? 0 : quiet + 1;
            pause(25);
        }
    }

    static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Draws it as it is now. */
    void picture(Path file) {
        Toolkit.picture(scene, file);
    }

    private static void close(@Nullable Workbench before) throws ProblemException {
        if (before != null) {
            before.close();
        }
    }

    @Override
    public void close() throws ProblemException {
        away.shutdownNow();
        close(workbench);
    }

    /** A program that opens and closes nothing. */
    private final class Still implements Program {
        @Override
        public void newLedger() {}

        @Override
        public void chooseLedger() {}

        @Override
        public void openLedger(Path folder) {}

        @Override
        public void openSample() {}

        @Override
        public void startWith(List<Path> files) {}

        @Override
        public List<Path> recent() {
            return List.of();
        }

        @Override
        public String nameOf(Path folder) {
            return views.messages(LedgerWindow.class)
                    .text(folder.endsWith(Path.of("sample")) ? "name.samples" : "name.usual");
        }

        @Override
        public Appearance appearance() {
            return appearance;
        }

        @Override
        public void help(String page, Supplier<List<CommandGroup>> commands) {}

        @Override
        public void changePassword() {}

        @Override
        public void restoreCopy() {}

        @Override
        public void exit() {}
    }

    /** Settings for a look and a language. */
    static Consumer<Settings> looks(Appearance.Look look, Locale language) {
        return settings -> {
            settings.put("look", look.name());
            settings.put("language", language.toLanguageTag());
        };
    }
}

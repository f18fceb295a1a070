package luoshi.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import luoshi.model.Passage;
import luoshi.model.ProblemException;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Destination;
import luoshi.ui.support.Frame;
import luoshi.ui.support.Questions;
import luoshi.ui.support.Settings;
import luoshi.ui.support.View;
import luoshi.ui.support.Views;
import luoshi.ui.support.Work;
import luoshi.workbench.Workbench;

/** A window around one view, for tests: notes what the view asks of it. */
public final class TestFrame implements Frame, AutoCloseable {
    /** An evening in January. */
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-20T09:30:00Z"), ZoneId.of("Asia/Shanghai"));

    private final ExecutorService away = Executors.newSingleThreadExecutor();
    private final Workbench workbench;
    private final Views views;
    private final Settings settings;
    private final ScriptedAnswers answers = new ScriptedAnswers();
    private final List<Destination> destinations = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<ProblemException> problems = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private int imports;
    private final Desk desk;

    private TestFrame(Path folder, Locale locale, boolean window) throws ProblemException {
        workbench = Workbench.open(folder.resolve("ledger"), "officer", CLOCK);
        views = new Views(locale);
        settings = new Settings(folder.resolve("settings"));
        Executor here = Runnable::run;
        Work work =
                window
                        ? new Work(away, Platform::runLater, TestFrame::fail)
                        : new Work(here, here, TestFrame::fail);
        desk = new Desk(workbench, work);
    }

    private static void fail(Throwable problem) {
        throw new AssertionError(problem);
    }

    /** Everything on the test's own thread, in Chinese. */
    public static TestFrame withoutWindow(Path folder) throws ProblemException {
        return new TestFrame(folder, Locale.CHINESE, false);
    }

    /** Jobs away from the window's thread, as in the program. */
    public static TestFrame withWindow(Path folder, Locale locale) throws ProblemException {
        Toolkit.start();
        return new TestFrame(folder, locale, true);
    }

    /** A scene of that size around a view, dressed like the program's. */
    public static Scene scene(View view, int width, int height, boolean dark) {
        return Toolkit.onWindow(
                () -> {
                    javafx.application.Application.setUserAgentStylesheet(
                            (dark
                                            ? new atlantafx.base.theme.PrimerDark()
                                            : new atlantafx.base.theme.PrimerLight())
                                    .getUserAgentStylesheet());
                    StackPane root = new StackPane(view.root());
                    root.setStyle("-fx-font-size: 13px;");
                    Scene scene = new Scene(root, width, height);
                    scene.getStylesheets().setAll(sheet(dark ? "dark.css" : "light.css"));
                    scene.getStylesheets().addAll(sheet("luoshi.css"), sheet("tables.css"));
                    return scene;
                });
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Frame.class.getResource(name), name).toExternalForm();
    }

    /** Waits until something is so on the window's thread; fails after ten seconds. */
    public static void await(BooleanSupplier what) {
        for (int i = 0; i < 500; i++) {
            if (Toolkit.onWindow(what::getAsBoolean)) {
                Toolkit.settle();
                return;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("waited in vain");
    }

    /** The ledger. */
    public Workbench workbench() {
        return workbench;
    }

    /** What the view said, in order. */
    public List<String> said() {
        return said;
    }

    /** Where the view led to. */
    public List<Destination> destinations() {
        return destinations;
    }

    /** The problems that the view showed. */
    public List<ProblemException> problems() {
        return problems;
    }

    /** The passages that the view led to. */
    public List<Passage> passages() {
        return passages;
    }

    /** How often the view asked to import. */
    public int imports() {
        return imports;
    }

    /** What is answered to questions. */
    public ScriptedAnswers answers() {
        return answers;
    }

    @Override
    public Desk desk() {
        return desk;
    }

    @Override
    public Views views() {
        return views;
    }

    @Override
    public Questions questions() {
        return answers;
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public void go(Destination destination) {
        destinations.add(destination);
    }

    @Override
    public void show(ProblemException problem) {
        problems.add(problem);
    }

    @Override
    public void announce(String sentence) {
        said.add(sentence);
    }

    @Override
    public void showSource(String sha256, Passage passage) {
        passages.add(passage);
    }

    @Override
    public void importFiles() {
        imports++;
    }

    @Override
    public void imported() {}

    @Override
    public void undo() {
        desk.work().start("", progress -> workbench.undoing().undo(), done -> {});
    }

    @Override
    public void close() throws ProblemException {
        away.shutdown();
        try {
            away.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        workbench.close();
    }
}

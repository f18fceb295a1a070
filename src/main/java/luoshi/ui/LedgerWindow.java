package luoshi.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import luoshi.ui.shell.ShellController;
import luoshi.ui.start.StartController;
import luoshi.ui.support.Appearance;
import luoshi.ui.support.CommandGroup;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Program;
import luoshi.ui.support.Questions;
import luoshi.ui.support.Settings;
import luoshi.ui.support.Views;
import luoshi.ui.support.Work;
import luoshi.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/**
 * The one window: the first start, or the shell around an open ledger. Ledgers are opened and
 * closed away from the window's thread, one after the other.
 */
final class LedgerWindow implements Program, LedgerDoor.Inside {
    private final Stage stage;
    private final Settings settings;
    private final Questions questions;
    private final Places places;
    private final Runnable whenClosed;
    private final Appearance appearance;
    private final RecentLedgers recent;
    private final Work work;
    private final LedgerDoor door;
    private final ManualPlace manual;
    private final StackPane ground = new StackPane();
    private @Nullable Workbench workbench;
    private @Nullable ShellController shell;
    private @Nullable StartController start;
    private List<Path> filesToStartWith = List.of();

    LedgerWindow(
            Stage stage,
            Settings settings,
            Questions questions,
            Places places,
            Executor away,
            Runnable whenClosed) {
        this.stage = stage;
        this.settings = settings;
        this.questions = questions;
        this.places = places;
        this.whenClosed = whenClosed;
        this.appearance = new Appearance(settings);
        this.recent = new RecentLedgers(settings);
        this.work = new Work(away, Platform::runLater, this::tell);
        this.door = new LedgerDoor(questions, work, recent, this);
        this.manual = new ManualPlace(stage, appearance);
        StageSize.keep(stage, settings);
        Scene scene = new Scene(ground);
        appearance.dress(scene);
        appearance.languageProperty().addListener((observed, before, now) -> showAnew());
        stage.setScene(scene);
        stage.getIcons().setAll(Icons.all());
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    exit();
                });
    }

    /** Shows the window and opens what is wanted. */
    void open(Opening opening) {
        showStart(false);
        stage.show();
        switch (opening) {
            case Opening.Usual() -> recent.newest().ifPresent(this::openLedger);
            case Opening.Sample() -> openSample();
            case Opening.Folder(Path folder) -> openLedger(folder);
        }
    }

    @Override
    public void newLedger() {
        questions.folder(messages().text("new-ledger")).ifPresent(this::openLedger);
    }

    @Override
    public void chooseLedger() {
        questions.folder(messages().text("open-ledger")).ifPresent(this::openLedger);
    }

    @Override
    public void openLedger(Path folder) {
        door.usual(folder);
    }

    @Override
    public void openSample() {
        door.samples(places.samples());
    }

    @Override
    public void startWith(List<Path> files) {
        filesToStartWith = files;
        openLedger(places.usual());
    }

    @Override
    public void changePassword() {
        if (workbench != null) {
            care().changePassword(workbench, this::leaveForStart);
        }
    }

    @Override
    public void restoreCopy() {
        if (workbench != null) {
            care().restoreCopy(workbench.folder());
        }
    }

    private LedgerCare care() {
        return new LedgerCare(questions, work, views(), this::openLedger);
    }

    @Override
    public @Nullable Workbench leaveForStart() {
        Workbench before = leave();
        showStart(true);
        return before;
    }

    @Override
    public void enter(Workbench opened) {
        workbench = opened;
        Desk desk = new Desk(opened, work);
        desk.refresh();
        showShell(desk);
        desk.markingProperty().addListener((observed, before, now) -> name(desk));
        name(desk);
        opened.whenCalled(() -> Platform.runLater(this::comeForward));
        if (!filesToStartWith.isEmpty() && shell != null) {
            shell.importFiles(filesToStartWith);
            filesToStartWith = List.of();
        }
    }

    /** Names the window after the ledger and its mark. */
    private void name(Desk desk) {
        String mark = desk.markingProperty().get();
        String name = nameOf(desk.workbench().folder());
        stage.setTitle(messages().text("title", mark.isEmpty() ? name : mark + " · " + name));
    }

    /** Another window was started on the same ledger. */
    private void comeForward() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    private void showShell(Desk desk) {
        ShellController made =
                new ShellController(this, desk, views(), questions, settings, ViewMaker.all());
        start = null;
        shell = made;
        show(views().load(made));
        made.enter();
    }

    @Override
    public void showStart(boolean busy) {
        stage.setTitle(messages().text("program"));
        StartController made = new StartController(this, views());
        shell = null;
        start = made;
        show(views().load(made));
        made.enter(busy);
    }

    /** After a change of the language. */
    private void showAnew() {
        manual.close();
        if (shell != null) {
            Desk desk = shell.desk();
            shell.leave();
            showShell(desk);
            name(desk);
        } else {
            showStart(false);
        }
    }

    private void show(Node node) {
        ground.getChildren().setAll(node);
    }

    /** Shows what went wrong wherever the window is. */
    @Override
    public void tell(Throwable problem) {
        if (shell != null) {
            shell.show(problem);
        } else if (start != null) {
            start.show(problem);
        }
    }

    @Override
    public List<Path> recent() {
        return recent.all().stream().filter(Files::isDirectory).toList();
    }

    @Override
    public String nameOf(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        if (whole.equals(places.samples().toAbsolutePath().normalize())) {
            return messages().text("name.samples");
        }
        return whole.equals(places.usual().toAbsolutePath().normalize())
                ? messages().text("name.usual")
                : String.valueOf(folder.getFileName());
    }

    @Override
    public Appearance appearance() {
        return appearance;
    }

    @Override
    public void help(String page, Supplier<List<CommandGroup>> commands) {
        manual.show(views(), page, commands);
    }

    @Override
    public void exit() {
        if (shell != null
                && !work.titleProperty().get().isEmpty()
                && work.runningProperty().get()) {
            Messages messages = messages();
            if (!questions.confirmed(
                    messages.text("close.title"),
                    messages.text("close.sentence", work.titleProperty().get()),
                    messages.text("close.yes"))) {
                return;
            }
            work.cancel();
        }
        Workbench before = leaveForStart();
        work.start(
                messages().text("closing"),
                progress -> {
                    LedgerCare.close(before);
                    return true;
                },
                done -> end(),
                problem -> {
                    questions.tell(views(), problem);
                    end();
                });
    }

    @Override
    public void end() {
        manual.close();
        StageSize.save(stage, settings);
        settings.save();
        stage.hide();
        whenClosed.run();
    }

    private @Nullable Workbench leave() {
        if (shell != null) {
            shell.leave();
            shell.desk().leave();
        }
        Workbench before = workbench;
        workbench = null;
        return before;
    }

    @Override
    public Views views() {
        return new Views(appearance.languageProperty().get());
    }

    private Messages messages() {
        return views().messages(LedgerWindow.class);
    }
}

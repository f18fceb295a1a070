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
import luoshi.model.Password;
import luoshi.model.ProblemException;
import luoshi.ui.help.HelpWindow;
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
import luoshi.workbench.Rescue;
import luoshi.workbench.Samples;
import luoshi.workbench.Wording;
import luoshi.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/**
 * The one window: the first start, or the shell around an open ledger. Ledgers are opened and
 * closed away from the window's thread, one after the other.
 */
final class LedgerWindow implements Program {
    private final Stage stage;
    private final Settings settings;
    private final Questions questions;
    private final Places places;
    private final Runnable whenClosed;
    private final Appearance appearance;
    private final RecentLedgers recent;
    private final Work work;
    private final StackPane ground = new StackPane();
    private @Nullable Workbench workbench;
    private @Nullable ShellController shell;
    private @Nullable StartController start;
    private List<Path> filesToStartWith = List.of();
    private @Nullable HelpWindow help;
    private Supplier<List<CommandGroup>> commandsForHelp = List::of;

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
        StageSize.keep(stage, settings);
        Scene scene = new Scene(ground);
        appearance.dress(scene);
        appearance.languageProperty().addListener((observed, before, now) -> showAnew());
        stage.setScene(scene);
        stage.getIcons().setAll(Icons.all());
        stage.setTitle(messages().text("program"));
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
        open(folder, (progress, password) -> Workbench.open(folder, password));
    }

    @Override
    public void openSample() {
        open(
                places.samples(),
                (progress, password) -> {
                    Workbench opened = Workbench.open(places.samples(), password);
                    Samples.keepIn(opened, progress);
                    return opened;
                });
    }

    @Override
    public void startWith(List<Path> files) {
        filesToStartWith = files;
        openLedger(places.usual());
    }

    private void open(Path folder, Opener opener) {
        open(folder, opener, null);
    }

    private void open(Path folder, Opener opener, @Nullable Password password) {
        Workbench before = leaveForStart();
        work.start(
                messages().text("opening"),
                progress -> {
                    LedgerCare.close(before);
                    try (Password given = password) {
                        return opener.open(progress, given);
                    }
                },
                opened -> {
                    recent.add(folder);
                    enter(opened);
                },
                problem -> refused(folder, opener, problem));
    }

    /** Asks for what is missing, or says why and what can be done. */
    private void refused(Path folder, Opener opener, ProblemException problem) {
        showStart(false);
        if (Rescue.asksForPassword(problem)) {
            questions
                    .password(
                            messages().text("password"), new Wording(views().locale()).of(problem))
                    .ifPresent(typed -> open(folder, opener, typed));
            return;
        }
        tell(problem);
        if (Rescue.isDamage(problem)) {
            new DamagedLedger(folder, questions, messages(), work, this::openLedger, this::open)
                    .offer();
        } else if (problem.code().equals("store.ledger-held")) {
            callForward(folder);
        } else {
            recent.remove(folder);
        }
    }

    /** Another window has it: that one comes forward, and this one has nothing to do. */
    private void callForward(Path folder) {
        work.start(
                messages().text("opening"),
                progress -> new Rescue(folder).call(),
                answered -> {
                    if (answered) {
                        end();
                    }
                });
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

    private @Nullable Workbench leaveForStart() {
        Workbench before = leave();
        showStart(true);
        return before;
    }

    private void enter(Workbench opened) {
        workbench = opened;
        Desk desk = new Desk(opened, work);
        desk.refresh();
        showShell(desk);
        titled(desk, nameOf(opened.folder()));
        opened.whenCalled(() -> Platform.runLater(this::comeForward));
        if (!filesToStartWith.isEmpty() && shell != null) {
            shell.importFiles(filesToStartWith);
            filesToStartWith = List.of();
        }
    }

    private void titled(Desk desk, String name) {
        Runnable title =
                () -> {
                    String mark = desk.markingProperty().get();
                    String whole = mark.isEmpty() ? name : mark + " · " + name;
                    stage.setTitle(messages().text("title", whole));
                };
        desk.markingProperty().addListener((observed, before, now) -> title.run());
        title.run();
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

    private void showStart(boolean busy) {
        StartController made = new StartController(this, views());
        shell = null;
        start = made;
        show(views().load(made));
        made.enter(busy);
    }

    /** After a change of the language. */
    private void showAnew() {
        closeHelp();
        if (shell != null) {
            Desk desk = shell.desk();
            leaveShell();
            showShell(desk);
        } else {
            showStart(false);
        }
    }

    private void show(Node node) {
        ground.getChildren().setAll(node);
    }

    /** Shows what went wrong wherever the window is. */
    void tell(Throwable problem) {
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
        commandsForHelp = commands;
        HelpWindow open = help;
        if (open == null) {
            open = new HelpWindow(stage, views(), appearance, () -> commandsForHelp.get());
            help = open;
        }
        open.show(page);
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

    private void closeHelp() {
        if (help != null) {
            help.hide();
            help = null;
        }
    }

    private void end() {
        closeHelp();
        StageSize.save(stage, settings);
        settings.save();
        stage.hide();
        whenClosed.run();
    }

    private @Nullable Workbench leave() {
        leaveShell();
        if (shell != null) {
            shell.desk().leave();
        }
        Workbench before = workbench;
        workbench = null;
        return before;
    }

    private void leaveShell() {
        if (shell != null) {
            shell.leave();
        }
    }

    private Views views() {
        return new Views(appearance.languageProperty().get());
    }

    private Messages messages() {
        return views().messages(LedgerWindow.class);
    }
}

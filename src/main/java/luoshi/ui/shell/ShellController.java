package luoshi.ui.shell;

import atlantafx.base.controls.ModalPane;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import luoshi.model.Passage;
import luoshi.model.ProblemException;
import luoshi.ui.help.Manual;
import luoshi.ui.support.CommandGroup;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Destination;
import luoshi.ui.support.FileDrop;
import luoshi.ui.support.Frame;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Notice;
import luoshi.ui.support.Program;
import luoshi.ui.support.Questions;
import luoshi.ui.support.Settings;
import luoshi.ui.support.StepWords;
import luoshi.ui.support.View;
import luoshi.ui.support.Views;
import org.jspecify.annotations.Nullable;

/** The window around the views: rail, bars, notices; hands each view what it stands on. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
public final class ShellController implements Frame, MenuActions {
    private final Program program;
    private final Desk desk;
    private final Views views;
    private final Questions questions;
    private final Settings settings;
    private final OpenViews open;
    private final RoomCommands roomCommands;
    private final Messages messages;
    private final ShellViewModel model;
    private final TopController top;
    private final StatusController status;
    private Rail roomRail;
    private Entering entering;
    private Overlays overlays;
    private SourceInPlace source;
    private @Nullable Room shown;

    @FXML private StackPane root;
    @FXML private BorderPane whole;
    @FXML private BorderPane middle;
    @FXML private VBox rail;
    @FXML private VBox notices;
    @FXML private StackPane place;
    @FXML private ModalPane over;
    @FXML private VBox drop;

    /** A shell for an open ledger; {@link Views#load} shows it. */
    public ShellController(
            Program program,
            Desk desk,
            Views views,
            Questions questions,
            Settings settings,
            Map<Room, RoomView> rooms) {
        this.program = program;
        this.desk = desk;
        this.views = views;
        this.questions = questions;
        this.settings = settings;
        this.messages = views.messages(ShellController.class);
        this.open = new OpenViews(rooms, this);
        this.roomCommands = new RoomCommands(open, this, messages, this::show);
        this.model =
                new ShellViewModel(
                        desk, messages, new StepWords(views), Clock.system(ZoneId.systemDefault()));
        this.top = new TopController(model, desk, messages, this);
        this.status =
                new StatusController(model, desk, messages, program.nameOf(model.ledgerFolder()));
    }

    @FXML
    void initialize() {
        middle.setTop(views.load(top));
        whole.setBottom(views.load(status));
        roomRail = new Rail(rail, open.rooms(), messages, model.openDecisions(), this);
        FileDrop.on(root, drop, this::importFiles);
        new ShellKeys(root, top.search(), this::panes, top::openMenu, this);
        entering = new Entering(root, rail, over, desk.work());
        // not hidden, so that what a view gives the focus to can take it
        place.opacityProperty().bind(Bindings.when(desk.knownProperty()).then(1).otherwise(0));
        source =
                new SourceInPlace(
                        this, place, () -> Optional.ofNullable(shown).ifPresent(this::show));
        overlays = new Overlays(over, views, this::enterView);
        desk.ownUnitProperty().addListener((observed, before, now) -> announce(""));
    }

    /** Shows the view that was shown last. */
    public void enter() {
        String kept = settings.get("view").orElse("");
        show(
                open.rooms().stream()
                        .filter(room -> room.key().equals(kept))
                        .findFirst()
                        .orElse(Room.TASKS));
    }

    /** Called before the shell goes. */
    public void leave() {
        if (shown != null) {
            settings.put("view", shown.key());
        }
    }

    @Override
    public void show(Room room) {
        View view = open.view(room);
        if (shown != null && shown != room) {
            // what was said, was said of another view
            announce("");
        }
        shown = room;
        roomRail.choose(room);
        place.getChildren().setAll(view.root());
        status.follow(view.status());
        top.offer(roomCommands.menu(room, windowCommands()));
        // the parts of a split pane stand in the scene, and can be given the focus, only with its
        // skin
        view.root().applyCss();
        view.entered();
        entering.watch(view);
    }

    private List<CommandGroup> windowCommands() {
        return new Commands(messages, program, this, new SafetyMenu(messages, program, this))
                .all(open.rooms(), model);
    }

    private void enterView() {
        currentView().ifPresent(View::entered);
    }

    private Optional<View> currentView() {
        return Optional.ofNullable(shown).map(open::view);
    }

    /** The panes of the view on show, as F6 walks them. */
    public List<Node> panes() {
        return currentView().map(View::panes).orElse(List.of());
    }

    @Override
    public void go(Destination destination) {
        Room room = Room.of(destination);
        if (open.rooms().contains(room)) {
            show(room);
            currentView().ifPresent(view -> view.show(destination));
        }
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
        return questions;
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public void show(ProblemException problem) {
        show((Throwable) problem);
    }

    /** Shows what went wrong above the view. */
    public void show(Throwable problem) {
        notices.getChildren().setAll(Notice.of(problem, views, notices.getChildren()::clear));
    }

    @Override
    public void announce(String sentence) {
        model.say(sentence);
    }

    @Override
    public void undo() {
        if (currentView().map(View::undo).orElse(false)) {
            return;
        }
        model.undo();
    }

    @Override
    public void redo() {
        if (currentView().map(View::redo).orElse(false)) {
            return;
        }
        model.redo();
    }

    @Override
    public void showSource(String sha256, Passage passage) {
        source.show(sha256, passage);
    }

    @Override
    public void importFiles() {
        importFiles(questions.filesToImport());
    }

    /** Imports files as if they were dropped. */
    public void importFiles(List<Path> files) {
        notices.getChildren().clear();
        if (!files.isEmpty()) {
            go(new Destination.ToImport(files));
        }
    }

    @Override
    public void paste() {
        notices.getChildren().clear();
        go(new Destination.ToPaste());
    }

    @Override
    public void imported() {
        show(Room.TASKS);
        top.offerOwnUnit(() -> announce(messages.text("own-unit.offer")));
    }

    @Override
    public void backUp() {
        model.backUp(questions);
    }

    @Override
    public void palette() {
        if (shown != null) {
            overlays.palette(
                    roomCommands.palette(shown, windowCommands()),
                    new FoundPlaces(this, this::show));
        }
    }

    @Override
    public void preferences() {
        overlays.settings(program.appearance());
    }

    @Override
    public void textSize(int steps) {
        program.appearance().resize(steps);
    }

    @Override
    public void help() {
        program.help(shown == null ? Manual.FIRST : shown.key(), this::everyCommand);
    }

    @Override
    public void manual() {
        program.help(Manual.FIRST, this::everyCommand);
    }

    @Override
    public void shortcuts() {
        program.help(Manual.SHORTCUTS, this::everyCommand);
    }

    /** Every command of the window and of its views, in groups. */
    public List<CommandGroup> everyCommand() {
        return roomCommands.every(windowCommands());
    }

    @Override
    public void about() {
        overlays.about();
    }
}

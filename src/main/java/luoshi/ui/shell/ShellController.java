package luoshi.ui.shell;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.ModalPane;
import atlantafx.base.controls.ToggleSwitch;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import luoshi.model.Passage;
import luoshi.model.ProblemException;
import luoshi.ui.imports.Importing;
import luoshi.ui.source.SourceController;
import luoshi.ui.source.Sources;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Destination;
import luoshi.ui.support.FileDrop;
import luoshi.ui.support.Frame;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Notice;
import luoshi.ui.support.Program;
import luoshi.ui.support.Questions;
import luoshi.ui.support.Settings;
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
    private final Map<Room, Function<Frame, View>> makers;
    private final Map<Room, View> made = new EnumMap<>(Room.class);
    private final Messages messages;
    private final ShellViewModel model;
    private final Sources sources;
    private final Importing importing;
    private Rail roomRail;
    private OwnUnitMenu ownUnitMenu;
    private @Nullable Room shown;

    @FXML private StackPane root;
    @FXML private VBox rail;
    @FXML private MenuButton menu;
    @FXML private ComboBox<Integer> year;
    @FXML private ToggleSwitch ownUnitOnly;
    @FXML private MenuButton ownUnit;
    @FXML private CustomTextField search;
    @FXML private Button clearSearch;
    @FXML private Button undo;
    @FXML private Button redo;
    @FXML private VBox notices;
    @FXML private StackPane place;
    @FXML private Label ledgerName;
    @FXML private Label backup;
    @FXML private HBox running;
    @FXML private Label runningWhat;
    @FXML private ProgressBar progress;
    @FXML private Label said;
    @FXML private Label viewStatus;
    @FXML private Label dataDate;
    @FXML private ModalPane over;
    @FXML private VBox drop;

    /** A shell for an open ledger; {@link Views#load} shows it. */
    public ShellController(
            Program program,
            Desk desk,
            Views views,
            Questions questions,
            Settings settings,
            Map<Room, Function<Frame, View>> makers) {
        this.program = program;
        this.desk = desk;
        this.views = views;
        this.questions = questions;
        this.settings = settings;
        this.makers = makers;
        this.messages = views.messages(ShellController.class);
        this.sources = new Sources(desk);
        this.importing = new Importing(desk, views, this::showOver, this::importOver);
        this.model = new ShellViewModel(desk, messages, Clock.system(ZoneId.systemDefault()));
    }

    @FXML
    void initialize() {
        List<Room> rooms = List.copyOf(makers.keySet());
        roomRail = new Rail(rail, rooms, messages, model.openDecisions(), this::show);
        MainMenu.fill(menu, messages, program, this, rooms, model.undoable(), model.redoable());
        new YearChoice(year, desk, messages);
        ownUnitOnly.selectedProperty().bindBidirectional(desk.ownUnitOnlyProperty());
        ownUnitOnly.disableProperty().bind(desk.ownUnitProperty().isEmpty());
        ownUnitMenu = new OwnUnitMenu(ownUnit, desk, messages);
        search.textProperty().bindBidirectional(desk.searchProperty());
        clearSearch.visibleProperty().bind(search.textProperty().isNotEmpty());
        bindButton(undo, model.undoTip(), model.undoable());
        bindButton(redo, model.redoTip(), model.redoable());
        ledgerName.setText(program.nameOf(model.ledgerFolder()));
        ledgerName.setTooltip(new Tooltip(model.ledgerFolder().toString()));
        backup.textProperty().bind(model.backup());
        said.textProperty().bind(model.said());
        dataDate.textProperty().bind(model.dataDate());
        RunningWork.show(desk.work(), running, runningWhat, progress, messages);
        FileDrop.on(root, drop, this::importFiles);
        new ShellKeys(root, search, this::panes, menu::show, this);
        over.displayProperty()
                .addListener(
                        (observed, before, now) -> {
                            if (!now) {
                                enterView();
                            }
                        });
    }

    private static void bindButton(Button button, StringBinding tip, BooleanBinding possible) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(tip);
        button.setTooltip(tooltip);
        button.disableProperty().bind(possible.not());
    }

    /** Shows the view that was shown last. */
    public void enter() {
        String kept = settings.get("view").orElse("");
        show(
                makers.keySet().stream()
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
        View view =
                made.computeIfAbsent(
                        room, key -> Objects.requireNonNull(makers.get(key)).apply(this));
        shown = room;
        roomRail.choose(room);
        place.getChildren().setAll(view.root());
        viewStatus.textProperty().bind(view.status());
        // the parts of a split pane stand in the scene, and can be given the focus, only with its
        // skin
        view.root().applyCss();
        view.entered();
    }

    private void enterView() {
        currentView().ifPresent(View::entered);
    }

    private Optional<View> currentView() {
        return Optional.ofNullable(shown).map(made::get);
    }

    private List<Node> panes() {
        return currentView().map(View::panes).orElse(List.of());
    }

    @Override
    public void go(Destination destination) {
        Room room =
                switch (destination) {
                    case Destination.OfTask ofTask -> Room.TASKS;
                    case Destination.OfOutcome ofOutcome -> Room.MATCHING;
                    case Destination.OfReports ofReports -> Room.REPORTS;
                };
        if (makers.containsKey(room)) {
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

    @FXML
    @Override
    public void undo() {
        model.undo();
    }

    @FXML
    @Override
    public void redo() {
        model.redo();
    }

    @FXML
    void cancel() {
        desk.work().cancel();
    }

    @FXML
    void clearSearch() {
        search.clear();
        search.requestFocus();
    }

    @Override
    public void showSource(String sha256, Passage passage) {
        SourceController source =
                new SourceController(views.messages(SourceController.class), this::closeSource);
        Parent pane = views.load(source);
        sources.read(
                sha256,
                text -> {
                    place.getChildren().setAll(pane);
                    source.show(text, passage);
                    source.focus();
                });
    }

    private void closeSource() {
        if (shown != null) {
            show(shown);
        }
    }

    @Override
    public void importFiles() {
        importFiles(questions.filesToImport());
    }

    /** Imports files as if they were dropped. */
    public void importFiles(List<Path> files) {
        notices.getChildren().clear();
        importing.start(files);
    }

    private void importOver(boolean stands) {
        over.hide(true);
        if (stands) {
            ownUnitMenu.offer(() -> announce(messages.text("own-unit.offer")));
        }
    }

    private void showOver(Parent pane) {
        over.show(pane);
    }

    @Override
    public void backUp() {
        questions
                .saveAs(
                        messages.text("backup.title"),
                        model.backupName(),
                        messages.text("backup.kind"))
                .ifPresent(model::backUp);
    }

    @Override
    public void about() {
        showOver(views.load(new AboutController(messages, () -> over.hide(true))));
    }
}

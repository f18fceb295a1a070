package luoshi.ui.shell;

import atlantafx.base.controls.CustomTextField;
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
import javafx.fxml.FXML;
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
import luoshi.ui.source.SourceController;
import luoshi.ui.source.Sources;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Destination;
import luoshi.ui.support.Frame;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Program;
import luoshi.ui.support.Questions;
import luoshi.ui.support.Settings;
import luoshi.ui.support.View;
import luoshi.ui.support.Views;
import org.jspecify.annotations.Nullable;

/** The window around the views: rail, bars, notices; hands each view what it stands on. */
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the loader fills the fields
public final class ShellController implements Frame {
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
    private @Nullable Rail roomRail;
    private @Nullable Room shown;

    @FXML private StackPane root;
    @FXML private VBox rail;
    @FXML private HBox topBar;
    @FXML private MenuButton menu;
    @FXML private ComboBox<Integer> year;
    @FXML private ToggleSwitch ownUnitOnly;
    @FXML private MenuButton ownUnit;
    @FXML private CustomTextField search;
    @FXML private Button undo;
    @FXML private Button redo;
    @FXML private VBox notices;
    @FXML private StackPane place;
    @FXML private Label ledgerName;
    @FXML private Label backup;
    @FXML private HBox running;
    @FXML private Label runningWhat;
    @FXML private ProgressBar progress;
    @FXML private Button cancel;
    @FXML private Label said;
    @FXML private Label viewStatus;
    @FXML private Label dataDate;
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
        this.model = new ShellViewModel(desk, messages, Clock.system(ZoneId.systemDefault()));
    }

    @FXML
    void initialize() {
        roomRail =
                new Rail(
                        rail,
                        List.copyOf(makers.keySet()),
                        messages,
                        model.openDecisions(),
                        this::show);
        search.textProperty().bindBidirectional(desk.searchProperty());
        ownUnitOnly.selectedProperty().bindBidirectional(desk.ownUnitOnlyProperty());
        year.setItems(desk.years());
        desk.yearProperty().addListener((observed, before, now) -> year.setValue(now));
        year.setValue(desk.yearProperty().get());
        year.valueProperty()
                .addListener(
                        (observed, before, now) -> {
                            if (now != null) {
                                desk.yearProperty().set(now);
                            }
                        });
        bindButton(undo, model.undoTip(), model.undoable());
        bindButton(redo, model.redoTip(), model.redoable());
        ledgerName.setText(String.valueOf(desk.workbench().folder().getFileName()));
        backup.textProperty().bind(model.backup());
        said.textProperty().bind(model.said());
        running.visibleProperty().bind(desk.work().runningProperty());
        runningWhat.textProperty().bind(desk.work().titleProperty());
        progress.progressProperty().bind(desk.work().progressProperty());
    }

    private static void bindButton(
            Button button,
            javafx.beans.binding.StringBinding tip,
            javafx.beans.binding.BooleanBinding possible) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(tip);
        button.setTooltip(tooltip);
        button.disableProperty().bind(possible.not());
    }

    /** Shows the view that was shown last. */
    public void enter() {
        String kept = settings.get("view").orElse("");
        Room first =
                makers.keySet().stream()
                        .filter(room -> room.key().equals(kept))
                        .findFirst()
                        .orElse(Room.TASKS);
        show(first);
    }

    /** Called before the shell goes. */
    public void leave() {
        if (shown != null) {
            settings.put("view", shown.key());
        }
    }

    private void show(Room room) {
        View view =
                made.computeIfAbsent(
                        room, key -> Objects.requireNonNull(makers.get(key)).apply(this));
        shown = room;
        if (roomRail != null) {
            roomRail.choose(room);
        }
        place.getChildren().setAll(view.root());
        viewStatus.textProperty().bind(view.status());
        view.entered();
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
            Optional.ofNullable(made.get(room)).ifPresent(view -> view.show(destination));
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
    void redo() {
        model.redo();
    }

    @FXML
    void cancel() {
        desk.work().cancel();
    }

    @Override
    public void showSource(String sha256, Passage passage) {
        SourceController source =
                new SourceController(
                        views.messages(SourceController.class), () -> show(currentRoom()));
        Parent pane = views.load(source);
        sources.read(
                sha256,
                text -> {
                    place.getChildren().setAll(pane);
                    source.show(text, passage);
                    source.focus();
                });
    }

    private Room currentRoom() {
        return shown == null ? Room.TASKS : shown;
    }

    @Override
    public void importFiles() {
        importFiles(questions.filesToImport());
    }

    /** Imports files as if they were dropped. */
    public void importFiles(List<Path> files) {}
}

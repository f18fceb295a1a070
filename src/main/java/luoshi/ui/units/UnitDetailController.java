package luoshi.ui.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import luoshi.model.KeptTask;
import luoshi.model.Role;
import luoshi.ui.support.Destination;
import luoshi.ui.support.Frame;
import luoshi.ui.support.Messages;
import luoshi.workbench.Wording;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The chosen unit: who it is, its names and members, and the tasks that it answers for. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
final class UnitDetailController {
    private final Frame frame;
    private final Runnable whenDone;
    private final UnitsViewModel model;
    private final Messages messages;
    private final Wording wording;
    private MergePane mergePane;
    private MembersPane membersPane;
    private DoubtCards doubtCards;
    private NameField newName;
    private NameField otherName;
    private KindChoice kindChoice;
    private Map<Role, ToggleButton> roleButtons;
    private @Nullable UnitLine shown;

    @FXML private ScrollPane scroll;
    @FXML private VBox nothing;
    @FXML private Label name;
    @FXML private Button own;
    @FXML private Label ownTag;
    @FXML private Label usual;
    @FXML private VBox renaming;
    @FXML private VBox doubts;
    @FXML private VBox merging;
    @FXML private ComboBox<KindChoice.Entry> kind;
    @FXML private Label nameCount;
    @FXML private FlowPane names;
    @FXML private VBox addName;
    @FXML private VBox members;
    @FXML private Label tasksTitle;
    @FXML private ToggleGroup roles;
    @FXML private ToggleButton lead;
    @FXML private ToggleButton joint;
    @FXML private ToggleButton supporting;
    @FXML private ListView<KeptTask> tasks;

    /**
     * @param whenDone gives the focus back to the list
     */
    UnitDetailController(Frame frame, UnitsViewModel model, Runnable whenDone) {
        this.frame = frame;
        this.whenDone = whenDone;
        this.model = model;
        this.messages = model.messages();
        this.wording = new Wording(messages.locale());
    }

    @FXML
    void initialize() {
        mergePane = new MergePane(model, frame::show, whenDone);
        merging.getChildren().setAll(mergePane);
        membersPane = new MembersPane(model, frame::show, model::show);
        members.getChildren().setAll(membersPane);
        doubtCards = new DoubtCards(model, frame::show, mergePane::begin);
        newName =
                new NameField(
                        "newName",
                        messages.text("rename.prompt"),
                        messages.text("rename.do"),
                        wording,
                        (typed, no) -> model.name(line(), typed, no));
        renaming.getChildren().setAll(newName);
        otherName =
                new NameField(
                        "otherName",
                        messages.text("names.prompt"),
                        messages.text("names.add"),
                        wording,
                        (typed, no) -> model.addName(line(), typed, no));
        addName.getChildren().setAll(otherName);
        kindChoice = new KindChoice(kind, model, frame::show);
        bindTasks();
        model.chosen().subscribe(this::show);
    }

    private void bindTasks() {
        roleButtons = Map.of(Role.LEAD, lead, Role.JOINT, joint, Role.SUPPORTING, supporting);
        roleButtons.forEach((role, button) -> button.setUserData(role));
        roles.selectToggle(lead);
        roles.selectedToggleProperty()
                .addListener(
                        (observed, before, now) -> {
                            if (now == null) {
                                roles.selectToggle(before);
                            } else {
                                listTasks();
                            }
                        });
        tasks.setCellFactory(list -> new TaskLineCell(messages));
        tasks.setPlaceholder(new Label(messages.text("tasks.none")));
        tasks.setOnMouseClicked(event -> openTask());
        tasks.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        openTask();
                        event.consume();
                    }
                });
    }

    private void openTask() {
        KeptTask task = tasks.getSelectionModel().getSelectedItem();
        if (task != null) {
            frame.go(new Destination.OfTask(task.id()));
        }
    }

    private UnitLine line() {
        return Objects.requireNonNull(model.chosen().get());
    }

    private void show(@Nullable UnitLine line) {
        scroll.setVisible(line != null);
        nothing.setVisible(line == null);
        boolean another = line == null || shown == null || line.id() != shown.id();
        if (another) {
            mergePane.end();
            scroll.setVvalue(0);
        }
        shown = line;
        if (line == null) {
            return;
        }
        name.setText(line.name());
        own.setVisible(!line.own());
        own.setManaged(!line.own());
        ownTag.setVisible(line.own());
        ownTag.setManaged(line.own());
        String short_ = line.entry().usual();
        boolean otherwise = short_ != null && !short_.equals(line.name());
        usual.setText(otherwise ? messages.text("usual", Objects.requireNonNull(short_)) : "");
        usual.setVisible(otherwise);
        usual.setManaged(otherwise);
        endRenaming();
        doubts.getChildren().setAll(doubtCards.of(line));
        kindChoice.show(line);
        showNames(line);
        membersPane.show(line);
        tasksTitle.setText(messages.text("tasks", String.valueOf(model.year())));
        lead.setText(messages.text("tasks.lead", line.lead()));
        joint.setText(messages.text("tasks.joint", line.joint()));
        supporting.setText(messages.text("tasks.supporting", line.supporting()));
        Role role = (Role) roles.getSelectedToggle().getUserData();
        if (another || line.tasks(role) == 0) {
            Stream.of(Role.values())
                    .filter(one -> line.tasks(one) > 0)
                    .findFirst()
                    .ifPresent(one -> roles.selectToggle(roleButtons.get(one)));
        }
        listTasks();
    }

    private void listTasks() {
        if (roles.getSelectedToggle() != null) {
            tasks.getItems().setAll(model.tasks((Role) roles.getSelectedToggle().getUserData()));
        }
    }

    private void showNames(UnitLine line) {
        List<Node> chips = new ArrayList<>();
        for (String other : line.entry().unit().otherNames()) {
            Label words = new Label(other);
            Button away = new Button(null, new FontIcon("fth-x"));
            away.getStyleClass().addAll("flat", "button-icon", "chip-away");
            away.setAccessibleText(messages.text("names.away", other));
            away.setOnAction(event -> model.removeName(line, other, frame::show));
            HBox chip = new HBox(words, away);
            chip.getStyleClass().add("name-chip");
            chips.add(chip);
        }
        nameCount.setText(chips.isEmpty() ? messages.text("names.none") : "");
        names.getChildren().setAll(chips);
        names.setManaged(!chips.isEmpty());
        otherName.set("");
    }

    @FXML
    void beginRename() {
        if (model.chosen().get() != null) {
            renaming.setVisible(true);
            renaming.setManaged(true);
            newName.set(line().name());
            newName.begin();
        }
    }

    private void endRenaming() {
        renaming.setVisible(false);
        renaming.setManaged(false);
    }

    @FXML
    void beginMerging() {
        if (model.chosen().get() != null) {
            mergePane.begin(line(), null);
        }
    }

    void endMerging() {
        mergePane.end();
        endRenaming();
    }

    @FXML
    void setOwn() {
        if (model.chosen().get() != null) {
            model.setOwn(line());
        }
    }
}

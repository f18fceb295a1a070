package luoshi.ui.history;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import luoshi.ui.support.Command;
import luoshi.ui.support.Frame;
import luoshi.ui.support.Messages;
import luoshi.workbench.HistoryWords;
import org.jspecify.annotations.Nullable;

/** Binds the history. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
final class HistoryController {
    private final Frame frame;
    private final HistoryViewModel model;
    private final Messages messages;

    @FXML private SplitPane root;
    @FXML private Label count;
    @FXML private Button allSteps;
    @FXML private ListView<StepLine> steps;
    @FXML private Label what;
    @FXML private Label whoAndWhen;
    @FXML private Button undoTo;
    @FXML private Button redo;
    @FXML private Button restore;
    @FXML private TableView<HistoryWords.Line> changes;
    @FXML private TableColumn<HistoryWords.Line, String> object;
    @FXML private TableColumn<HistoryWords.Line, String> field;
    @FXML private TableColumn<HistoryWords.Line, String> before;
    @FXML private TableColumn<HistoryWords.Line, String> after;

    HistoryController(Frame frame, HistoryViewModel model, Messages messages) {
        this.frame = frame;
        this.model = model;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        steps.setItems(model.steps());
        steps.setCellFactory(list -> new StepCell(messages));
        steps.setPlaceholder(new Label(messages.text("empty")));
        steps.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (observed, was, now) -> {
                            if (now != null) {
                                model.chosen().set(now);
                            }
                        });
        model.chosen().subscribe(this::show);
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> messages.text("count", model.steps().size()), model.steps()));
        allSteps.visibleProperty().bind(model.onlyTask().isNotNull());
        allSteps.managedProperty().bind(allSteps.visibleProperty());
        restore.visibleProperty().bind(model.restorable().map(removed -> !removed.isEmpty()));
        restore.managedProperty().bind(restore.visibleProperty());
        changes.setItems(model.changes());
        changes.setPlaceholder(new Label(messages.text("no-changes")));
        fill(object, HistoryWords.Line::object);
        fill(field, HistoryWords.Line::field);
        fill(before, HistoryWords.Line::before);
        fill(after, HistoryWords.Line::after);
    }

    private static void fill(
            TableColumn<HistoryWords.Line, String> column,
            Function<HistoryWords.Line, String> value) {
        column.setCellValueFactory(
                row ->
                        new ReadOnlyStringWrapper(value.apply(row.getValue()))
                                .getReadOnlyProperty());
        column.setCellFactory(made -> new WrappedCell());
    }

    private void show(@Nullable StepLine line) {
        what.setText(line == null ? "" : line.name());
        whoAndWhen.setText(
                line == null ? "" : messages.text("who", line.when(), line.step().who()));
        undoTo.setDisable(line == null || line.takenBack() || line.isTurn());
        redo.setDisable(line == null || !line.takenBack() || line.isTurn());
        if (line != null) {
            steps.getSelectionModel().select(line);
        }
    }

    @FXML
    void undoTo() {
        int many = model.stepsToChosen();
        if (many <= 1
                || frame.questions()
                        .confirmed(
                                messages.text("undo-to.title"),
                                messages.text("undo-to.sentence", many),
                                messages.text("undo-to.yes"))) {
            model.undoToChosen();
        }
    }

    @FXML
    void redo() {
        model.redoChosen();
    }

    @FXML
    void restore() {
        model.restoreChosen();
    }

    @FXML
    void allSteps() {
        model.showOnly(null);
    }

    /** What can be done here, for the menu and the palette. */
    List<Command> commands() {
        return List.of(
                HistoryOffers.UNDO_TO
                        .does(messages::text, this::undoTo)
                        .when(undoTo.disableProperty().not()),
                HistoryOffers.REDO
                        .does(messages::text, this::redo)
                        .when(redo.disableProperty().not()),
                HistoryOffers.RESTORE
                        .does(messages::text, this::restore)
                        .when(restore.visibleProperty()));
    }

    SplitPane root() {
        return root;
    }

    List<Node> panes() {
        return List.of(steps, changes);
    }

    void enter() {
        steps.requestFocus();
    }
}

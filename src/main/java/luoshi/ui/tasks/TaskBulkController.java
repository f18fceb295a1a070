package luoshi.ui.tasks;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import luoshi.ui.support.Messages;
import luoshi.workbench.TaskEdit;
import luoshi.workbench.TaskEntry;
import org.jspecify.annotations.Nullable;

/** What can be done with several tasks at once. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
final class TaskBulkController {
    private final TaskBulkViewModel model;
    private final TasksViewModel tasks;
    private final Messages messages;
    private final Ways ways;

    @FXML private VBox root;
    @FXML private Label title;
    @FXML private ComboBox<TaskEdit> what;
    @FXML private ComboBox<String> value;
    @FXML private Label now;
    @FXML private Label problem;
    @FXML private Button apply;
    @FXML private Button remove;

    /** What the list itself does with them. */
    interface Ways {
        /** Copies them as a table. */
        void copy();

        /** Writes them into a workbook. */
        void export();

        /** Selects only one again. */
        void letGo();
    }

    TaskBulkController(TaskBulkViewModel model, TasksViewModel tasks, Ways ways) {
        this.model = model;
        this.tasks = tasks;
        this.messages = model.messages();
        this.ways = ways;
    }

    @FXML
    void initialize() {
        root.visibleProperty().bind(model.isSeveral());
        what.getItems().setAll(TaskEdit.values());
        what.setConverter(new EditWords(messages));
        what.setValue(TaskEdit.ADD_JOINT);
        what.valueProperty().addListener((observed, before, chosen) -> offer());
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        // the box would take Enter for itself
        value.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        tasks.selected().addListener((ListChangeListener<TaskEntry>) change -> show());
        tasks.revision().addListener((observed, before, later) -> show());
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !value.isShowing()) {
            apply();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !value.isShowing()) {
            ways.letGo();
            event.consume();
        }
    }

    private void show() {
        int count = model.count();
        if (count < 2) {
            return;
        }
        title.setText(messages.text("bulk.title", count));
        apply.setText(messages.text("bulk.apply", count));
        remove.setText(messages.text("bulk.remove", count));
        now.setText(model.now(what.getValue()));
    }

    private void offer() {
        model.forget();
        value.getItems().setAll(model.values(what.getValue()));
        value.getEditor().clear();
        show();
    }

    /** Puts the caret where the new value is typed. */
    void focus() {
        offer();
        value.getEditor().requestFocus();
    }

    @FXML
    void shown() {
        value.getItems().setAll(model.values(what.getValue()));
    }

    @FXML
    void apply() {
        model.apply(what.getValue(), value.getEditor().getText());
    }

    @FXML
    void remove() {
        model.remove();
    }

    @FXML
    void copy() {
        ways.copy();
    }

    @FXML
    void export() {
        ways.export();
    }

    @FXML
    void letGo() {
        ways.letGo();
    }

    private static final class EditWords extends StringConverter<TaskEdit> {
        private final Messages messages;

        EditWords(Messages messages) {
            this.messages = messages;
        }

        @Override
        public String toString(@Nullable TaskEdit edit) {
            return edit == null ? "" : messages.text("bulk.edit." + edit.name());
        }

        @Override
        public @Nullable TaskEdit fromString(String words) {
            return null;
        }
    }
}

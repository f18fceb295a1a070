package luoshi.ui.tasks;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import luoshi.ui.promises.PromiseWords;
import luoshi.ui.source.Sources;
import luoshi.ui.support.Command;
import luoshi.ui.support.Destination;
import luoshi.ui.support.Dividers;
import luoshi.ui.support.Frame;
import luoshi.ui.support.Messages;
import luoshi.ui.support.View;
import luoshi.workbench.TaskEntry;
import luoshi.workbench.Wording;

/** The view of the year's tasks: facets, list, the chosen task, and its source over the list. */
public final class TasksView implements View {
    private static final KeyCombination CTRL_C =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination CTRL_O =
            new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination CTRL_ENTER =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final Messages messages;
    private final TasksViewModel model;
    private final Frame frame;
    private final TaskDetailViewModel detail;
    private final TaskBulkViewModel bulk;
    private final TaskBulkController bulkForm;
    private final TaskSharing sharing;
    private final TaskEditing edit;
    private final TasksController controller;
    private final SourceOver source;
    private final Parent root;
    private final ObservableValue<String> status;

    /** Until the chosen task has been looked at for a while. */
    private final PauseTransition calm = new PauseTransition(Duration.millis(700));

    /** Kept with the view. */
    @SuppressWarnings("UnusedVariable")
    private final Rehearsal rehearsal;

    /** A view in a window. */
    public TasksView(Frame frame) {
        messages = frame.views().messages(TasksView.class);
        model = new TasksViewModel(frame.desk(), messages, frame.settings());
        detail =
                new TaskDetailViewModel(
                        new Sources(frame.desk()),
                        model,
                        new PromiseWords(frame.views().messages(PromiseWords.class)),
                        frame.desk().lineage());
        this.frame = frame;
        controller = new TasksController(model, frame.settings(), new ListWays(this));
        root = frame.views().load(controller);
        sharing = new TaskSharing(frame, model, controller.rows());
        bulk =
                new TaskBulkViewModel(
                        frame.desk(), model, new Wording(frame.views().locale()), frame::announce);
        edit = new TaskEditing(frame, model, this::focusTable);
        bulkForm = new TaskBulkController(bulk, model, new BulkWays(this));
        source = new SourceOver(frame, model, detail, controller);
        var ways = new DetailWays(frame, model, source::open, this::beginEditing);
        controller
                .detail()
                .getChildren()
                .setAll(
                        frame.views().load(new TaskDetailController(detail, ways)),
                        frame.views().load(edit.form()),
                        frame.views().load(bulkForm));
        status =
                Bindings.createStringBinding(
                        this::statusLine,
                        model.chosen(),
                        model.selected(),
                        model.facets(),
                        model.rows());
        Dividers.keep(controller.root(), "tasks", frame.settings(), 208, 400, 248, 520);
        rehearsal = new Rehearsal(model, frame.desk(), root);
        calm.setOnFinished(event -> askForLineage());
        detail.detail().subscribe(shown -> calm.playFromStart());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        // a table takes F2 for itself
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::heardFirst);
    }

    private void heardFirst(KeyEvent event) {
        if (event.getCode() == KeyCode.F2 && !edit.openProperty().get()) {
            beginEditing();
            event.consume();
        }
    }

    /** What the list asks for. */
    private record ListWays(TasksView view) implements TasksController.Ways {
        @Override
        public void importFiles() {
            view.frame.importFiles();
        }

        @Override
        public void make() {
            view.edit.beginNew();
        }

        @Override
        public void copyShown() {
            view.sharing.copyShown();
        }

        @Override
        public void exportShown() {
            view.sharing.exportShown();
        }
    }

    /** What several tasks lead to. */
    private record BulkWays(TasksView view) implements TaskBulkController.Ways {
        @Override
        public void copy() {
            view.sharing.copySelected();
        }

        @Override
        public void export() {
            view.sharing.exportSelected();
        }

        @Override
        public void letGo() {
            view.controller.rows().selectOne();
            view.focusTable();
        }
    }

    private void keyPressed(KeyEvent event) {
        if (CTRL_O.match(event) || CTRL_ENTER.match(event)) {
            source.open();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            escape();
        } else if (!controller.table().isFocused()) {
            return;
        } else if (event.getCode() == KeyCode.DELETE) {
            remove();
        } else if (CTRL_C.match(event)) {
            sharing.copySelected();
        } else {
            return;
        }
        event.consume();
    }

    private void escape() {
        if (source.isOpen()) {
            source.close();
        } else if (edit.openProperty().get()) {
            edit.end();
        } else if (model.selected().size() > 1) {
            controller.rows().selectOne();
        }
        focusTable();
    }

    private void remove() {
        if (model.selected().size() > 1) {
            bulk.remove();
        } else {
            edit.remove();
        }
    }

    private void focusTable() {
        controller.table().requestFocus();
    }

    private void beginEditing() {
        if (model.selected().size() > 1) {
            bulkForm.focus();
            return;
        }
        edit.begin();
    }

    @Override
    public List<Command> commands() {
        var isChosen = model.chosen().isNotNull();
        return List.of(
                TaskOffers.EDIT.does(messages::text, this::beginEditing).when(isChosen),
                TaskOffers.MAKE.does(messages::text, edit::beginNew),
                TaskOffers.REMOVE.does(messages::text, this::remove).when(isChosen),
                TaskOffers.SOURCE.does(messages::text, source::open).when(isChosen),
                TaskOffers.COPY.does(messages::text, sharing::copyShown).when(isChosen),
                TaskOffers.EXPORT.does(messages::text, sharing::exportShown).when(isChosen),
                TaskOffers.COLUMNS.does(messages::text, controller::chooseColumns).when(isChosen),
                TaskOffers.YEARS.does(
                        messages::text, () -> model.allYears().set(!model.allYears().get())));
    }

    private void askForLineage() {
        if (root.getScene() != null) {
            detail.tellAhead();
        }
    }

    private String statusLine() {
        TaskEntry chosen = model.chosen().get();
        if (model.selected().size() > 1) {
            return messages.text("status.several", model.selected().size(), model.rows().size());
        }
        if (chosen == null) {
            return "";
        }
        Integer number = chosen.kept().task().number();
        return number == null
                ? messages.text("status.unnumbered", model.rows().size())
                : messages.text("status", number, model.rows().size());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Node> panes() {
        return controller.panes();
    }

    @Override
    public ObservableValue<String> status() {
        return status;
    }

    @Override
    public void entered() {
        controller.table().requestFocus();
    }

    @Override
    public void show(Destination destination) {
        if (destination instanceof Destination.OfTask(long id)) {
            model.show(id);
        } else if (destination instanceof Destination.OfTasks tasks) {
            model.show(tasks);
        }
    }
}

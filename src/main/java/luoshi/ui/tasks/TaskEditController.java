package luoshi.ui.tasks;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import luoshi.model.ProblemException;
import luoshi.model.Responsibility;
import luoshi.ui.support.FieldForm;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Views;
import luoshi.workbench.Field;
import luoshi.workbench.Wording;

/** Binds the form in which a task is corrected or made. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
final class TaskEditController {
    private static final int CHARACTERS_A_LINE = 21;

    private final TaskEditViewModel model;
    private final Messages messages;
    private final Wording wording;
    private final FieldForm form;
    private final Runnable whenDone;

    @FXML private VBox root;
    @FXML private Label title;
    @FXML private Label hint;
    @FXML private Button done;
    @FXML private Button cancel;
    @FXML private VBox fields;
    @FXML private Label problem;

    /**
     * @param whenDone gives the focus back to the list
     */
    TaskEditController(TaskEditViewModel model, Views views, Runnable whenDone) {
        this.model = model;
        this.messages = model.messages();
        this.wording = new Wording(views.locale());
        this.form = new FieldForm(views, CHARACTERS_A_LINE);
        this.whenDone = whenDone;
    }

    @FXML
    void initialize() {
        fields.getChildren().setAll(form.node());
        root.visibleProperty().bind(model.editing());
        problem.managedProperty().bind(problem.visibleProperty());
        model.rebuild().addListener((observed, before, now) -> build());
    }

    private void build() {
        boolean adding = model.adding().get();
        Integer number = model.number();
        String about = number == null ? messages.text("number.none") : number.toString();
        title.setText(messages.text(adding ? "edit.new" : "edit.title", about));
        hint.setText(messages.text(adding ? "edit.new.hint" : "edit.hint"));
        done.setText(messages.text(adding ? "edit.add" : "edit.done"));
        cancel.setVisible(adding);
        cancel.setManaged(adding);
        problem.setVisible(false);
        form.clear();
        int built = model.rebuild().get();
        for (Field field : model.item().fields()) {
            form.add(
                    field,
                    model.item().get(field),
                    (which, typed) -> {
                        if (isOnShow(built)) {
                            model.set(which, typed);
                        }
                    });
        }
        form.addUnits(
                model.item().units(),
                units -> {
                    if (isOnShow(built)) {
                        takeUnits(units);
                    }
                });
    }

    /** A control that goes loses the focus, and gives what is typed in it too late. */
    private boolean isOnShow(int built) {
        return model.editing().get() && model.rebuild().get() == built;
    }

    private void takeUnits(List<Responsibility> units) {
        try {
            model.setUnits(units);
            problem.setVisible(false);
        } catch (ProblemException e) {
            problem.setText(wording.of(e));
            problem.setVisible(true);
        }
    }

    /** Puts the caret into the task's text. */
    void focus() {
        form.focus(Field.TEXT);
    }

    @FXML
    void done() {
        if (!form.takeAll()) {
            return;
        }
        if (model.adding().get()) {
            model.add();
        } else {
            model.end();
        }
        whenDone.run();
    }

    @FXML
    void cancel() {
        model.end();
        whenDone.run();
    }
}

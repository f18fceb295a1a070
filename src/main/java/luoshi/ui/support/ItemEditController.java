package luoshi.ui.support;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import luoshi.model.ProblemException;
import luoshi.workbench.Field;
import luoshi.workbench.Item;
import luoshi.workbench.Wording;

/** Binds the form in which a thing of the ledger is corrected or made. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
public final class ItemEditController {
    private final ItemEdit edit;
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
     * A form for what is edited.
     *
     * @param charactersALine that a long text has room for
     * @param whenDone gives the focus back
     */
    public ItemEditController(ItemEdit edit, Views views, int charactersALine, Runnable whenDone) {
        this.edit = edit;
        this.messages = views.messages(ItemEditController.class);
        this.wording = new Wording(views.locale());
        this.form = new FieldForm(views, charactersALine);
        this.whenDone = whenDone;
    }

    @FXML
    void initialize() {
        fields.getChildren().setAll(form.node());
        root.visibleProperty().bind(edit.openProperty());
        problem.managedProperty().bind(problem.visibleProperty());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::hear);
        edit.builtProperty().addListener(observed -> build());
    }

    private void hear(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            done();
            event.consume();
        }
    }

    private void build() {
        title.setText(edit.title());
        hint.setText(messages.text(edit.isNew() ? "edit.new.hint" : "edit.hint"));
        done.setText(messages.text(edit.isNew() ? "edit.add" : "edit.done"));
        cancel.setVisible(edit.isNew());
        cancel.setManaged(edit.isNew());
        problem.setVisible(false);
        String focused = form.focused();
        form.clear();
        int build = edit.builtProperty().get();
        for (Field field : edit.item().fields()) {
            FieldForm.Taker taker =
                    (which, typed) -> {
                        if (isOnShow(build)) {
                            edit.set(which, typed);
                        }
                    };
            if (edit.isNew()) {
                form.addNew(edit.item(), field, taker);
            } else {
                form.add(edit.item(), field, taker);
            }
        }
        if (!(edit.item() instanceof Item.OfIndicator)) {
            addUnits(build);
        }
        form.focus(focused);
    }

    private void addUnits(int build) {
        form.addUnits(
                edit.item().units(),
                units -> {
                    if (isOnShow(build)) {
                        try {
                            edit.setUnits(units);
                            problem.setVisible(false);
                        } catch (ProblemException e) {
                            problem.setText(wording.of(e));
                            problem.setVisible(true);
                        }
                    }
                });
    }

    /** A control that goes loses the focus, and gives what is typed in it too late. */
    private boolean isOnShow(int build) {
        return edit.openProperty().get() && edit.builtProperty().get() == build;
    }

    /** Puts the caret into a field. */
    public void focus(Field field) {
        form.focus(field);
    }

    @FXML
    void done() {
        if (!form.takeAll()) {
            return;
        }
        if (edit.isNew()) {
            edit.add();
        } else {
            edit.end();
        }
        whenDone.run();
    }

    @FXML
    void cancel() {
        edit.end();
        whenDone.run();
    }
}

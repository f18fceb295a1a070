package luoshi.ui.start;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import luoshi.ui.support.Program;
import luoshi.ui.support.Views;

/** The first start: the sample ledger, a new one, or one that is there. */
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the loader fills the fields
public final class StartController {
    private final Program program;
    private final Views views;

    @FXML private BorderPane root;
    @FXML private VBox notices;
    @FXML private VBox column;
    @FXML private VBox busy;
    @FXML private Button sample;
    @FXML private HBox dropZone;
    @FXML private MenuButton language;
    @FXML private MenuButton look;

    /** A start; {@link Views#load} shows it. */
    public StartController(Program program, Views views) {
        this.program = program;
        this.views = views;
    }

    /** Shows the choices, or that a ledger is being opened or closed. */
    public void enter(boolean isBusy) {
        column.setVisible(!isBusy);
        busy.setVisible(isBusy);
        sample.requestFocus();
    }

    /** Shows what went wrong. */
    public void show(Throwable problem) {
        enter(false);
    }

    @FXML
    void openSample() {
        program.openSample();
    }

    @FXML
    void newLedger() {
        program.newLedger();
    }

    @FXML
    void openLedger() {
        program.chooseLedger();
    }
}

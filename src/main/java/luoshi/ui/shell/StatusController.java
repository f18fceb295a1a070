package luoshi.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Messages;

/** The line at the window's foot: ledger, last backup, running work, what was done last. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
final class StatusController {
    private final ShellViewModel model;
    private final Desk desk;
    private final Messages messages;
    private final String nameOfLedger;

    @FXML private Label ledgerName;
    @FXML private Label backup;
    @FXML private HBox running;
    @FXML private Label runningWhat;
    @FXML private ProgressBar progress;
    @FXML private Label said;
    @FXML private Label viewStatus;
    @FXML private Label dataDate;

    StatusController(ShellViewModel model, Desk desk, Messages messages, String nameOfLedger) {
        this.model = model;
        this.desk = desk;
        this.messages = messages;
        this.nameOfLedger = nameOfLedger;
    }

    @FXML
    void initialize() {
        ledgerName.textProperty().bind(model.ledgerName(nameOfLedger));
        ledgerName.setTooltip(new Tooltip(model.ledgerFolder().toString()));
        backup.textProperty().bind(model.backup());
        said.textProperty().bind(model.said());
        dataDate.textProperty().bind(model.dataDate());
        RunningWork.show(desk.work(), running, runningWhat, progress, messages);
    }

    /** Shows what the view on show says of itself. */
    void follow(ObservableValue<String> status) {
        viewStatus.textProperty().bind(status);
    }

    @FXML
    void cancel() {
        desk.work().cancel();
    }
}

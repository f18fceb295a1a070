package luoshi.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import luoshi.ui.support.Appearance;
import luoshi.ui.support.FileDrop;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Notice;
import luoshi.ui.support.Program;
import luoshi.ui.support.Views;
import org.kordamp.ikonli.javafx.FontIcon;

/** The first start: the sample ledger, a new one, or one that is there. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
public final class StartController {
    private static final int RECENT = 4;

    private final Program program;
    private final Views views;
    private final Messages messages;

    @FXML private BorderPane root;
    @FXML private VBox notices;
    @FXML private VBox column;
    @FXML private VBox recent;
    @FXML private VBox busy;
    @FXML private VBox dropSign;
    @FXML private Button sample;
    @FXML private MenuButton language;
    @FXML private MenuButton look;

    /** A start; {@link Views#load} shows it. */
    public StartController(Program program, Views views) {
        this.program = program;
        this.views = views;
        this.messages = views.messages(StartController.class);
    }

    @FXML
    void initialize() {
        Appearance appearance = program.appearance();
        fill(look, "look", appearance.lookProperty(), List.of(Appearance.Look.values()));
        fill(language, "language", appearance.languageProperty(), Appearance.LANGUAGES);
        FileDrop.on(root, dropSign, program::startWith);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::heard);
    }

    private <T> void fill(MenuButton button, String key, ObjectProperty<T> chosen, List<T> all) {
        ToggleGroup group = new ToggleGroup();
        for (T one : all) {
            RadioMenuItem item = new RadioMenuItem(messages.text(key + "." + keyOf(one)));
            item.setToggleGroup(group);
            item.setSelected(one.equals(chosen.get()));
            item.setOnAction(event -> chosen.set(one));
            button.getItems().add(item);
        }
        button.setText(messages.text(key + ".is", messages.text(key + "." + keyOf(chosen.get()))));
    }

    private static String keyOf(Object one) {
        return one instanceof Locale locale ? locale.toLanguageTag() : one.toString();
    }

    private void heard(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.N) {
            program.newLedger();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.O) {
            program.chooseLedger();
        } else if (event.getCode() == KeyCode.F1) {
            program.help("start", List::of);
        }
    }

    /** Shows the choices, or that a ledger is being opened or closed. */
    public void enter(boolean isBusy) {
        column.setVisible(!isBusy);
        busy.setVisible(isBusy);
        List<Path> opened = program.recent().stream().limit(RECENT).toList();
        recent.getChildren().remove(1, recent.getChildren().size());
        opened.forEach(folder -> recent.getChildren().add(line(folder)));
        recent.setVisible(!opened.isEmpty());
        recent.setManaged(!opened.isEmpty());
        (opened.isEmpty() ? sample : recent.getChildren().get(1)).requestFocus();
    }

    private Button line(Path folder) {
        Label name = new Label(program.nameOf(folder));
        name.setMinWidth(Label.USE_PREF_SIZE);
        Label place = new Label(folder.toString());
        place.getStyleClass().add("second");
        place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        HBox line = new HBox(new FontIcon("fth-clock"), name, place);
        line.getStyleClass().add("recent-line");
        Button button = new Button();
        button.setGraphic(line);
        button.getStyleClass().addAll("start-tile", "start-recent");
        button.setAccessibleText(messages.text("recent.open", program.nameOf(folder)));
        button.setOnAction(event -> program.openLedger(folder));
        return button;
    }

    /** Shows what went wrong. */
    public void show(Throwable problem) {
        enter(false);
        notices.getChildren().setAll(Notice.of(problem, views, notices.getChildren()::clear));
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

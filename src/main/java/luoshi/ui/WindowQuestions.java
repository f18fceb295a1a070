package luoshi.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import luoshi.model.Password;
import luoshi.model.ProblemException;
import luoshi.ui.support.Questions;
import luoshi.ui.support.Views;
import luoshi.workbench.Wording;

/** Asks with the platform's own choosers and with dialogs over the window. */
final class WindowQuestions implements Questions {
    private static final Logger LOG = Logger.getLogger(WindowQuestions.class.getName());

    private static final double DIALOG_WIDTH = 480;
    private static final double SPACE = 8;

    private final Stage stage;

    WindowQuestions(Stage stage) {
        this.stage = stage;
    }

    @Override
    public List<Path> filesToImport() {
        List<File> files = new FileChooser().showOpenMultipleDialog(stage);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> saveAs(String title, String fileName, String kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(fileName);
        String ending = fileName.substring(fileName.lastIndexOf('.'));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(kind, List.of("*" + ending)));
        return Optional.ofNullable(chooser.showSaveDialog(stage))
                .map(file -> named(file.toPath(), ending));
    }

    /**
     * A name that was typed without its ending gets it, as the choosers of some platforms do; where
     * there is such a file already, which the chooser has not asked about, another number.
     */
    static Path named(Path typed, String ending) {
        String name = String.valueOf(typed.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
            return typed;
        }
        Path named = typed.resolveSibling(name + ending);
        for (int i = 2; Files.exists(named); i++) {
            named = typed.resolveSibling(name + "-" + i + ending);
        }
        return named;
    }

    @Override
    public boolean confirmed(String title, String sentence, String yes) {
        ButtonType go = new ButtonType(yes, ButtonBar.ButtonData.OK_DONE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, sentence, go, ButtonType.CANCEL);
        alert.initOwner(stage);
        alert.setTitle(title);
        alert.setHeaderText(title);
        return alert.showAndWait().filter(go::equals).isPresent();
    }

    @Override
    public void tell(Views views, ProblemException problem) {
        String sentence = new Wording(views.locale()).of(problem);
        Alert alert = new Alert(Alert.AlertType.WARNING, sentence, ButtonType.CLOSE);
        alert.initOwner(stage);
        alert.setHeaderText(null);
        alert.showAndWait();
    }

    @Override
    public Optional<String> text(String title, String label, String before) {
        TextInputDialog dialog = new TextInputDialog(before);
        dialog.initOwner(stage);
        dialog.setTitle(title);
        dialog.setHeaderText(label);
        return dialog.showAndWait().map(String::strip).filter(text -> !text.isEmpty());
    }

    @Override
    public Optional<Password> password(String title, String sentence) {
        PasswordField field = new PasswordField();
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMaxWidth(DIALOG_WIDTH);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(stage);
        dialog.setTitle(title);
        dialog.getDialogPane().setContent(new VBox(SPACE, label, field));
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
        // later, since the pane gives the focus to its first button once it is shown
        dialog.setOnShown(event -> Platform.runLater(field::requestFocus));
        boolean given = dialog.showAndWait().filter(ButtonType.OK::equals).isPresent();
        char[] typed = field.getText().toCharArray();
        field.clear();
        return given && typed.length > 0 ? Optional.of(new Password(typed)) : Optional.empty();
    }

    @Override
    public Optional<Integer> choose(String title, String sentence, List<String> choices) {
        List<ButtonType> buttons = new ArrayList<>();
        for (String choice : choices) {
            buttons.add(new ButtonType(choice, ButtonBar.ButtonData.OTHER));
        }
        Alert alert = new Alert(Alert.AlertType.WARNING, sentence);
        alert.getButtonTypes().setAll(buttons);
        alert.getButtonTypes().add(ButtonType.CANCEL);
        alert.initOwner(stage);
        alert.setTitle(title);
        alert.setHeaderText(title);
        alert.getDialogPane().setMinWidth(DIALOG_WIDTH);
        return alert.showAndWait().map(buttons::indexOf).filter(index -> index >= 0);
    }

    @Override
    public void open(Path fileOrFolder) {
        try {
            new ProcessBuilder(opener(), fileOrFolder.toString()).start();
        } catch (java.io.IOException e) {
            LOG.log(Level.WARNING, "not opened: " + fileOrFolder, e);
        }
    }

    private static String opener() {
        String system = System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT);
        if (system.startsWith("windows")) {
            return "explorer";
        }
        return system.startsWith("mac") ? "open" : "xdg-open";
    }
}

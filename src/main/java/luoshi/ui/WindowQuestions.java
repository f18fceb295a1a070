package luoshi.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextInputDialog;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import luoshi.model.ProblemException;
import luoshi.ui.support.Questions;
import luoshi.ui.support.Views;
import luoshi.workbench.Wording;

/** Asks with the platform's own choosers and with dialogs over the window. */
final class WindowQuestions implements Questions {
    private static final Logger LOG = Logger.getLogger(WindowQuestions.class.getName());

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
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(kind, List.of("*." + ending)));
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
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

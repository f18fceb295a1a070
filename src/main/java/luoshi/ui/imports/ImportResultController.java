package luoshi.ui.imports;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import luoshi.model.Severity;
import luoshi.ui.support.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** What became of each file, with a way back. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
final class ImportResultController {
    private final ImportViewModel model;
    private final ImportRun run;
    private final Consumer<Boolean> close;
    private final Messages messages;

    @FXML private Label summary;
    @FXML private VBox files;
    @FXML private Button undo;
    @FXML private Button done;

    ImportResultController(ImportViewModel model, ImportRun run, Consumer<Boolean> close) {
        this.model = model;
        this.run = run;
        this.close = close;
        this.messages = model.messages();
    }

    @FXML
    void initialize() {
        summary.setText(messages.text("summary", run.files().size(), run.kept(), run.notes()));
        files.getChildren().setAll(run.files().stream().map(this::card).toList());
        undo.setDisable(run.kept() == 0);
    }

    void focus() {
        done.requestFocus();
    }

    private Node card(FileResult file) {
        Label name = new Label(file.fileName());
        name.getStyleClass().add("heading");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label fate = new Label(messages.text(file.fate().name().toLowerCase(Locale.ROOT)));
        fate.getStyleClass().addAll("tag", fateStyle(file.fate()));
        fate.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(new FontIcon("fth-file-text"), name, fate);
        head.getStyleClass().add("import-file-head");
        VBox card = new VBox(head);
        card.getStyleClass().add("card");
        if (!file.sentence().isEmpty()) {
            card.getChildren().add(line(file.sentence(), List.of()));
        }
        file.documents().forEach(text -> card.getChildren().add(line(text, List.of())));
        if (file.documents().isEmpty() && file.fate() == FileResult.Fate.KEPT) {
            card.getChildren().add(line(messages.text("nothing"), List.of("second")));
        }
        file.notes().forEach(note -> card.getChildren().add(note(note)));
        return card;
    }

    private static String fateStyle(FileResult.Fate fate) {
        return switch (fate) {
            case KEPT -> "accent";
            case SKIPPED, LEFT_OUT -> "plain";
            case FAILED -> "outlined";
        };
    }

    private static Label line(String text, List<String> styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private Node note(FileResult.Note note) {
        String kind = note.severity().name();
        Label label =
                line(
                        note.sentence(),
                        List.of("import-note", "note-" + kind.toLowerCase(Locale.ROOT)));
        label.setGraphic(new FontIcon(icon(note.severity())));
        label.setAccessibleText(messages.text(kind) + " " + note.sentence());
        return label;
    }

    private static String icon(Severity severity) {
        return switch (severity) {
            case INFO -> "fth-info";
            case WARNING -> "fth-alert-triangle";
            case ERROR -> "fth-alert-octagon";
        };
    }

    @FXML
    void undo() {
        model.undo(run, () -> close.accept(false));
    }

    @FXML
    void done() {
        close.accept(true);
    }
}

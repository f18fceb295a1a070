package luoshi.ui.tasks;

import java.util.List;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import luoshi.model.Passage;
import luoshi.ui.support.Messages;
import org.jspecify.annotations.Nullable;

/** The whole source, with the chosen task's passage marked. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
final class SourceController {
    private static final int LINES_BEFORE = 4;

    private final TaskDetailViewModel model;
    private final Messages messages;
    private final Runnable close;

    @FXML private VBox root;
    @FXML private Label fileName;
    @FXML private Label lineCount;
    @FXML private ListView<SourceText.Line> lines;

    SourceController(TaskDetailViewModel model, Runnable close) {
        this.model = model;
        this.messages = model.messages();
        this.close = close;
    }

    @FXML
    void initialize() {
        lines.setCellFactory(list -> new LineCell());
        model.detail().subscribe(detail -> show());
        model.source().subscribe(this::show);
    }

    private void show() {
        SourceText source = model.source().get();
        if (source == null || root.getParent() == null) {
            return;
        }
        Passage passage = model.passage();
        List<SourceText.Line> all = source.lines(passage);
        fileName.setText(source.fileName());
        lineCount.setText(messages.text("source.lines", all.size()));
        lines.getItems().setAll(all);
        backToPassage();
    }

    /** Called when it has been put into the window. */
    void opened() {
        show();
        lines.requestFocus();
    }

    @FXML
    void backToPassage() {
        List<SourceText.Line> all = lines.getItems();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isWithin()) {
                int first = i;
                lines.getSelectionModel().clearAndSelect(first);
                // the list knows its cells' heights only after they have been laid out
                Platform.runLater(() -> lines.scrollTo(Math.max(0, first - LINES_BEFORE)));
                return;
            }
        }
    }

    @FXML
    void close() {
        close.run();
    }

    private static final class LineCell extends ListCell<SourceText.Line> {
        @Override
        protected void updateItem(SourceText.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("within");
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            if (line.isWithin()) {
                getStyleClass().add("within");
            }
            SourceLine shown = new SourceLine(line);
            shown.prefWidthProperty().bind(getListView().widthProperty().subtract(40));
            shown.maxWidthProperty().bind(shown.prefWidthProperty());
            setGraphic(shown);
        }
    }
}

package luoshi.ui.source;

import java.util.List;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import luoshi.model.Passage;
import luoshi.ui.support.Messages;
import org.jspecify.annotations.Nullable;

/** A whole source with a passage marked. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
public final class SourceController {
    private static final int LINES_BEFORE = 4;
    private static final double MARGIN = 40;

    private final Messages messages;
    private final Runnable close;

    @FXML private VBox root;
    @FXML private Label fileName;
    @FXML private Label lineCount;
    @FXML private ListView<SourceText.Line> lines;

    /** A pane that a button and Esc close. */
    public SourceController(Messages messages, Runnable close) {
        this.messages = messages;
        this.close = close;
    }

    @FXML
    void initialize() {
        lines.setCellFactory(list -> new LineCell());
        root.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        close.run();
                        event.consume();
                    }
                });
    }

    /** Shows a text from its passage on. */
    public void show(SourceText source, Passage passage) {
        List<SourceText.Line> all = source.lines(passage);
        fileName.setText(source.fileName());
        lineCount.setText(messages.text("lines", all.size()));
        lines.getItems().setAll(all);
        backToPassage();
    }

    /** Gives the lines the focus. */
    public void focus() {
        lines.requestFocus();
    }

    @FXML
    void backToPassage() {
        List<SourceText.Line> all = lines.getItems();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isWithin()) {
                int first = i;
                lines.getFocusModel().focus(first);
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
            shown.prefWidthProperty().bind(getListView().widthProperty().subtract(MARGIN));
            shown.maxWidthProperty().bind(shown.prefWidthProperty());
            setGraphic(shown);
        }
    }
}

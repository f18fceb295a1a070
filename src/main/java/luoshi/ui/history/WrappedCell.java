package luoshi.ui.history;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import luoshi.workbench.HistoryWords;
import org.jspecify.annotations.Nullable;

/** A cell whose text goes on in further lines, none of it hidden. */
final class WrappedCell extends TableCell<HistoryWords.Line, String> {
    private static final double PADDING = 20;

    private final Text text = new Text();

    WrappedCell() {
        text.getStyleClass().add("text");
        text.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
        setPrefHeight(USE_COMPUTED_SIZE);
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        text.setText(empty || words == null ? "" : words);
        setGraphic(empty ? null : text);
    }
}

package luoshi.ui.imports;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import luoshi.ui.support.MarkedText;
import org.jspecify.annotations.Nullable;

/** A line of the source: its number, its text with what stands out. */
final class DraftLineCell extends ListCell<DraftLine> {
    private static final double NUMBER_WIDTH = 36;
    private static final double MARGIN = 92;

    private final SourcePane pane;

    DraftLineCell(SourcePane pane) {
        this.pane = pane;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable DraftLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll("on-show", "dimmed");
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        getStyleClass().add(pane.isOnShow(line) ? "on-show" : "dimmed");
        Label number = new Label(Integer.toString(line.number()));
        number.getStyleClass().add("line-number");
        number.setMinWidth(NUMBER_WIDTH);
        MarkedText text = new MarkedText();
        text.setText(line.text(), pane.marks(line));
        text.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && !event.isShiftDown()) {
                        pane.goTo(line.start() + text.offsetAt(event.getX(), event.getY()));
                    }
                });
        // a width of its own: the row's height is asked for before the row has one
        text.prefWidthProperty().bind(getListView().widthProperty().subtract(MARGIN));
        text.minWidthProperty().bind(text.prefWidthProperty());
        text.maxWidthProperty().bind(text.prefWidthProperty());
        HBox row = new HBox(number, text);
        row.getStyleClass().add("source-line");
        setGraphic(row);
        setAccessibleText(line.number() + " " + line.text());
    }
}

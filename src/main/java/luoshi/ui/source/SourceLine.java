package luoshi.ui.source;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import luoshi.ui.support.Mark;
import luoshi.ui.support.MarkedText;

/** A line of a source with its number; the passage in it is marked. */
public final class SourceLine extends HBox {
    private static final double NUMBER_WIDTH = 32;

    /** A line to show. */
    public SourceLine(SourceText.Line line) {
        getStyleClass().add("source-line");
        Label number = new Label(Integer.toString(line.number()));
        number.getStyleClass().add("line-number");
        number.setMinWidth(NUMBER_WIDTH);
        MarkedText text = new MarkedText();
        text.setText(
                line.text(),
                line.isWithin() ? List.of(new Mark(line.within(), Mark.Kind.PASSAGE)) : List.of());
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(number, text);
    }
}

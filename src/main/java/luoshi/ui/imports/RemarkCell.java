package luoshi.ui.imports;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import luoshi.model.Severity;
import luoshi.ui.support.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A remark: how grave, where, what, and what became of it. */
final class RemarkCell extends ListCell<RemarkRow> {
    private static final double LINE_WIDTH = 60;
    private static final double ALL_BUT_THE_SENTENCE = 220;

    private final Messages messages;
    private final FontIcon icon = new FontIcon();
    private final Label line = new Label();
    private final Label sentence = new Label();
    private final Label state = new Label();
    private final HBox row = new HBox(icon, line, sentence, state);

    RemarkCell(ListView<RemarkRow> list, Messages messages) {
        this.messages = messages;
        row.getStyleClass().add("remark-row");
        line.getStyleClass().add("second");
        line.setMinWidth(LINE_WIDTH);
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.prefWidthProperty().bind(list.widthProperty().subtract(ALL_BUT_THE_SENTENCE));
        sentence.minWidthProperty().bind(sentence.prefWidthProperty());
        state.setMinWidth(USE_PREF_SIZE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable RemarkRow one, boolean empty) {
        super.updateItem(one, empty);
        if (empty || one == null) {
            setGraphic(null);
            return;
        }
        icon.setIconLiteral(icon(one.severity()));
        row.getStyleClass().removeIf(style -> style.startsWith("note-"));
        row.getStyleClass().add("note-" + one.severity().name().toLowerCase(Locale.ROOT));
        line.setText(one.line() == 0 ? "" : messages.text("line", one.line()));
        sentence.setText(one.sentence());
        state.setText(one.state());
        state.getStyleClass().setAll("label", one.open() ? "heading" : "second");
        setAccessibleText(
                messages.text(one.severity().name()) + " " + one.sentence() + " " + one.state());
        setGraphic(row);
    }

    static String icon(Severity severity) {
        return switch (severity) {
            case INFO -> "fth-info";
            case WARNING -> "fth-alert-triangle";
            case ERROR -> "fth-alert-octagon";
        };
    }
}

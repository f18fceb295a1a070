package luoshi.ui.lineage;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import luoshi.workbench.LineageTheme;
import org.jspecify.annotations.Nullable;

/** A theme in the list, with how many places it has. */
final class ThemeCell extends ListCell<LineageTheme> {
    private final LineageWords words;
    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox row;

    ThemeCell(LineageWords words) {
        this.words = words;
        Region rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        count.setMinWidth(USE_PREF_SIZE);
        row = new HBox(name, rest, count);
        row.getStyleClass().add("theme-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable LineageTheme theme, boolean empty) {
        super.updateItem(theme, empty);
        if (empty || theme == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(theme.name());
        count.setText(String.valueOf(theme.nodes().size()));
        setAccessibleText(words.text("theme.spoken", theme.name(), theme.nodes().size()));
        setGraphic(row);
    }
}

package luoshi.ui.help;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A row of the contents: a part's heading, a page, or a page with the line that was sought. */
final class HelpEntryCell extends ListCell<HelpEntry> {
    HelpEntryCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable HelpEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        getStyleClass().remove("contents-heading");
        setDisable(false);
        switch (empty ? null : entry) {
            case null -> setGraphic(null);
            case HelpEntry.Heading(String title) -> {
                getStyleClass().add("contents-heading");
                setDisable(true);
                setGraphic(styled(new Label(title), "section-title"));
                setAccessibleText(title);
            }
            case HelpEntry.Page(ManualPage page, Block block) -> {
                VBox lines = new VBox(new Label(page.title()));
                if (block != null && !block.text().equals(page.title())) {
                    lines.getChildren().add(styled(new Label(block.text()), "hint"));
                }
                setGraphic(lines);
                setAccessibleText(page.title());
            }
        }
    }

    private static Label styled(Label label, String style) {
        label.getStyleClass().add(style);
        return label;
    }
}

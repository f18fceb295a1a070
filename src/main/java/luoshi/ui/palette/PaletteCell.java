package luoshi.ui.palette;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import luoshi.model.Passage;
import luoshi.ui.palette.PaletteEntry.Choice;
import luoshi.ui.palette.PaletteEntry.Heading;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A row of the palette: icon, name with its hits, what it is, keys. */
final class PaletteCell extends ListCell<PaletteEntry> {
    PaletteCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        getStyleClass().remove("heading-row");
        setDisable(false);
        switch (empty ? null : entry) {
            case null -> setGraphic(null);
            case Heading(String name) -> {
                getStyleClass().add("heading-row");
                setDisable(true);
                setGraphic(styled(new Label(name), "section-title"));
                setAccessibleText(name);
            }
            case Choice choice -> {
                setGraphic(row(choice));
                setAccessibleText(choice.name() + " " + choice.second());
            }
        }
    }

    private static HBox row(Choice choice) {
        HBox row = new HBox(new FontIcon(choice.icon()), name(choice));
        row.getChildren().add(styled(new Label(choice.second()), "second"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row.getChildren().add(gap);
        if (choice.keys() != null) {
            row.getChildren().add(styled(new Label(choice.keys()), "key-cap"));
        }
        row.getStyleClass().add("palette-row");
        return row;
    }

    private static HBox name(Choice choice) {
        List<Node> pieces = new ArrayList<>();
        String name = choice.name();
        int at = 0;
        for (Passage hit : choice.hits()) {
            pieces.add(new Label(name.substring(at, hit.start())));
            pieces.add(styled(new Label(name.substring(hit.start(), hit.end())), "hit"));
            at = hit.end();
        }
        pieces.add(new Label(name.substring(at)));
        HBox box = new HBox(pieces.toArray(Node[]::new));
        box.setAlignment(Pos.CENTER_LEFT);
        // the name gives way before what it is and its keys do
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private static Label styled(Label label, String style) {
        label.getStyleClass().add(style);
        return label;
    }
}

package luoshi.ui.units;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import luoshi.model.Unit;
import luoshi.ui.support.Messages;
import org.jspecify.annotations.Nullable;

/** A unit's name, and below it what is to be done or its other names. */
final class UnitNameCell extends TableCell<UnitLine, UnitLine> {
    private final Messages messages;
    private final Label name = new Label();
    private final Label own = new Label();
    private final Label second = new Label();
    private final HBox first = new HBox(name, own);
    private final VBox lines = new VBox(first, second);

    UnitNameCell(Messages messages) {
        this.messages = messages;
        first.getStyleClass().add("unit-first");
        lines.getStyleClass().add("two-lines");
        own.setText(messages.text("own.tag"));
        own.getStyleClass().addAll("tag", "accent");
        own.setMinWidth(USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable UnitLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        name.setText(line.name());
        name.getStyleClass().setAll("label", line.own() ? "heading" : "plain");
        own.setVisible(line.own());
        String about = about(line);
        second.setText(about);
        second.setVisible(!about.isEmpty());
        second.setManaged(!about.isEmpty());
        boolean waits = !line.entry().known() || line.hasDouble();
        second.getStyleClass().setAll("label", "second", waits ? "waits" : "plain");
        setAccessibleText(line.name() + " " + about);
        setGraphic(lines);
    }

    private String about(UnitLine line) {
        if (!line.entry().same().isEmpty()) {
            return messages.text("line.same", line.entry().same().getFirst().name());
        }
        if (!line.entry().known()) {
            return messages.text("line.to-name");
        }
        if (!line.entry().perhaps().isEmpty()) {
            return messages.text("line.perhaps", line.entry().perhaps().getFirst().name());
        }
        Unit unit = line.entry().unit();
        return unit.otherNames().isEmpty()
                ? ""
                : messages.text("line.names", String.join(messages.text("and"), unit.otherNames()));
    }
}

package luoshi.ui.tasks;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import luoshi.model.Responsibility;
import luoshi.workbench.TaskEntry;
import org.jspecify.annotations.Nullable;

/** The leading unit; under it the own unit's part and how many units there are. */
final class UnitCell extends TableCell<TaskEntry, TaskEntry> {
    private final TasksViewModel model;
    private final Label lead = new Label();
    private final Label second = new Label();
    private final VBox lines = new VBox(lead, second);

    UnitCell(TasksViewModel model) {
        this.model = model;
        lines.getStyleClass().add("two-lines");
        lead.getStyleClass().add("unit-name");
        lead.setEllipsisString("…");
        second.setEllipsisString("…");
        second.getStyleClass().add("second");
    }

    @Override
    protected void updateItem(@Nullable TaskEntry task, boolean empty) {
        super.updateItem(task, empty);
        if (empty || task == null) {
            setGraphic(null);
            return;
        }
        List<Responsibility> units = task.kept().task().units();
        String name =
                units.isEmpty() ? model.messages().text("units.none") : units.getFirst().unit();
        lead.setText(name);
        lead.getStyleClass().removeAll("own", "unit-hit");
        if (name.equals(model.ownUnit())) {
            lead.getStyleClass().add("own");
        }
        if (model.isUnitHit(name)) {
            lead.getStyleClass().add("unit-hit");
        }
        String line = model.unitLine(task);
        second.setText(line);
        second.setVisible(!line.isEmpty());
        second.setManaged(!line.isEmpty());
        setGraphic(lines);
    }
}

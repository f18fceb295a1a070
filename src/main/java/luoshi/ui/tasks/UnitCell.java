package luoshi.ui.tasks;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import luoshi.model.Responsibility;
import luoshi.workbench.TaskEntry;

/** The leading unit; under it the own unit's part and how many units there are. */
final class UnitCell extends TaskCell {
    private final TasksViewModel model;
    private final Label lead = new Label();
    private final Label second = new Label();
    private final VBox lines = new VBox(lead, second);

    UnitCell(TasksViewModel model) {
        super(model);
        this.model = model;
        lines.getStyleClass().add("two-lines");
        lead.getStyleClass().add("unit-name");
        lead.setEllipsisString("…");
        second.setEllipsisString("…");
        second.getStyleClass().add("second");
    }

    @Override
    void draw(TaskEntry task) {
        List<Responsibility> units = task.kept().task().units();
        String name =
                units.isEmpty() ? model.messages().text("units.none") : units.getFirst().unit();
        lead.setText(name);
        style("own", name.equals(model.units().own()));
        style("unit-hit", model.units().isHit(name));
        String line = model.units().line(task);
        second.setText(line);
        second.setVisible(!line.isEmpty());
        second.setManaged(!line.isEmpty());
        setGraphic(lines);
    }

    private void style(String name, boolean wanted) {
        if (wanted != lead.getStyleClass().contains(name)) {
            if (wanted) {
                lead.getStyleClass().add(name);
            } else {
                lead.getStyleClass().remove(name);
            }
        }
    }
}

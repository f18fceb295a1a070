package luoshi.ui.tasks;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import luoshi.ui.support.Messages;

/** The small pieces of a task's pane: its units, what it promises, what it is joined with. */
final class DetailNodes {
    private DetailNodes() {}

    static Node of(TaskDetail.UnitTag unit, Messages messages, TaskDetailController.Ways ways) {
        HBox tag = new HBox();
        tag.getStyleClass().add("unit-tag");
        if (unit.leads()) {
            Label cap = new Label(messages.text("cap.leads"));
            cap.getStyleClass().add("cap");
            tag.getChildren().add(cap);
        }
        Button name = new Button(unit.name());
        name.getStyleClass().addAll("flat", "unit-name");
        name.setAccessibleText(messages.text("units.open", unit.name()));
        name.setOnAction(event -> ways.unit(unit.name()));
        if (unit.hit()) {
            name.getStyleClass().add("unit-hit");
        }
        if (unit.own()) {
            tag.getStyleClass().add("own");
        }
        tag.getChildren().add(name);
        return tag;
    }

    static Node of(TaskDetail.PromisedLine promised, Messages messages) {
        Label what = filling(promised.what());
        Label goal = new Label(promised.goal());
        goal.getStyleClass().add("number-chip");
        goal.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(what, goal);
        line.getStyleClass().add("fact-line");
        if (promised.verdict() != null) {
            Label verdict = new Label();
            verdict.getStyleClass().add("state");
            verdict.setMinWidth(Region.USE_PREF_SIZE);
            VerdictMarks.show(verdict, promised.verdict(), messages);
            line.getChildren().add(verdict);
        }
        return line;
    }

    static Node of(
            TaskDetail.RelativeLine relative, Messages messages, TaskDetailController.Ways ways) {
        Label place = new Label(relative.place());
        place.getStyleClass().add("second");
        place.setMinWidth(Region.USE_PREF_SIZE);
        Label how = new Label(relative.how());
        how.getStyleClass().add("tag");
        how.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(place, filling(relative.text()), how);
        line.getStyleClass().add("fact-line");
        Long task = relative.taskId();
        Integer year = relative.year();
        if (task == null || year == null) {
            return line;
        }
        Button button = new Button("", line);
        button.getStyleClass().addAll("flat", "fact-button");
        button.setAccessibleText(messages.text("lineage.open", relative.place(), relative.text()));
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty());
        button.setOnAction(event -> ways.task(task, year));
        return button;
    }

    /** Takes the width that is left; what does not fit is told by its tip. */
    private static Label filling(String words) {
        Label label = new Label(words);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        label.setTooltip(new Tooltip(words));
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}

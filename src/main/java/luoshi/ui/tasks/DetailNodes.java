package luoshi.ui.tasks;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import luoshi.ui.support.LinkedLine;
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
        Label what = LinkedLine.filling(promised.what());
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
        HBox line = LinkedLine.of(relative.place(), relative.text(), relative.how());
        Long task = relative.taskId();
        Integer year = relative.year();
        return task == null || year == null
                ? line
                : LinkedLine.leading(
                        line,
                        messages.text("lineage.open", relative.place(), relative.text()),
                        () -> ways.task(task, year));
    }
}

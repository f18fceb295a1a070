package luoshi.ui.tasks;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import luoshi.model.TaskState;
import luoshi.model.Verdict;
import luoshi.ui.support.Messages;
import luoshi.workbench.TaskFacet;
import org.jspecify.annotations.Nullable;

/** A value of a facet with its count; used again for another value of the same facet. */
final class FacetLine extends ToggleButton {
    private static final double GAP = 6;
    private static final double EDGES = 36;

    private final TaskFacet facet;
    private final Messages messages;
    private final Label name = new Label();
    private final Label count = new Label();
    private final Tooltip tip = new Tooltip();
    private FacetBlock.@Nullable Line shown;

    /** Takes what is clicked. */
    @FunctionalInterface
    interface Taker {
        void take(String value);
    }

    FacetLine(TaskFacet facet, Messages messages, Taker taker) {
        this.facet = facet;
        this.messages = messages;
        name.setEllipsisString("…");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(GAP, name, count);
        content.setMinWidth(0);
        content.prefWidthProperty().bind(widthProperty().subtract(EDGES));
        content.maxWidthProperty().bind(widthProperty().subtract(EDGES));
        setGraphic(content);
        getStyleClass().setAll("facet-line");
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        setTooltip(tip);
        setOnAction(
                event -> {
                    FacetBlock.Line line = shown;
                    if (line != null) {
                        setSelected(line.chosen());
                        taker.take(line.value());
                    }
                });
    }

    /** Shows a value. */
    void show(FacetBlock.Line line) {
        setSelected(line.chosen());
        if (line.equals(shown)) {
            return;
        }
        boolean isOther = shown == null || !shown.value().equals(line.value());
        shown = line;
        count.setText(Integer.toString(line.count()));
        setAccessibleText(line.label() + " " + line.count());
        if (isOther) {
            showName(line);
        }
    }

    private void showName(FacetBlock.Line line) {
        name.setText(line.label());
        tip.setText(messages.text("facet.tip", line.label()));
        setUserData(facet + line.value());
        name.getStyleClass().removeAll("own");
        if (facet == TaskFacet.STATE) {
            name.getStyleClass().add("state");
            StateLabels.show(name, TaskState.valueOf(line.value()), messages);
        } else if (facet == TaskFacet.VERDICT) {
            name.getStyleClass().add("state");
            VerdictMarks.show(name, Verdict.valueOf(line.value()), messages);
        } else if (line.own()) {
            name.getStyleClass().add("own");
        }
    }
}

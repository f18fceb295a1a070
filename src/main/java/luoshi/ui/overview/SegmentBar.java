package luoshi.ui.overview;

import java.util.Locale;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import luoshi.model.TaskState;
import luoshi.ui.support.Frame;
import luoshi.ui.support.Messages;

/** A section's tasks as a bar: settled, waiting, without outcome. */
final class SegmentBar {
    /** Of a digit in a segment, and of the space around the number. */
    private static final double DIGIT = 8;

    private static final double AROUND = 6;
    private static final double NARROWEST = 5;

    private final OverviewViewModel model;
    private final Messages messages;
    private final Frame frame;

    /** Pixels of one task. */
    private final ObservableDoubleValue scale;

    SegmentBar(
            OverviewViewModel model, Messages messages, Frame frame, ObservableDoubleValue scale) {
        this.model = model;
        this.messages = messages;
        this.frame = frame;
        this.scale = scale;
    }

    HBox of(OverviewFacts.Section section, boolean own) {
        HBox bar = new HBox();
        bar.getStyleClass().add("bar-of-segments");
        StateCounts counts = own ? section.own() : section.all();
        for (TaskState state : TaskState.values()) {
            if (counts.of(state) > 0) {
                bar.getChildren().add(segment(section, counts.of(state), state, own));
            }
        }
        return bar;
    }

    private Button segment(OverviewFacts.Section section, int count, TaskState state, boolean own) {
        Button segment = new Button();
        segment.getStyleClass().addAll("leads", "segment", styleClass(state));
        String spoken =
                messages.text(
                        own ? "segment.own" : "segment.all",
                        section.name().isEmpty() ? messages.text("section.none") : section.name(),
                        messages.text("state." + state.name()),
                        count);
        segment.setAccessibleText(spoken);
        segment.setTooltip(new Tooltip(spoken));
        segment.setOnAction(event -> frame.go(model.tasks(state, section.name(), own)));
        String number = Integer.toString(count);
        scale.subscribe((before, now) -> size(segment, number, count, now.doubleValue()));
        size(segment, number, count, scale.get());
        return segment;
    }

    private static void size(Button segment, String number, int count, double pixels) {
        double width = Math.max(NARROWEST, Math.rint(count * pixels));
        segment.setMinWidth(width);
        segment.setPrefWidth(width);
        segment.setMaxWidth(width);
        segment.setText(width >= number.length() * DIGIT + AROUND ? number : "");
    }

    /** A sample of a state's segment, for the legend. */
    static Node swatch(TaskState state) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", styleClass(state));
        return swatch;
    }

    private static String styleClass(TaskState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

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

/** Tasks as a bar: settled, waiting, without outcome. */
final class SegmentBar {
    /** Of a digit in a segment, and of the space around the number. */
    private static final double DIGIT = 8;

    private static final double AROUND = 6;
    private static final double NARROWEST = 5;

    private final Messages messages;
    private final Frame frame;

    /** Pixels of one task. */
    private final ObservableDoubleValue scale;

    SegmentBar(Messages messages, Frame frame, ObservableDoubleValue scale) {
        this.messages = messages;
        this.frame = frame;
        this.scale = scale;
    }

    /**
     * @param of what the tasks are of
     * @param column whose they are
     */
    HBox of(String of, String column, Breakdown.Cell cell) {
        HBox bar = new HBox();
        bar.getStyleClass().add("bar-of-segments");
        for (TaskState state : TaskState.values()) {
            int count = cell.counts().of(state);
            if (count > 0) {
                String spoken =
                        messages.text(
                                "segment.spoken",
                                of,
                                column,
                                messages.text("state." + state.name()),
                                count);
                Button segment = segment(spoken, count, state);
                segment.setOnAction(event -> frame.go(cell.leadsTo().apply(state)));
                bar.getChildren().add(segment);
            }
        }
        return bar;
    }

    private Button segment(String spoken, int count, TaskState state) {
        Button segment = new Button();
        segment.getStyleClass().addAll("leads", "segment", styleClass(state));
        segment.setAccessibleText(spoken);
        segment.setTooltip(new Tooltip(spoken));
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

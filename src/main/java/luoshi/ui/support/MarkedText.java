package luoshi.ui.support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import luoshi.model.Passage;

/**
 * A wrapping text with marks behind spans of it. The marks are paths, drawn anew whenever the text
 * is laid out; their colours are looked up through the style classes {@code mark} and the kind's
 * own. It can be selected with the mouse and copied.
 */
public final class MarkedText extends Region {
    private final TextFlow flow = new TextFlow();
    private final Group grounds = new Group();
    private final Group lines = new Group();
    private final TextSelection selection = new TextSelection(this, flow);
    private List<Placed> placed = List.of();

    /** A mark with its span in the flow, where numbers stand between the words. */
    private record Placed(Mark mark, int start, int end) {}

    /** An empty text. */
    public MarkedText() {
        getStyleClass().add("marked-text");
        setAccessibleRole(AccessibleRole.TEXT);
        grounds.setManaged(false);
        lines.setManaged(false);
        flow.setManaged(false);
        selection.ground().setManaged(false);
        getChildren().addAll(grounds, selection.ground(), flow, lines);
    }

    /**
     * Shows a text.
     *
     * @param marks in any order; where two overlap the later one is left out
     */
    public void setText(String text, List<Mark> marks) {
        List<Text> runs = new ArrayList<>();
        List<Placed> found = new ArrayList<>();
        StringBuilder spoken = new StringBuilder();
        int from = 0;
        for (Mark mark : inOrder(text, marks)) {
            add(runs, spoken, text.substring(from, mark.span().start()), "");
            int start = spoken.length();
            if (mark.number() > 0) {
                add(runs, spoken, Mark.circled(mark.number()), "mark-number");
            }
            add(runs, spoken, mark.span().of(text), mark.kind().styleClass() + "-words");
            found.add(new Placed(mark, start, spoken.length()));
            from = mark.span().end();
        }
        add(runs, spoken, text.substring(from), "");
        placed = List.copyOf(found);
        selection.clear();
        selection.setText(text, spoken.toString());
        setAccessibleText(spoken.toString());
        flow.getChildren().setAll(runs);
        requestLayout();
    }

    private static List<Mark> inOrder(String text, List<Mark> marks) {
        List<Mark> kept = new ArrayList<>();
        int from = 0;
        for (Mark mark :
                marks.stream().sorted(Comparator.comparingInt(m -> m.span().start())).toList()) {
            Passage span = mark.span();
            if (span.start() >= from && span.end() <= text.length() && span.start() < span.end()) {
                kept.add(mark);
                from = span.end();
            }
        }
        return kept;
    }

    private static void add(List<Text> runs, StringBuilder spoken, String words, String style) {
        if (words.isEmpty()) {
            return;
        }
        Text run = new Text(words);
        run.getStyleClass().add("run");
        if (!style.isEmpty()) {
            run.getStyleClass().add(style);
        }
        runs.add(run);
        spoken.append(words);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + flow.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + snapSizeY(flow.prefHeight(room)) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        // without a width every character would stand in a line of its own
        return width < 0 ? 0 : computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        flow.resizeRelocate(
                left,
                top,
                getWidth() - left - snappedRightInset(),
                getHeight() - top - snappedBottomInset());
        flow.layout();
        for (Group behind : List.of(grounds, lines, selection.ground())) {
            behind.relocate(0, 0);
            behind.setLayoutX(left);
            behind.setLayoutY(top);
        }
        draw();
        selection.draw();
    }

    /** The character of the text that stands at a point of this region. */
    public int offsetAt(double x, double y) {
        return flow.getHitInfo(new Point2D(x - flow.getLayoutX(), y - flow.getLayoutY()))
                .getCharIndex();
    }

    private void draw() {
        List<Path> behind = new ArrayList<>();
        List<Path> below = new ArrayList<>();
        for (Placed one : placed) {
            String kind = one.mark().kind().styleClass();
            behind.add(
                    path(flow.getRangeShape(one.start(), one.end(), false), "mark", kind + "-bg"));
            if (one.mark().kind().isUnderlined()) {
                below.add(
                        path(
                                Underline.of(flow.getRangeShape(one.start(), one.end(), false)),
                                "mark-line",
                                kind + "-line"));
            }
        }
        grounds.getChildren().setAll(behind);
        lines.getChildren().setAll(below);
    }

    private static Path path(PathElement[] shape, String styleClass, String kind) {
        Path path = new Path(shape);
        path.getStyleClass().setAll(styleClass, kind);
        path.setMouseTransparent(true);
        return path;
    }
}

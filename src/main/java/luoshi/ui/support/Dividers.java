package luoshi.ui.support;

import java.util.stream.IntStream;
import javafx.scene.control.SplitPane;

/**
 * Where the dividers of a view of three panes stand: as drawn for the window's width until the
 * officer moves one, then where they were left.
 */
public final class Dividers {
    private static final double WIDE_FROM = 1500;

    private Dividers() {}

    /**
     * Keeps a split pane's dividers between sessions.
     *
     * @param name of the view, in the settings
     * @param left width of the left pane in pixels, 0 where there is none
     * @param right width of the right pane, 0 where there is none
     * @param wideLeft the left one's in a wide window
     * @param wideRight the right one's in a wide window
     */
    public static void keep(
            SplitPane pane,
            String name,
            Settings settings,
            double left,
            double right,
            double wideLeft,
            double wideRight) {
        pane.widthProperty()
                .subscribe(
                        width -> {
                            if (width.doubleValue() > 0) {
                                place(pane, name, settings, left, right, wideLeft, wideRight);
                            }
                        });
        pane.getDividers()
                .forEach(
                        divider ->
                                divider.positionProperty()
                                        .subscribe(
                                                () -> {
                                                    if (pane.isPressed()
                                                            || isDividerPressed(pane)) {
                                                        remember(pane, name, settings);
                                                    }
                                                }));
    }

    private static boolean isDividerPressed(SplitPane pane) {
        return pane.lookupAll(".split-pane-divider").stream().anyMatch(node -> node.isPressed());
    }

    private static void place(
            SplitPane pane,
            String name,
            Settings settings,
            double left,
            double right,
            double wideLeft,
            double wideRight) {
        double width = pane.getWidth();
        boolean wide = width >= WIDE_FROM;
        double leftEdge = settings.number(key(name, 0, wide), wide ? wideLeft : left);
        double rightEdge = settings.number(key(name, 1, wide), wide ? wideRight : right);
        int count = pane.getDividers().size();
        if (leftEdge > 0) {
            pane.setDividerPosition(0, leftEdge / width);
        }
        if (rightEdge > 0) {
            pane.setDividerPosition(count - 1, 1 - rightEdge / width);
        }
    }

    private static void remember(SplitPane pane, String name, Settings settings) {
        double width = pane.getWidth();
        boolean wide = width >= WIDE_FROM;
        double[] positions = pane.getDividerPositions();
        IntStream.range(0, positions.length)
                .forEach(
                        i -> {
                            boolean isRight = i == positions.length - 1 && i > 0;
                            double pixels =
                                    isRight ? (1 - positions[i]) * width : positions[i] * width;
                            settings.put(
                                    key(name, isRight ? 1 : 0, wide),
                                    Long.toString(Math.round(pixels)));
                        });
    }

    private static String key(String name, int divider, boolean wide) {
        return "divider." + name + (wide ? ".wide." : ".") + divider;
    }
}

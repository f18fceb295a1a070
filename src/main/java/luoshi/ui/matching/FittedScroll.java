package luoshi.ui.matching;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * A scroll pane that wants to be as tall as its content is at the width that it gets, so that
 * nothing has to be scrolled where there is room.
 */
public final class FittedScroll extends ScrollPane {
    /** An empty one; the content's width follows its own. */
    public FittedScroll() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Node content = getContent();
        if (content == null) {
            return super.computePrefHeight(width);
        }
        double room = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + content.prefHeight(room) + snappedBottomInset();
    }
}

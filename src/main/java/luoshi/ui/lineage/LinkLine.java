package luoshi.ui.lineage;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import luoshi.model.LinkState;
import luoshi.workbench.LineageLink;

/**
 * A line from a card to one that goes on from it, with an arrow; thick and coloured by its grade.
 */
final class LinkLine extends Group {
    private static final double ARROW = 6;
    private static final double BEND = 0.5;

    /** Between a card and a line that passes it. */
    private static final double CLEAR = 9;

    private final Path path = new Path();
    private final Path touch = new Path();
    private final Polygon arrow = new Polygon();

    LinkLine(LineageLink link, Runnable whenChosen) {
        String grade = link.isMatch() ? "match" : link.grade().name().toLowerCase(Locale.ROOT);
        path.getStyleClass().addAll("link-line", grade);
        arrow.getStyleClass().addAll("link-arrow", grade);
        if (link.state() == LinkState.PROPOSED) {
            path.getStyleClass().add("proposed");
        }
        // wider than what is seen, so that it can be hit
        touch.getStyleClass().add("link-touch");
        touch.setOnMouseClicked(event -> whenChosen.run());
        getChildren().setAll(path, arrow, touch);
        setManaged(false);
    }

    void mark(PseudoClass how, boolean isSo) {
        path.pseudoClassStateChanged(how, isSo);
        arrow.pseudoClassStateChanged(how, isSo);
        if (isSo) {
            toFrontOfLines();
        }
    }

    private void toFrontOfLines() {
        setViewOrder(-0.0);
    }

    /**
     * Draws it from the right side of one card to the left side of the other.
     *
     * @param leaving which share of the first card's height it leaves at
     * @param meeting which share of the other's it meets
     * @param passed cards that it may have to pass; it goes by the nearest gap between them
     */
    void draw(Card from, Card to, double leaving, double meeting, List<Card> passed) {
        double x = from.getLayoutX() + from.getWidth();
        double y = from.getLayoutY() + leaving * from.getHeight();
        double endX = to.getLayoutX() - ARROW;
        double endY = to.getLayoutY() + meeting * to.getHeight();
        path.getElements().setAll(new MoveTo(x, y));
        List<Card> between =
                passed.stream().filter(card -> card.getLayoutX() < to.getLayoutX()).toList();
        if (between.stream().anyMatch(card -> card.getLayoutX() < endX - card.getWidth())) {
            double first = between.stream().mapToDouble(Card::getLayoutX).min().orElse(x);
            double last =
                    between.stream()
                            .mapToDouble(card -> card.getLayoutX() + card.getWidth())
                            .max()
                            .orElse(x);
            double free = free(y, between);
            curve(x, y, first, free);
            path.getElements().add(new LineTo(last, free));
            curve(last, free, endX, endY);
        } else {
            curve(x, y, endX, endY);
        }
        touch.getElements().setAll(path.getElements());
        arrow.getPoints()
                .setAll(endX, endY - ARROW / 2, endX + ARROW, endY, endX, endY + ARROW / 2);
    }

    private void curve(double x, double y, double endX, double endY) {
        double bend = (endX - x) * BEND;
        path.getElements().add(new CubicCurveTo(x + bend, y, endX - bend, endY, endX, endY));
    }

    /** The height nearest to one at which no card is in the way. */
    private static double free(double y, List<Card> between) {
        double best = Double.MAX_VALUE;
        for (Card card : between) {
            for (double edge :
                    List.of(
                            card.getLayoutY() - CLEAR,
                            card.getLayoutY() + card.getHeight() + CLEAR)) {
                if (isFree(edge, between) && Math.abs(edge - y) < Math.abs(best - y)) {
                    best = edge;
                }
            }
        }
        return isFree(y, between) || best == Double.MAX_VALUE ? y : best;
    }

    private static boolean isFree(double y, List<Card> between) {
        return between.stream()
                .noneMatch(
                        card ->
                                y > card.getLayoutY() - CLEAR / 2
                                        && y < card.getLayoutY() + card.getHeight() + CLEAR / 2);
    }
}

package luoshi.ui.lineage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import luoshi.model.LineageGrade;
import luoshi.model.LinkState;
import luoshi.workbench.LineageLink;
import luoshi.workbench.LineageNode;
import luoshi.workbench.LineageNode.Column;
import luoshi.workbench.LineageStory;
import luoshi.workbench.LineageTheme;
import org.jspecify.annotations.Nullable;

/** A theme drawn: cards in four columns, and lines from each to what goes on from it. */
final class LineageCanvas extends Pane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /** All lengths are of text of this size. */
    private static final double DRAWN_SIZE = 13;

    private static final double CARD_WIDTH = 226;
    private static final double CARD_LEAST = 54;
    private static final double CARD_MOST = 98;
    private static final double LIKELY = 0.6;
    private static final double TOP = 40;
    private static final double GAP = 18;
    private static final double EDGE = 16;
    private static final double[] GAPS = {24, 24, 94};

    private final LineageWords words;
    private final Consumer<LineageNode> whenOpened;
    private final Walk walk;
    private final Map<LineageNode, Card> cards = new LinkedHashMap<>();
    private final Map<Column, Label> heads = new EnumMap<>(Column.class);
    private final List<Drawn> drawn = new ArrayList<>();
    private @Nullable Placing placing;

    /** A drawn link. */
    private record Drawn(LineageLink link, LinkLine line) {}

    LineageCanvas(LineageWords words, Walk walk, Consumer<LineageNode> whenOpened) {
        this.words = words;
        this.walk = walk;
        this.whenOpened = whenOpened;
        getStyleClass().add("lineage-canvas");
        walk.node().addListener((observed, before, now) -> mark());
        walk.link().addListener((observed, before, now) -> mark());
    }

    /** Draws a theme anew; nothing where there is none. */
    void draw(@Nullable LineageTheme theme, @Nullable LineageStory story) {
        getChildren().clear();
        cards.clear();
        heads.clear();
        drawn.clear();
        placing = null;
        if (theme == null || story == null) {
            return;
        }
        Placing placed = new Placing(theme);
        placing = placed;
        for (LineageLink link : theme.links()) {
            if (isDrawn(link, theme)) {
                LinkLine line = new LinkLine(link, () -> walk.choose(link));
                drawn.add(new Drawn(link, line));
                getChildren().add(line);
            }
        }
        for (Column column : Column.values()) {
            if (column == Column.NEXT && story.isOneYear()) {
                continue;
            }
            Label head = new Label(words.column(column, story));
            head.getStyleClass().add("section-title");
            heads.put(column, head);
            getChildren().add(head);
            placed.column(column).forEach(node -> add(node, story));
        }
        mark();
        requestLayout();
    }

    /** What is only related is drawn where its later end would hang in the air without it. */
    private static boolean isDrawn(LineageLink link, LineageTheme theme) {
        if (link.state() == LinkState.REJECTED) {
            return false;
        }
        return isFirm(link)
                || link.score() >= LIKELY
                || theme.links().stream()
                        .filter(one -> one.state() != LinkState.REJECTED)
                        .filter(one -> one.to().equals(link.to()))
                        .noneMatch(one -> isFirm(one) || one.score() > link.score());
    }

    private static boolean isFirm(LineageLink link) {
        return link.state() == LinkState.CONFIRMED || link.grade() == LineageGrade.CONTINUES;
    }

    private void add(LineageNode node, LineageStory story) {
        Card card =
                new Card(
                        node,
                        words.title(node),
                        words.tag(node),
                        words.text("card.spoken", words.full(node, story), node.text()));
        card.setOnAction(event -> walk.stand(node));
        card.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        whenOpened.accept(node);
                    }
                });
        card.focusedProperty()
                .subscribe(
                        has -> {
                            if (has) {
                                walk.stand(node);
                            }
                        });
        cards.put(node, card);
        getChildren().add(card);
    }

    private void mark() {
        cards.forEach((node, card) -> card.here(node.equals(walk.node().get())));
        for (Drawn one : drawn) {
            boolean isChosen = one.link().equals(walk.link().get());
            one.line().mark(CHOSEN, isChosen);
        }
    }

    /** The column that the officer stands in, from top to bottom. */
    List<LineageNode> columnHere() {
        LineageNode here = walk.node().get();
        Placing placed = placing;
        return here == null || placed == null ? List.of() : placed.column(here.column());
    }

    /** Gives the focus to the card where the officer stands. */
    void focusHere() {
        LineageNode here = walk.node().get();
        Card card = here == null ? null : cards.get(here);
        if (card != null) {
            card.requestFocus();
        }
    }

    /** Where the card ends at which the officer stands, for scrolling; 0 without one. */
    double bottomHere() {
        LineageNode here = walk.node().get();
        Card card = here == null ? null : cards.get(here);
        return card == null ? 0 : card.getLayoutY() + card.getHeight();
    }

    private double scale() {
        return heads.values().stream()
                .findFirst()
                .map(Label::getFont)
                .map(Font::getSize)
                // heads are a second line: 12 beside 13
                .map(size -> size / (DRAWN_SIZE * 0.923))
                .orElse(1.0);
    }

    private double left(Column column, double width) {
        double scale = scale();
        int last = heads.containsKey(Column.NEXT) ? 3 : 2;
        double fixed = 2 * EDGE + (last + 1) * CARD_WIDTH * scale;
        double gaps = 0;
        for (int i = 0; i < last; i++) {
            gaps += GAPS[i];
        }
        double stretch = Math.max(1, Math.min(2.5, (width - fixed) / gaps));
        double x = EDGE;
        for (int i = 0; i < column.place(); i++) {
            x += CARD_WIDTH * scale + GAPS[i] * stretch;
        }
        return x;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * EDGE + 4 * CARD_WIDTH * scale() + GAPS[0] + GAPS[1] + GAPS[2];
    }

    @Override
    protected double computePrefHeight(double width) {
        place(Math.max(width, getWidth()));
        double bottom = TOP;
        for (Card card : cards.values()) {
            bottom = Math.max(bottom, card.getLayoutY() + card.getHeight());
        }
        return bottom + GAP;
    }

    @Override
    protected void layoutChildren() {
        place(getWidth());
        for (Drawn one : drawn) {
            Card from = cards.get(one.link().from());
            Card to = cards.get(one.link().to());
            if (from != null && to != null) {
                one.line().draw(from, to, out(one, true), out(one, false), passing(from));
            }
        }
    }

    /**
     * Which share of the card's side a line leaves or meets, so that they do not lie on another.
     */
    private double out(Drawn line, boolean leaving) {
        LineageNode node = leaving ? line.link().from() : line.link().to();
        List<Drawn> there =
                drawn.stream()
                        .filter(one -> (leaving ? one.link().from() : one.link().to()).equals(node))
                        .sorted(
                                java.util.Comparator.comparingDouble(
                                        one -> y(leaving ? one.link().to() : one.link().from())))
                        .toList();
        return (there.indexOf(line) + 1.0) / (there.size() + 1.0);
    }

    private double y(LineageNode node) {
        Card card = cards.get(node);
        return card == null ? 0 : card.getLayoutY();
    }

    /** The cards of the columns that a line from there to the last column passes. */
    private List<Card> passing(Card from) {
        return cards.values().stream()
                .filter(card -> card.node().column().place() > from.node().column().place())
                .filter(card -> card.node().column() != Column.NEXT)
                .toList();
    }

    private void place(double width) {
        Placing placed = placing;
        if (placed == null) {
            return;
        }
        double between = TOP;
        for (Column column : List.of(Column.TASK, Column.OUTCOME, Column.NEXT, Column.PLAN)) {
            double x = left(column, width);
            Label head = heads.get(column);
            if (head != null) {
                head.resizeRelocate(x, 12, head.prefWidth(-1), head.prefHeight(-1));
            }
            double y = TOP;
            for (LineageNode node : placed.column(column)) {
                if (placed.passesUnder(node)) {
                    y = Math.max(y, between);
                }
                y = place(node, x, y) + GAP;
            }
            if (column == Column.TASK || column == Column.OUTCOME) {
                between = Math.max(between, y);
            }
        }
    }

    private double place(LineageNode node, double x, double y) {
        Card card = cards.get(node);
        if (card == null) {
            return y;
        }
        double scale = scale();
        double width = CARD_WIDTH * scale;
        double height =
                Math.max(CARD_LEAST * scale, Math.min(CARD_MOST * scale, card.prefHeight(width)));
        card.resizeRelocate(Math.rint(x), Math.rint(y), width, Math.rint(height));
        return y + height;
    }
}

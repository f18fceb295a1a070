package luoshi.ui.overview;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import luoshi.ui.support.Destination;
import luoshi.ui.support.Frame;
import luoshi.ui.support.Messages;

/** Sections or units with their tasks by state: two columns of bars on the same scale. */
final class BreakdownTable {
    private static final double FIRST_SHARE = 0.2;
    private static final double SECOND_SHARE = 0.27;
    private static final double COUNT_WIDTH = 44;
    private static final double AROUND = 14;

    /** The ends of the message keys of both columns. */
    private static final String FIRST = ".first";

    private static final String SECOND = ".second";

    private final Breakdown breakdown;
    private final Messages messages;
    private final Frame frame;
    private final DoubleBinding firstWidth;
    private final DoubleBinding secondWidth;

    /** Held here: what is computed from it knows it only weakly. */
    private final DoubleBinding scale;

    BreakdownTable(Breakdown breakdown, Messages messages, Frame frame, Region inside) {
        this.breakdown = breakdown;
        this.messages = messages;
        this.frame = frame;
        firstWidth = inside.widthProperty().multiply(FIRST_SHARE);
        secondWidth = inside.widthProperty().multiply(SECOND_SHARE);
        int mostFirst = breakdown.most(Breakdown.Row::first);
        int mostSecond = breakdown.most(Breakdown.Row::second);
        scale =
                Bindings.createDoubleBinding(
                        () ->
                                Math.min(
                                        firstWidth.get() / mostFirst,
                                        secondWidth.get() / mostSecond),
                        firstWidth,
                        secondWidth);
    }

    Node node() {
        VBox rows = new VBox();
        rows.getStyleClass().add("section-rows");
        SegmentBar bars = new SegmentBar(messages, frame, scale);
        breakdown.rows().forEach(row -> rows.getChildren().add(row(row, bars)));
        if (breakdown.more() > 0) {
            rows.getChildren().add(more());
        }
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox head = head();
        // a scroll bar narrows the rows, and their columns stay under their names
        scroll.viewportBoundsProperty()
                .subscribe(
                        view -> {
                            double bar =
                                    view.getWidth() > 0 ? scroll.getWidth() - view.getWidth() : 0;
                            head.setPadding(new Insets(0, AROUND + Math.max(0, bar), 0, AROUND));
                        });
        VBox whole = new VBox(head, scroll);
        VBox.setVgrow(whole, Priority.ALWAYS);
        // the bars' widths hang on it as long as they are shown
        whole.getProperties().put("scale", scale);
        return whole;
    }

    private HBox head() {
        Label name = new Label(messages.text(breakdown.kind()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Breakdown.Row sums = breakdown.sums();
        HBox head =
                new HBox(
                        name,
                        wide(new Label(column(FIRST)), firstWidth),
                        sums == null ? room() : count(sums, sums.first(), FIRST),
                        wide(new Label(column(SECOND)), secondWidth),
                        sums == null ? room() : count(sums, sums.second(), SECOND));
        head.getStyleClass().add("section-head");
        return head;
    }

    private String column(String which) {
        return messages.text(breakdown.kind() + which);
    }

    private static Region room() {
        Region room = new Region();
        room.setMinWidth(COUNT_WIDTH);
        return room;
    }

    private Node row(Breakdown.Row row, SegmentBar bars) {
        Button name = new Button(name(row));
        name.getStyleClass().addAll("leads", "section-name", row.own() ? "heading" : "plain");
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setTooltip(new Tooltip(name(row)));
        name.setMaxWidth(Double.MAX_VALUE);
        name.setPrefWidth(0);
        name.setOnAction(event -> frame.go(row.second().leadsTo().apply(null)));
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line =
                new HBox(
                        name,
                        wide(bar(row, row.first(), FIRST, bars), firstWidth),
                        count(row, row.first(), FIRST),
                        wide(bar(row, row.second(), SECOND, bars), secondWidth),
                        count(row, row.second(), SECOND));
        line.getStyleClass().add("section-row");
        return line;
    }

    private String name(Breakdown.Row row) {
        return row.name().isEmpty() ? messages.text("section.none") : row.name();
    }

    private Region bar(Breakdown.Row row, Breakdown.Cell cell, String which, SegmentBar bars) {
        return cell.counts().total() == 0
                ? new Label(messages.text("none"))
                : bars.of(name(row), column(which), cell);
    }

    private Node more() {
        Button all = new Button(messages.text("unit.more", breakdown.more()));
        all.getStyleClass().addAll("leads", "flat", "link");
        all.setOnAction(event -> frame.go(new Destination.OfUnits()));
        HBox line = new HBox(all);
        line.getStyleClass().add("section-row");
        return line;
    }

    private static <R extends Region> R wide(R node, DoubleBinding width) {
        node.minWidthProperty().bind(width);
        node.prefWidthProperty().bind(width);
        node.maxWidthProperty().bind(width);
        return node;
    }

    private Node count(Breakdown.Row row, Breakdown.Cell cell, String which) {
        int count = cell.counts().total();
        Button button = new Button(count == 0 ? "" : messages.text("number", count));
        button.getStyleClass().addAll("leads", "section-count");
        String of = row.equals(breakdown.sums()) ? messages.text("section.every") : name(row);
        button.setAccessibleText(messages.text("count.spoken", of, column(which), count));
        button.setMinWidth(COUNT_WIDTH);
        button.setPrefWidth(COUNT_WIDTH);
        button.setDisable(count == 0);
        button.setOnAction(event -> frame.go(cell.leadsTo().apply(null)));
        return button;
    }
}

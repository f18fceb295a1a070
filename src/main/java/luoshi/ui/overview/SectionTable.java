package luoshi.ui.overview;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
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
import luoshi.ui.support.Frame;
import luoshi.ui.support.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The sections with their tasks by state: the own unit's first, on the same scale as the city's.
 */
final class SectionTable {
    private static final double OWN_SHARE = 0.2;
    private static final double ALL_SHARE = 0.27;
    private static final double COUNT_WIDTH = 44;

    private final OverviewViewModel model;
    private final Messages messages;
    private final Frame frame;
    private final DoubleBinding ownWidth;
    private final DoubleBinding allWidth;

    /** Held here: what is computed from it knows it only weakly. */
    private final DoubleBinding scale;

    SectionTable(OverviewViewModel model, Messages messages, Frame frame, Region inside) {
        this.model = model;
        this.messages = messages;
        this.frame = frame;
        ownWidth = inside.widthProperty().multiply(OWN_SHARE);
        allWidth = inside.widthProperty().multiply(ALL_SHARE);
        int mostAll = most(false);
        int mostOwn = most(true);
        scale =
                Bindings.createDoubleBinding(
                        () -> Math.min(allWidth.get() / mostAll, ownWidth.get() / mostOwn),
                        allWidth,
                        ownWidth);
    }

    private int most(boolean own) {
        return model.read().sections().stream()
                .mapToInt(section -> (own ? section.own() : section.all()).total())
                .max()
                .stream()
                .map(most -> Math.max(1, most))
                .findFirst()
                .orElse(1);
    }

    Node node() {
        VBox rows = new VBox();
        rows.getStyleClass().add("section-rows");
        SegmentBar bars = new SegmentBar(model, messages, frame, scale);
        for (OverviewFacts.Section section : model.read().sections()) {
            rows.getChildren().add(row(section, bars));
        }
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox whole = new VBox(head(), scroll);
        VBox.setVgrow(whole, Priority.ALWAYS);
        // the bars' widths hang on it as long as they are shown
        whole.getProperties().put("scale", scale);
        return whole;
    }

    private Node head() {
        Label name = new Label(messages.text("section"));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head =
                new HBox(
                        name,
                        wide(new Label(messages.text("section.own")), ownWidth),
                        count(model.read().own().total(), null, true),
                        wide(new Label(messages.text("section.all")), allWidth),
                        count(model.read().all().total(), null, false));
        head.getStyleClass().add("section-head");
        return head;
    }

    private Node row(OverviewFacts.Section section, SegmentBar bars) {
        String words = section.name().isEmpty() ? messages.text("section.none") : section.name();
        Button name = new Button(words);
        name.getStyleClass().addAll("leads", "section-name");
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setTooltip(new Tooltip(words));
        name.setMaxWidth(Double.MAX_VALUE);
        name.setPrefWidth(0);
        name.setOnAction(event -> frame.go(model.tasks(null, section.name(), false)));
        HBox.setHgrow(name, Priority.ALWAYS);
        Region own =
                section.own().total() == 0
                        ? new Label(messages.text("none"))
                        : bars.of(section, true);
        HBox row =
                new HBox(
                        name,
                        wide(own, ownWidth),
                        count(section.own().total(), section.name(), true),
                        wide(bars.of(section, false), allWidth),
                        count(section.all().total(), section.name(), false));
        row.getStyleClass().add("section-row");
        return row;
    }

    private static <R extends Region> R wide(R node, DoubleBinding width) {
        node.minWidthProperty().bind(width);
        node.prefWidthProperty().bind(width);
        node.maxWidthProperty().bind(width);
        return node;
    }

    private Node count(int count, @Nullable String section, boolean own) {
        Button button = new Button(count == 0 ? "" : messages.text("number", count));
        button.getStyleClass().addAll("leads", "section-count");
        button.setAccessibleText(
                messages.text(
                        own ? "count.own" : "count.all",
                        section == null ? messages.text("section.every") : section,
                        count));
        button.setMinWidth(COUNT_WIDTH);
        button.setPrefWidth(COUNT_WIDTH);
        button.setDisable(count == 0);
        button.setOnAction(event -> frame.go(model.tasks(null, section, own)));
        return button;
    }
}

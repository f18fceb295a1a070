package luoshi.ui.tasks;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import luoshi.model.TaskState;
import luoshi.ui.support.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** Draws the facets; a click chooses a value, with Ctrl it is added. */
final class FacetPane {
    private final VBox pane;
    private final TasksViewModel model;
    private final Messages messages;
    private final Set<Facet> folded = EnumSet.noneOf(Facet.class);
    private boolean adding;

    FacetPane(VBox pane, TasksViewModel model) {
        this.pane = pane;
        this.model = model;
        this.messages = model.messages();
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> adding = e.isShortcutDown());
        pane.addEventFilter(KeyEvent.KEY_PRESSED, e -> adding = e.isShortcutDown());
        model.facets().subscribe(blocks -> draw(blocks));
    }

    private void draw() {
        draw(model.facets().get());
    }

    private void draw(List<FacetBlock> blocks) {
        Node focused = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        Object before = focused == null ? null : focused.getUserData();
        boolean wasHere = focused != null && isInPane(focused);
        pane.setVisible(!model.isLedgerEmpty());
        pane.getChildren().setAll(blocks.stream().map(this::block).toList());
        if (wasHere && before != null) {
            pane.lookupAll(".facet-line").stream()
                    .filter(line -> before.equals(line.getUserData()))
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private boolean isInPane(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == pane) {
                return true;
            }
        }
        return false;
    }

    private Node block(FacetBlock block) {
        VBox made = new VBox(head(block));
        made.getStyleClass().add("facet");
        if (folded.contains(block.facet())) {
            return made;
        }
        block.lines().forEach(line -> made.getChildren().add(line(block.facet(), line)));
        if (block.withoutHits() > 0) {
            Label rest =
                    new Label(messages.text("rest." + block.facet().key(), block.withoutHits()));
            rest.getStyleClass().addAll("hint", "facet-rest");
            made.getChildren().add(rest);
        }
        return made;
    }

    private Node head(FacetBlock block) {
        Facet facet = block.facet();
        String title = messages.text("facet." + facet.key());
        Button fold =
                new Button(
                        null,
                        new FontIcon(
                                folded.contains(facet) ? "fth-chevron-right" : "fth-chevron-down"));
        fold.getStyleClass().addAll("flat", "button-icon", "fold");
        fold.setAccessibleText(messages.text("fold", title));
        fold.setOnAction(event -> fold(facet));
        Label name = new Label(title);
        name.getStyleClass().add("section-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(fold, name, gap);
        head.getStyleClass().add("facet-head");
        if (block.more() > 0 || model.isOpen(facet)) {
            Button more =
                    new Button(
                            model.isOpen(facet)
                                    ? messages.text("less")
                                    : messages.text("more", block.more()));
            more.getStyleClass().addAll("flat", "link", "more");
            more.setMinWidth(Region.USE_PREF_SIZE);
            more.setOnAction(event -> model.openOrClose(facet));
            head.getChildren().add(more);
        }
        return head;
    }

    private void fold(Facet facet) {
        if (!folded.remove(facet)) {
            folded.add(facet);
        }
        draw();
    }

    private Node line(Facet facet, FacetBlock.Line line) {
        Label name = new Label(line.label());
        name.setEllipsisString("…");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        if (facet == Facet.STATE) {
            name.getStyleClass().add("state");
            StateLabels.show(name, TaskState.valueOf(line.value()), messages);
        }
        Label count = new Label(Integer.toString(line.count()));
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(name, count);
        content.setMinWidth(0);
        ToggleButton button = new ToggleButton(null, content);
        button.getStyleClass().setAll("facet-line");
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setSelected(line.chosen());
        button.setUserData(facet.key() + line.value());
        button.setAccessibleText(line.label() + " " + line.count());
        button.setTooltip(new Tooltip(line.label()));
        content.prefWidthProperty().bind(button.widthProperty().subtract(36));
        content.maxWidthProperty().bind(button.widthProperty().subtract(36));
        button.setOnAction(event -> model.choose(facet, line.value(), adding));
        return button;
    }
}

package luoshi.ui.tasks;

import java.util.List;
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
import luoshi.model.Verdict;
import luoshi.ui.support.Messages;
import luoshi.workbench.TaskFacet;
import org.kordamp.ikonli.javafx.FontIcon;

/** Draws the facets; a click chooses a value, with Ctrl it is added. */
final class FacetPane {
    private final VBox pane;
    private final TasksViewModel model;
    private final Messages messages;
    private boolean adding;

    FacetPane(VBox pane, TasksViewModel model) {
        this.pane = pane;
        this.model = model;
        this.messages = model.messages();
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> adding = e.isShortcutDown());
        pane.addEventFilter(KeyEvent.KEY_PRESSED, e -> adding = e.isShortcutDown());
        model.facets().subscribe(this::draw);
    }

    private void draw(List<FacetBlock> blocks) {
        Node focused = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        Object before = focused == null ? null : focused.getUserData();
        boolean wasHere = focused != null && isInPane(focused);
        pane.setVisible(!model.isLedgerEmpty());
        pane.getChildren().setAll(blocks.stream().map(this::block).toList());
        if (wasHere && before != null) {
            pane.lookupAll(".button, .facet-line").stream()
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
        if (block.folded()) {
            return made;
        }
        block.lines().forEach(line -> made.getChildren().add(line(block.facet(), line)));
        String key = FacetBlocks.key(block.facet());
        if (block.unread()) {
            made.getChildren().add(unread());
        } else if (block.withoutHits() > 0) {
            made.getChildren().add(hint(messages.text("rest." + key, block.withoutHits())));
        } else if (block.lines().isEmpty()) {
            made.getChildren().add(hint(messages.text("facet.nothing")));
        }
        return made;
    }

    private Node unread() {
        HBox line =
                new HBox(
                        hint(messages.text("facet.unread")),
                        link(
                                messages.text("facet.read"),
                                messages.text("facet.read"),
                                model::askForPromises));
        line.getStyleClass().add("facet-unread");
        return line;
    }

    private static Label hint(String words) {
        Label hint = new Label(words);
        hint.getStyleClass().addAll("hint", "facet-rest");
        return hint;
    }

    private Node head(FacetBlock block) {
        TaskFacet facet = block.facet();
        String title = messages.text("facet." + FacetBlocks.key(facet));
        Button fold =
                new Button(
                        title,
                        new FontIcon(block.folded() ? "fth-chevron-right" : "fth-chevron-down"));
        fold.getStyleClass().addAll("flat", "fold", "section-title");
        fold.setAccessibleText(messages.text(block.folded() ? "unfold" : "fold", title));
        fold.setUserData("head" + facet);
        fold.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(fold, Priority.ALWAYS);
        fold.setOnAction(event -> model.fold(facet));
        HBox head = new HBox(fold);
        head.getStyleClass().add("facet-head");
        if (block.chosen() > 0) {
            head.getChildren()
                    .add(
                            link(
                                    messages.text("facet.clear"),
                                    messages.text("facet.clear.of", title),
                                    () -> model.clear(facet)));
        }
        if (block.more() > 0 || (model.isOpen(facet) && !block.folded())) {
            String words =
                    model.isOpen(facet)
                            ? messages.text("less")
                            : messages.text("more", block.more());
            head.getChildren()
                    .add(link(words, title + " " + words, () -> model.openOrClose(facet)));
        }
        return head;
    }

    private static Button link(String words, String spoken, Runnable what) {
        Button link = new Button(words);
        link.getStyleClass().addAll("flat", "link", "more");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setAccessibleText(spoken);
        link.setOnAction(event -> what.run());
        return link;
    }

    private Node line(TaskFacet facet, FacetBlock.Line line) {
        Label name = new Label(line.label());
        name.setEllipsisString("…");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        if (facet == TaskFacet.STATE) {
            name.getStyleClass().add("state");
            StateLabels.show(name, TaskState.valueOf(line.value()), messages);
        } else if (facet == TaskFacet.VERDICT) {
            name.getStyleClass().add("state");
            VerdictMarks.show(name, Verdict.valueOf(line.value()), messages);
        } else if (line.own()) {
            name.getStyleClass().add("own");
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
        button.setUserData(facet + line.value());
        button.setAccessibleText(line.label() + " " + line.count());
        button.setTooltip(new Tooltip(messages.text("facet.tip", line.label())));
        content.prefWidthProperty().bind(button.widthProperty().subtract(36));
        content.maxWidthProperty().bind(button.widthProperty().subtract(36));
        button.setOnAction(event -> model.choose(facet, line.value(), adding));
        return button;
    }
}

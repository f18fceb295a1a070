package luoshi.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import luoshi.ui.support.Messages;
import luoshi.workbench.TaskFacet;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One facet. Its nodes are kept and only say something else: with every key pressed all facets
 * change.
 */
final class FacetBox extends VBox {
    private final TaskFacet facet;
    private final TasksViewModel model;
    private final Messages messages;
    private final FacetLine.Taker taker;
    private final List<FacetLine> lines = new ArrayList<>();
    private final Label hint = new Label();
    private final HBox head = new HBox();
    private final Node unread;
    private @Nullable Head headShown;

    /** What its head depends on. */
    private record Head(boolean folded, boolean chosen, int more, boolean open) {}

    FacetBox(TaskFacet facet, TasksViewModel model, FacetLine.Taker taker) {
        this.facet = facet;
        this.model = model;
        this.messages = model.messages();
        this.taker = taker;
        getStyleClass().add("facet");
        head.getStyleClass().add("facet-head");
        hint.getStyleClass().addAll("hint", "facet-rest");
        unread = unread();
    }

    /** Shows the facet as it stands now. */
    void show(FacetBlock block) {
        showHead(block);
        List<Node> wanted = new ArrayList<>();
        wanted.add(head);
        if (!block.folded()) {
            for (int i = 0; i < block.lines().size(); i++) {
                if (i == lines.size()) {
                    lines.add(new FacetLine(facet, messages, taker));
                }
                lines.get(i).show(block.lines().get(i));
                wanted.add(lines.get(i));
            }
            below(block, wanted);
        }
        if (!getChildren().equals(wanted)) {
            getChildren().setAll(wanted);
        }
    }

    private void below(FacetBlock block, List<Node> wanted) {
        if (block.unread()) {
            wanted.add(unread);
        } else if (block.withoutHits() > 0) {
            hint.setText(messages.text("rest." + FacetBlocks.key(facet), block.withoutHits()));
            wanted.add(hint);
        } else if (block.lines().isEmpty()) {
            hint.setText(messages.text("facet.nothing"));
            wanted.add(hint);
        }
    }

    private Node unread() {
        Label words = new Label(messages.text("facet.unread"));
        words.getStyleClass().addAll("hint", "facet-rest");
        String read = messages.text("facet.read");
        HBox line = new HBox(words, link(read, read, model::askForPromises));
        line.getStyleClass().add("facet-unread");
        return line;
    }

    private void showHead(FacetBlock block) {
        Head now =
                new Head(
                        block.folded(),
                        block.chosen() > 0,
                        block.more(),
                        model.choosing().isOpen(facet) && !block.folded());
        if (now.equals(headShown)) {
            return;
        }
        headShown = now;
        String title = messages.text("facet." + FacetBlocks.key(facet));
        List<Node> parts = new ArrayList<>(List.of(fold(now, title)));
        if (now.chosen()) {
            parts.add(
                    link(
                            messages.text("facet.clear"),
                            messages.text("facet.clear.of", title),
                            () -> model.choosing().clear(facet)));
        }
        if (now.more() > 0 || now.open()) {
            String words = now.open() ? messages.text("less") : messages.text("more", now.more());
            parts.add(link(words, title + " " + words, () -> model.choosing().openOrClose(facet)));
        }
        head.getChildren().setAll(parts);
    }

    private Button fold(Head now, String title) {
        Button fold =
                new Button(
                        title,
                        new FontIcon(now.folded() ? "fth-chevron-right" : "fth-chevron-down"));
        fold.getStyleClass().addAll("flat", "fold", "section-title");
        fold.setAccessibleText(messages.text(now.folded() ? "unfold" : "fold", title));
        fold.setUserData("head" + facet);
        fold.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(fold, Priority.ALWAYS);
        fold.setOnAction(event -> model.choosing().fold(facet));
        return fold;
    }

    private static Button link(String words, String spoken, Runnable what) {
        Button link = new Button(words);
        link.getStyleClass().addAll("flat", "link", "more");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setAccessibleText(spoken);
        link.setOnAction(event -> what.run());
        return link;
    }
}

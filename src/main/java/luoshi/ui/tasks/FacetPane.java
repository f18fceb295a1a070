package luoshi.ui.tasks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import luoshi.workbench.TaskFacet;
import org.jspecify.annotations.Nullable;

/** Draws the facets; a click chooses a value, with Ctrl it is added. */
final class FacetPane {
    private final VBox pane;
    private final TasksViewModel model;
    private final Map<TaskFacet, FacetBox> boxes = new EnumMap<>(TaskFacet.class);
    private boolean adding;

    FacetPane(VBox pane, TasksViewModel model) {
        this.pane = pane;
        this.model = model;
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> adding = e.isShortcutDown());
        pane.addEventFilter(KeyEvent.KEY_PRESSED, e -> adding = e.isShortcutDown());
        model.facets().subscribe(this::draw);
    }

    private void draw(List<FacetBlock> blocks) {
        Node focused = focused();
        Object before = focused == null ? null : focused.getUserData();
        pane.setVisible(!model.isLedgerEmpty());
        List<Node> wanted = blocks.stream().<Node>map(this::box).toList();
        if (!pane.getChildren().equals(wanted)) {
            pane.getChildren().setAll(wanted);
        }
        if (focused != null && before != null && !isStill(focused, before)) {
            pane.lookupAll(".button, .facet-line").stream()
                    .filter(line -> before.equals(line.getUserData()))
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private Node box(FacetBlock block) {
        TaskFacet facet = block.facet();
        FacetBox box =
                boxes.computeIfAbsent(
                        facet,
                        key ->
                                new FacetBox(
                                        key,
                                        model,
                                        value -> model.choosing().choose(key, value, adding)));
        box.show(block);
        return box;
    }

    /** What has the focus here; null where it is elsewhere. */
    private @Nullable Node focused() {
        Node focused = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        return focused != null && isInPane(focused) ? focused : null;
    }

    private boolean isStill(Node focused, Object before) {
        return focused.equals(focused()) && before.equals(focused.getUserData());
    }

    private boolean isInPane(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(pane)) {
                return true;
            }
        }
        return false;
    }
}

package luoshi.ui.shell;

import atlantafx.base.controls.ModalPane;
import javafx.application.Platform;
import javafx.scene.Node;
import luoshi.ui.support.View;
import luoshi.ui.support.Work;
import org.jspecify.annotations.Nullable;

/**
 * Gives a view the focus once it has something to focus. A view that is shown before its contents
 * are read shows an empty state, whose table cannot take the focus yet.
 */
final class Entering {
    private final Node root;
    private final Node rail;
    private final ModalPane over;
    private final Work work;
    private @Nullable View waiting;

    Entering(Node root, Node rail, ModalPane over, Work work) {
        this.root = root;
        this.rail = rail;
        this.over = over;
        this.work = work;
        work.runningProperty()
                .subscribe(
                        running -> {
                            if (!running) {
                                // what was read is shown only after the work has ended
                                Platform.runLater(this::enter);
                            }
                        });
    }

    /** Called when a view was shown and entered. */
    void watch(View view) {
        waiting = isIn(view.root()) ? null : view;
        if (!work.runningProperty().get()) {
            Platform.runLater(this::enter);
        }
    }

    private void enter() {
        View view = waiting;
        waiting = null;
        // who has gone elsewhere meanwhile is left there
        if (view != null && view.root().getScene() != null && !over.isDisplay() && isNowhere()) {
            view.entered();
            // an empty state has at least the button that leads out of it
            if (!isIn(view.root())) {
                ShellKeys.firstFocusable(view.root());
            }
        }
    }

    private boolean isNowhere() {
        Node owner = owner();
        return owner == null || owner.getScene() == null || isIn(rail);
    }

    private boolean isIn(Node pane) {
        for (Node at = owner(); at != null; at = at.getParent()) {
            if (at == pane) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Node owner() {
        return root.getScene() == null ? null : root.getScene().getFocusOwner();
    }
}

package luoshi.ui.shell;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The window's keys that no menu item carries. */
final class ShellKeys {
    private static final KeyCombination FIND =
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PALETTE =
            new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PASTE =
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(
                    KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    /** The same keys with shift, and on the number pad. */
    private static final Set<KeyCode> LARGER =
            EnumSet.of(KeyCode.EQUALS, KeyCode.PLUS, KeyCode.ADD);

    private static final Set<KeyCode> SMALLER = EnumSet.of(KeyCode.MINUS, KeyCode.SUBTRACT);

    private final TextField search;
    private final Supplier<List<Node>> panes;
    private final Runnable menu;
    private final MenuActions actions;

    ShellKeys(
            Node root,
            TextField search,
            Supplier<List<Node>> panes,
            Runnable menu,
            MenuActions actions) {
        this.search = search;
        this.panes = panes;
        this.menu = menu;
        this.actions = actions;
        // while nothing has the focus, keys go to the scene, past the shell
        EventHandler<KeyEvent> heard = this::heard;
        root.sceneProperty()
                .addListener(
                        (observed, before, now) -> {
                            if (before != null) {
                                before.removeEventFilter(KeyEvent.KEY_PRESSED, heard);
                            }
                            if (now != null) {
                                now.addEventFilter(KeyEvent.KEY_PRESSED, heard);
                            }
                        });
        search.setOnKeyPressed(this::heardInSearch);
    }

    private void heard(KeyEvent event) {
        if (FIND.match(event)) {
            search.requestFocus();
            search.selectAll();
        } else if (PALETTE.match(event)) {
            actions.palette();
        } else if (PASTE.match(event) && !(focused() instanceof TextInputControl)) {
            actions.paste();
        } else if (event.isShortcutDown() && LARGER.contains(event.getCode())) {
            actions.textSize(1);
        } else if (event.isShortcutDown() && SMALLER.contains(event.getCode())) {
            actions.textSize(-1);
        } else if (event.getCode() == KeyCode.F1) {
            if (event.isShiftDown()) {
                actions.manual();
            } else {
                actions.help();
            }
        } else if (event.getCode() == KeyCode.F10) {
            menu.run();
        } else if (event.getCode() == KeyCode.F6) {
            walk(event.isShiftDown() ? -1 : 1);
        } else if (UNDO.match(event) && !isTextToUndo()) {
            actions.undo();
        } else if ((REDO.match(event) || REDO_TOO.match(event)) && !isTextToRedo()) {
            actions.redo();
        } else {
            return;
        }
        event.consume();
    }

    /** Typing is undone first, where the focus is in a text that was typed. */
    private boolean isTextToUndo() {
        return focused() instanceof TextInputControl text && text.isUndoable();
    }

    private boolean isTextToRedo() {
        return focused() instanceof TextInputControl text && text.isRedoable();
    }

    private Node focused() {
        Scene scene = search.getScene();
        Node owner = scene.getFocusOwner();
        return owner == null ? scene.getRoot() : owner;
    }

    private void heardInSearch(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                if (search.getText().isEmpty()) {
                    walk(1);
                } else {
                    search.clear();
                }
                event.consume();
            }
            case ENTER, DOWN -> {
                panes.get().stream().skip(1).findFirst().ifPresent(ShellKeys::focus);
                event.consume();
            }
            default -> {}
        }
    }

    private void walk(int step) {
        List<Node> all = panes.get();
        if (all.isEmpty()) {
            return;
        }
        int at = -1;
        for (int i = 0; i < all.size(); i++) {
            if (holds(all.get(i), focused())) {
                at = i;
            }
        }
        // a pane of nothing but text is passed over
        for (int i = 1; i <= all.size(); i++) {
            int next = at < 0 ? i - 1 : Math.floorMod(at + i * step, all.size());
            if (focus(all.get(next))) {
                return;
            }
        }
    }

    private static boolean holds(Node pane, Node focused) {
        for (Node at = focused; at != null; at = at.getParent()) {
            if (at == pane) {
                return true;
            }
        }
        return false;
    }

    private static boolean focus(Node pane) {
        if (pane.isFocusTraversable()) {
            pane.requestFocus();
            return true;
        }
        return firstFocusable(pane);
    }

    /** Gives the focus to the first node below one that takes it; whether there was any. */
    static boolean firstFocusable(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled() && node.isVisible()) {
            node.requestFocus();
            return true;
        }
        return node instanceof javafx.scene.Parent parent
                && node.isVisible()
                && parent.getChildrenUnmodifiable().stream().anyMatch(ShellKeys::firstFocusable);
    }
}

package luoshi.ui.support;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;

/** Selecting words of a text with the mouse, and copying them as they were printed. */
final class TextSelection {
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination ALL =
            new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

    private final TextFlow flow;
    private final Group ground = new Group();
    private String shown = "";
    private String printed = "";
    private int from;
    private int to;

    TextSelection(Region owner, TextFlow flow) {
        this.flow = flow;
        flow.setCursor(Cursor.TEXT);
        flow.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) {
                        owner.requestFocus();
                        from = place(event);
                        to = event.getClickCount() > 2 ? shown.length() : from;
                        from = event.getClickCount() > 2 ? 0 : from;
                        draw();
                    }
                });
        flow.addEventHandler(
                MouseEvent.MOUSE_DRAGGED,
                event -> {
                    to = place(event);
                    draw();
                });
        owner.addEventHandler(KeyEvent.KEY_PRESSED, this::hear);
        owner.focusedProperty()
                .addListener(
                        (observed, before, focused) -> {
                            if (!focused) {
                                clear();
                            }
                        });
    }

    private void hear(KeyEvent event) {
        if (ALL.match(event)) {
            from = 0;
            to = shown.length();
            draw();
            event.consume();
        } else if (COPY.match(event)) {
            ClipboardContent content = new ClipboardContent();
            content.putString(chosen());
            Clipboard.getSystemClipboard().setContent(content);
            event.consume();
        }
    }

    private int place(MouseEvent event) {
        return flow.getHitInfo(new Point2D(event.getX(), event.getY())).getInsertionIndex();
    }

    /** The text with the numbers of its marks, and without. */
    void setText(String text, String withNumbers) {
        printed = text;
        shown = withNumbers;
    }

    /** The words chosen; all of them where none are. */
    String chosen() {
        int first = Math.min(from, to);
        int last = Math.min(Math.max(from, to), shown.length());
        boolean all = first == last || (first == 0 && last == shown.length());
        return all ? printed : shown.substring(first, last);
    }

    Group ground() {
        return ground;
    }

    void clear() {
        from = 0;
        to = 0;
        draw();
    }

    void draw() {
        int first = Math.min(from, to);
        int last = Math.max(from, to);
        ground.getChildren().clear();
        if (last > first) {
            Path path = new Path(flow.getRangeShape(first, last, false));
            path.getStyleClass().setAll("text-selection");
            path.setMouseTransparent(true);
            ground.getChildren().add(path);
        }
    }
}

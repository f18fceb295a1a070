package luoshi.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/** What somebody sees of a scene, and what a screen reader is told of it. */
final class SeenNodes {
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
    private static final PseudoClass FOCUS_VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    private SeenNodes() {}

    /** A root and all below it that is visible and has an extent. */
    static List<Node> of(Node root) {
        List<Node> all = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Node node = open.pop();
            Bounds bounds = node.getLayoutBounds();
            if (node.isVisible() && (bounds.getWidth() > 0 || node instanceof Parent)) {
                all.add(node);
                if (node instanceof Parent parent) {
                    parent.getChildrenUnmodifiable().forEach(open::push);
                }
            }
        }
        return all;
    }

    /** Those that take the focus. */
    static Stream<Control> focusable(Node root) {
        return of(root).stream()
                .filter(Control.class::isInstance)
                .map(Control.class::cast)
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .filter(node -> !(node instanceof ScrollBar));
    }

    /** What a screen reader calls it; blank where it has no name. */
    static String name(Control control) {
        String given = control.getAccessibleText();
        if (given != null && !given.isBlank()) {
            return given;
        }
        if (control instanceof Labeled labeled && labeled.getText() != null) {
            return labeled.getText();
        }
        if (control instanceof TextInputControl input && input.getPromptText() != null) {
            return input.getPromptText();
        }
        return control instanceof ComboBoxBase<?> box && box.getPromptText() != null
                ? box.getPromptText()
                : "";
    }

    /** Where it is, for whoever mends it. */
    static String describe(Node node) {
        StringBuilder way = new StringBuilder();
        Node at = node;
        for (int i = 0; i < 4 && at != null; i++) {
            way.append(i == 0 ? "" : " < ").append(at.getClass().getSimpleName());
            if (at.getId() != null) {
                way.append('#').append(at.getId());
            }
            way.append(at.getStyleClass());
            at = at.getParent();
        }
        return way.toString();
    }

    /** Whether it looks another when it has the focus. */
    static boolean showsFocus(Control control) {
        Node ground = control.getParent() == null ? control : control.getParent();
        int[] before = pixels(ground);
        focus(control, true);
        int[] after = pixels(ground);
        focus(control, false);
        int differing = before.length == after.length ? 0 : before.length;
        for (int i = 0; i < Math.min(before.length, after.length); i++) {
            differing += before[i] == after[i] ? 0 : 1;
        }
        return differing >= 20;
    }

    private static void focus(Control control, boolean has) {
        control.pseudoClassStateChanged(FOCUSED, has);
        control.pseudoClassStateChanged(FOCUS_VISIBLE, has);
        control.applyCss();
        if (control.getParent() != null) {
            control.getParent().layout();
        }
    }

    private static int[] pixels(Node node) {
        SnapshotParameters parameters = new SnapshotParameters();
        WritableImage image = node.snapshot(parameters, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    /** The texts of a scene that are to be read; what cannot be used now is excepted. */
    static Stream<Text> texts(Node root) {
        return of(root).stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank() && text.getFill() instanceof Color)
                .filter(text -> !text.isDisabled() && !isFaint(text));
    }

    private static boolean isFaint(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getOpacity() < 1 || at.isDisabled()) {
                return true;
            }
        }
        return false;
    }

    /** How much a text stands out from the grounds of what holds it. */
    static double contrast(Text text, Color bottom) {
        Color ground = ground(text, bottom);
        Color letters = (Color) text.getFill();
        return Contrast.of(Contrast.over(letters, ground), ground);
    }

    private static Color ground(Node node, Color bottom) {
        List<Color> layers = new ArrayList<>();
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof Region region && region.getBackground() != null) {
                List<BackgroundFill> fills = region.getBackground().getFills();
                for (int i = fills.size() - 1; i >= 0; i--) {
                    if (fills.get(i).getFill() instanceof Color colour) {
                        layers.add(colour);
                        if (colour.isOpaque()) {
                            return flat(layers, bottom);
                        }
                    }
                }
            }
        }
        return flat(layers, bottom);
    }

    private static Color flat(List<Color> layers, Color bottom) {
        Color seen = bottom;
        for (int i = layers.size() - 1; i >= 0; i--) {
            seen = Contrast.over(layers.get(i), seen);
        }
        return seen;
    }
}

package luoshi.ui.support;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/**
 * Lines along the feet of a range's boxes. The platform's own underline lies inside the characters
 * and cannot be dashed.
 */
final class Underline {
    private Underline() {}

    /** A line below each box of the shape, which is made of rectangles, a box a line of text. */
    static PathElement[] of(PathElement[] boxes) {
        List<PathElement> lines = new ArrayList<>();
        Box box = new Box();
        for (PathElement element : boxes) {
            switch (element) {
                case MoveTo move -> {
                    box.endInto(lines);
                    box = new Box();
                    box.take(move.getX(), move.getY());
                }
                case LineTo line -> box.take(line.getX(), line.getY());
                default -> {}
            }
        }
        box.endInto(lines);
        return lines.toArray(new PathElement[0]);
    }

    private static final class Box {
        private double left = Double.POSITIVE_INFINITY;
        private double right = Double.NEGATIVE_INFINITY;
        private double foot = Double.NEGATIVE_INFINITY;

        void take(double x, double y) {
            left = Math.min(left, x);
            right = Math.max(right, x);
            foot = Math.max(foot, y);
        }

        void endInto(List<PathElement> lines) {
            if (right > left) {
                lines.add(new MoveTo(left, foot));
                lines.add(new LineTo(right, foot));
            }
        }
    }
}

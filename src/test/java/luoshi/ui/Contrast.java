package luoshi.ui;

import javafx.scene.paint.Color;

/** How much colours stand out from each other, after WCAG 2.2. */
public final class Contrast {
    /** What text needs. */
    public static final double LEAST = 4.5;

    private Contrast() {}

    /** From 1, the same, to 21, black on white. */
    public static double of(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** What is seen of a colour that lets through what is behind it. */
    public static Color over(Color front, Color behind) {
        double share = front.getOpacity();
        return Color.color(
                front.getRed() * share + behind.getRed() * (1 - share),
                front.getGreen() * share + behind.getGreen() * (1 - share),
                front.getBlue() * share + behind.getBlue() * (1 - share));
    }
}

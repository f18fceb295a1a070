package luoshi.ui.tasks;

import java.util.Arrays;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Widths of a font's characters, each measured once. */
final class MeasuredWidths implements CharWidths {
    private static final float NOT_YET = -1;

    private final Font font;
    private final float[] widths = new float[Character.MAX_VALUE + 1];
    private final Text text = new Text();

    MeasuredWidths(Font font) {
        this.font = font;
        text.setFont(font);
        Arrays.fill(widths, NOT_YET);
    }

    Font font() {
        return font;
    }

    @Override
    public double of(char c) {
        if (widths[c] == NOT_YET) {
            text.setText(String.valueOf(c));
            widths[c] = (float) text.getLayoutBounds().getWidth();
        }
        return widths[c];
    }
}

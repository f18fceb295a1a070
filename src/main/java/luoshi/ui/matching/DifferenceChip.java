package luoshi.ui.matching;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import luoshi.ui.support.Mark;
import luoshi.ui.support.SideBySide;
import org.kordamp.ikonli.javafx.FontIcon;

/** A differing place in words, for those who do not see the marks: ① 要盘活 ⇄ 还有. */
final class DifferenceChip {
    private static final int LONGEST = 12;

    private DifferenceChip() {}

    static Node of(SideBySide.Differing one, MatchingWords words) {
        String left = one.left().strip();
        String right = one.right().strip();
        String noneLeft = words.text("strip.nothing-left");
        String noneRight = words.text("strip.nothing-right");
        Label number = new Label(Mark.circled(one.number()));
        number.getStyleClass().add("mark-number");
        HBox chip =
                new HBox(
                        5,
                        number,
                        side(left, noneLeft),
                        new FontIcon("fth-repeat"),
                        side(right, noneRight));
        chip.getStyleClass().add("difference-chip");
        chip.setAccessibleText(
                words.text(
                        "strip.spoken",
                        one.number(),
                        left.isEmpty() ? noneLeft : left,
                        right.isEmpty() ? noneRight : right));
        return chip;
    }

    private static Label side(String text, String none) {
        Label label = new Label(text.isEmpty() ? none : shortened(text));
        if (text.isEmpty()) {
            label.getStyleClass().add("none");
        } else if (text.length() > LONGEST) {
            label.setTooltip(new Tooltip(text));
        }
        return label;
    }

    /** The beginning and the end of what is too long for a chip. */
    static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= LONGEST
                ? line
                : line.substring(0, 4) + "\u2026" + line.substring(line.length() - 4);
    }
}

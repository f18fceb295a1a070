package luoshi.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import luoshi.model.Passage;
import luoshi.ui.Toolkit;
import org.junit.jupiter.api.Test;

/** Marks behind a wrapping text. */
class MarkedTextTest {
    private static final String TEXT = "建成共享实验平台两个，面向企业开放大型仪器五百台以上。";

    private static MarkedText shown(double width, Mark... marks) {
        return Toolkit.onWindow(
                () -> {
                    MarkedText text = new MarkedText();
                    text.setText(TEXT, List.of(marks));
                    VBox box = new VBox(text);
                    new Scene(box, width, 400);
                    box.applyCss();
                    box.layout();
                    return text;
                });
    }

    private static Path path(MarkedText text, String styleClass) {
        return Toolkit.onWindow(() -> (Path) text.lookup("." + styleClass));
    }

    @Test
    void saysNumbersWithTheWords() {
        MarkedText text = shown(800, new Mark(new Passage(2, 4), Mark.Kind.REPLACED, 1));
        assertThat(text.getAccessibleText()).startsWith("建成①共享实验");
    }

    @Test
    void drawsGroundAndLineBehindTheSpan() {
        MarkedText text = shown(800, new Mark(new Passage(2, 4), Mark.Kind.REPLACED, 1));
        Path ground = path(text, "replaced-bg");
        Path line = path(text, "replaced-line");
        assertThat(ground.getLayoutBounds().getWidth()).isPositive();
        assertThat(line.getLayoutBounds().getWidth())
                .isCloseTo(
                        ground.getLayoutBounds().getWidth(),
                        org.assertj.core.data.Offset.offset(4.0));
        assertThat(path(shown(800, new Mark(new Passage(0, 2), Mark.Kind.HIT)), "mark-line"))
                .isNull();
    }

    @Test
    void wrapsAndDrawsAnewWithTheWidth() {
        Mark mark = new Mark(new Passage(2, TEXT.length()), Mark.Kind.ONE_SIDED, 2);
        MarkedText wide = shown(800, mark);
        MarkedText narrow = shown(120, mark);
        assertThat(narrow.getHeight()).isGreaterThan(2 * wide.getHeight());
        assertThat(path(narrow, "one-sided-bg").getLayoutBounds().getHeight())
                .isGreaterThan(2 * path(wide, "one-sided-bg").getLayoutBounds().getHeight());
    }

    @Test
    void leavesOutMarksThatOverlapOrLieOutside() {
        MarkedText text =
                shown(
                        800,
                        new Mark(new Passage(0, 4), Mark.Kind.HIT),
                        new Mark(new Passage(2, 6), Mark.Kind.REPAIR),
                        new Mark(new Passage(20, 900), Mark.Kind.REPAIR));
        assertThat(path(text, "hit-bg")).isNotNull();
        assertThat(path(text, "repair-bg")).isNull();
        assertThat(text.getAccessibleText()).isEqualTo(TEXT);
    }
}

package luoshi.ui.overview;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import luoshi.model.Verdict;
import luoshi.ui.support.Destination;
import luoshi.ui.support.Frame;
import luoshi.ui.support.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** The lines at the right: what waits, and verdicts. */
final class Lines {
    /** What needs a look first. */
    static final List<Verdict> VERDICTS =
            List.of(
                    Verdict.MISSED,
                    Verdict.UNDECIDABLE,
                    Verdict.MET,
                    Verdict.EXCEEDED,
                    Verdict.NOT_REPORTED);

    private static final double BAR = 120;

    private Lines() {}

    static Node waiting(Waiting one, Messages messages, Frame frame) {
        Label name = new Label(one.name());
        Label what = new Label(one.what());
        what.getStyleClass().add("second");
        VBox words = new VBox(name, what);
        HBox.setHgrow(words, Priority.ALWAYS);
        String counted =
                one.count() < 0 ? messages.text("counting") : messages.text("number", one.count());
        Label count = new Label(counted);
        count.getStyleClass().add("waiting-count");
        count.setMinWidth(Label.USE_PREF_SIZE);
        HBox line = new HBox(new FontIcon(one.icon()), words, count, chevron());
        Button button = LeadButton.of(line, one.leadsTo(), frame);
        finish(button, line);
        button.getStyleClass().add("waiting-line");
        button.setAccessibleText(messages.text("spoken", one.name(), counted, one.what()));
        button.setDisable(one.count() == 0);
        return button;
    }

    static Node verdict(Verdict verdict, int count, int most, Messages messages, Frame frame) {
        String name = messages.text("verdict." + verdict.name());
        Label tag = new Label(name);
        tag.getStyleClass().addAll("tag", "verdict", styleClass(verdict));
        HBox tagPlace = new HBox(tag);
        tagPlace.getStyleClass().add("verdict-place");
        Region bar = new Region();
        bar.getStyleClass().add("verdict-bar");
        bar.setMaxWidth(count == 0 ? 0 : Math.max(2, BAR * count / most));
        bar.setMinWidth(bar.getMaxWidth());
        Region rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        Label number = new Label(messages.text("number", count));
        HBox line = new HBox(tagPlace, bar, rest, number, chevron());
        Button button = LeadButton.of(line, new Destination.OfPromises(verdict), frame);
        finish(button, line);
        button.getStyleClass().add("verdict-line");
        button.setAccessibleText(messages.text("spoken", name, String.valueOf(count), ""));
        button.setDisable(count == 0);
        return button;
    }

    private static FontIcon chevron() {
        FontIcon chevron = new FontIcon("fth-chevron-right");
        chevron.getStyleClass().add("chevron");
        return chevron;
    }

    private static void finish(Button button, HBox line) {
        line.getStyleClass().add("line");
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty().subtract(28));
    }

    private static String styleClass(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

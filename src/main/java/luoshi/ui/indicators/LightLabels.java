package luoshi.ui.indicators;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A light as a disc with its word; a hollow ring where there is nothing to tell by. */
final class LightLabels {
    private LightLabels() {}

    static void show(Label label, IndicatorLine line, IndicatorWords words) {
        Region disc = new Region();
        disc.getStyleClass().add("disc");
        String light = line.series().light().name().toLowerCase(Locale.ROOT);
        label.getStyleClass().setAll("label", "light", "light-" + light);
        label.setGraphic(disc);
        label.setText(words.light(line));
    }
}

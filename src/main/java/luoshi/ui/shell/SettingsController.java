package luoshi.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import luoshi.ui.support.Appearance;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Segments;
import org.jspecify.annotations.Nullable;

/** How the window looks: light or dark, text size, language, and what its colours say. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
final class SettingsController {
    private final Appearance appearance;
    private final Messages messages;
    private final Runnable close;
    private Segments<Appearance.Look> looks;

    @FXML private HBox look;
    @FXML private HBox textSize;
    @FXML private HBox language;

    SettingsController(Appearance appearance, Messages messages, Runnable close) {
        this.appearance = appearance;
        this.messages = messages;
        this.close = close;
    }

    @FXML
    void initialize() {
        looks = segments(look, "menu.look.", appearance.lookProperty(), Appearance.Look.values());
        segments(
                textSize,
                "menu.text-size.",
                appearance.textSizeProperty(),
                Appearance.TextSize.values());
        segments(
                language,
                "menu.language.",
                appearance.languageProperty(),
                Appearance.LANGUAGES.toArray(Locale[]::new));
    }

    private <T> Segments<T> segments(
            HBox place, String key, ObjectProperty<@Nullable T> chosen, T[] all) {
        List<@Nullable T> values = Arrays.asList(all);
        Segments<T> segments = new Segments<>(place, values, chosen);
        segments.show(one -> messages.text(key + word(Objects.requireNonNull(one))), one -> true);
        return segments;
    }

    private static String word(Object one) {
        return one instanceof Locale locale ? locale.toLanguageTag() : one.toString();
    }

    /** Gives the focus to the first choice. */
    void focus() {
        ToggleButton first = looks.focusable();
        first.requestFocus();
    }

    @FXML
    void close() {
        close.run();
    }
}

package luoshi.ui.support;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/** Light or dark, text size and language: chosen by the officer, kept between sessions. */
public final class Appearance {
    /** Light, dark, or as the platform has it. */
    public enum Look {
        /** Light ground. */
        LIGHT,
        /** Dark ground. */
        DARK,
        /** As the platform has it. */
        SYSTEM
    }

    /** How large text is. */
    public enum TextSize {
        /** For small screens. */
        SMALL(12),
        /** As drawn. */
        NORMAL(13),
        /** A step larger. */
        LARGE(15),
        /** For reading from afar. */
        HUGE(17);

        private final int pixels;

        TextSize(int pixels) {
            this.pixels = pixels;
        }

        /** Of body text. */
        public int pixels() {
            return pixels;
        }
    }

    /** The languages of the window. */
    public static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final Settings settings;
    private final ObjectProperty<Look> look;
    private final ObjectProperty<TextSize> textSize;
    private final ObjectProperty<Locale> language;

    /** As it was left. */
    public Appearance(Settings settings) {
        this.settings = settings;
        look = new SimpleObjectProperty<>(kept("look", Look.SYSTEM));
        textSize = new SimpleObjectProperty<>(kept("text-size", TextSize.NORMAL));
        language =
                new SimpleObjectProperty<>(
                        settings.get("language")
                                .map(Locale::forLanguageTag)
                                .filter(LANGUAGES::contains)
                                .orElseGet(Appearance::ofPlatform));
        look.addListener((observed, before, now) -> keep("look", now.name()));
        textSize.addListener((observed, before, now) -> keep("text-size", now.name()));
        language.addListener((observed, before, now) -> keep("language", now.toLanguageTag()));
    }

    private static Locale ofPlatform() {
        return Locale.getDefault().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? Locale.ENGLISH
                : Locale.CHINESE;
    }

    /** Keeps a scene in the chosen look and text size from now on. */
    public void dress(Scene scene) {
        applyTo(scene);
        look.addListener((observed, before, now) -> applyTo(scene));
        textSize.addListener((observed, before, now) -> applyTo(scene));
        Platform.getPreferences()
                .colorSchemeProperty()
                .addListener((observed, before, now) -> applyTo(scene));
    }

    private void applyTo(Scene scene) {
        boolean dark = isDark();
        Application.setUserAgentStylesheet(
                (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        scene.getStylesheets()
                .setAll(
                        sheet(dark ? "dark.css" : "light.css"),
                        sheet("luoshi.css"),
                        sheet("tables.css"),
                        sheet("marks.css"));
        scene.getRoot().setStyle("-fx-font-size: " + textSize.get().pixels() + "px;");
    }

    /** Whether the ground is dark now. */
    public boolean isDark() {
        return switch (look.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /** Light or dark. */
    public ObjectProperty<Look> lookProperty() {
        return look;
    }

    /** How large text is. */
    public ObjectProperty<TextSize> textSizeProperty() {
        return textSize;
    }

    /** Text so many steps larger, or smaller where negative, as far as there are steps. */
    public void resize(int steps) {
        List<TextSize> all = List.of(TextSize.values());
        int to = all.indexOf(textSize.get()) + steps;
        textSize.set(all.get(Math.clamp(to, 0, all.size() - 1)));
    }

    /** The language of the window. */
    public ObjectProperty<Locale> languageProperty() {
        return language;
    }

    private <E extends Enum<E>> E kept(String name, E otherwise) {
        return settings.get(name)
                .flatMap(
                        value ->
                                Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                                        .filter(one -> one.name().equals(value))
                                        .findFirst())
                .orElse(otherwise);
    }

    private void keep(String name, String value) {
        settings.put(name, value);
        settings.save();
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Appearance.class.getResource(name), name).toExternalForm();
    }
}

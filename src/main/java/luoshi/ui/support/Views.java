package luoshi.ui.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/**
 * Loads views. The view of {@code luoshi.ui.tasks.TasksController} is {@code
 * luoshi/ui/tasks/Tasks.fxml} with the sentences of {@code luoshi/ui/tasks/messages.properties}.
 * Controllers are made by hand and handed in.
 */
public final class Views {
    private static final String CONTROLLER = "Controller";

    private final Locale locale;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    /** Views in a language: Chinese for every one but English. */
    public Views(Locale locale) {
        this.locale = locale;
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /**
     * Loads a controller's view; on return its {@code @FXML} fields are filled.
     *
     * @param controller of a class whose name ends in {@code Controller}
     */
    public Parent load(Object controller) {
        Class<?> type = controller.getClass();
        String name = type.getSimpleName();
        String fxml = name.substring(0, name.length() - CONTROLLER.length()) + ".fxml";
        URL place = Objects.requireNonNull(type.getResource(fxml), fxml);
        FXMLLoader loader = new FXMLLoader(place, bundle(type));
        loader.setControllerFactory(wanted -> given(controller, wanted));
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(fxml, e);
        }
    }

    /** The sentences of the package that a class lives in. */
    public Messages messages(Class<?> neighbour) {
        return new Messages(bundle(neighbour), locale);
    }

    /** What the sentences of the views that are open are in the other language. */
    public OtherLanguage otherLanguage() {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        Locale other = english ? Locale.CHINESE : Locale.ENGLISH;
        List<String> names = List.copyOf(bundles.keySet());
        return new OtherLanguage(
                names.stream().map(name -> bundle(name, locale)).toList(),
                names.stream().map(name -> bundle(name, other)).toList());
    }

    private ResourceBundle bundle(Class<?> neighbour) {
        return bundles.computeIfAbsent(
                neighbour.getPackageName() + ".messages", name -> bundle(name, locale));
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name,
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Object given(Object controller, Class<?> wanted) {
        if (!wanted.isInstance(controller)) {
            throw new IllegalStateException(
                    "the view asks for " + wanted + ", given " + controller.getClass());
        }
        return controller;
    }
}

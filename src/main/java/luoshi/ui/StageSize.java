package luoshi.ui;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import luoshi.ui.support.Settings;

/** The window's size and place, kept between sessions. */
final class StageSize {
    private static final double LEAST_WIDTH = 1200;
    private static final double LEAST_HEIGHT = 700;
    private static final double FIRST_WIDTH = 1366;
    private static final double FIRST_HEIGHT = 768;

    private StageSize() {}

    /** As it was left, on a screen that is still there. */
    static void keep(Stage stage, Settings settings) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setWidth(Math.max(LEAST_WIDTH, settings.number("window.width", FIRST_WIDTH)));
        stage.setHeight(Math.max(LEAST_HEIGHT, settings.number("window.height", FIRST_HEIGHT)));
        double x = settings.number("window.x", Double.NaN);
        double y = settings.number("window.y", Double.NaN);
        if (isOnScreen(x, y)) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(settings.get("window.maximized").filter("true"::equals).isPresent());
    }

    static void save(Stage stage, Settings settings) {
        settings.put("window.maximized", Boolean.toString(stage.isMaximized()));
        if (!stage.isMaximized()) {
            settings.put("window.x", Double.toString(stage.getX()));
            settings.put("window.y", Double.toString(stage.getY()));
            settings.put("window.width", Double.toString(stage.getWidth()));
            settings.put("window.height", Double.toString(stage.getHeight()));
        }
    }

    private static boolean isOnScreen(double x, double y) {
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .map(
                        b ->
                                new Rectangle2D(
                                        b.getMinX() - 8,
                                        b.getMinY() - 8,
                                        b.getWidth(),
                                        b.getHeight()))
                .anyMatch(bounds -> bounds.contains(x, y));
    }
}

package luoshi.ui;

import java.util.Locale;
import javafx.application.Application;

/** The program's window, as the door sees it. */
public final class Window {
    private Window() {}

    /**
     * Whether there is a screen to open a window on. Only Linux has machines without one; there the
     * display is named in the environment.
     */
    public static boolean isDisplayAvailable() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return !system.startsWith("linux")
                || System.getProperty("glass.platform", "").equalsIgnoreCase("Headless")
                || isSet("DISPLAY")
                || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }

    /**
     * Opens the window and returns once it is closed.
     *
     * @throws NoDisplayException where there is no screen, or the toolkit cannot use it
     */
    public static void open(Opening what) throws NoDisplayException {
        if (!isDisplayAvailable()) {
            throw new NoDisplayException(null);
        }
        LuoshiApplication.opensWith(what);
        try {
            Application.launch(LuoshiApplication.class);
        } catch (UnsupportedOperationException e) {
            throw new NoDisplayException(e);
        } catch (RuntimeException e) {
            if (LuoshiApplication.hasStarted()) {
                throw e;
            }
            throw new NoDisplayException(e);
        }
    }

    /** No window can be opened here; the terminal still works. */
    public static final class NoDisplayException extends Exception {
        private static final long serialVersionUID = 1L;

        NoDisplayException(@org.jspecify.annotations.Nullable Throwable cause) {
            super("no display", cause);
        }
    }
}

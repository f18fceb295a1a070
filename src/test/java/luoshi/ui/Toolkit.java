package luoshi.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/** The JavaFX toolkit for tests, started once, without a screen. */
public final class Toolkit {
    private static final AtomicBoolean STARTED = new AtomicBoolean();

    private Toolkit() {}

    /** Starts it where it is not yet. */
    public static void start() {
        if (STARTED.compareAndSet(false, true)) {
            try {
                Platform.startup(() -> {});
            } catch (IllegalStateException e) {
                // another test has started it
            }
            Platform.setImplicitExit(false);
        }
    }

    /** Does something on the window's thread and waits for what comes of it. */
    public static <T> T onWindow(Supplier<T> what) {
        start();
        if (Platform.isFxApplicationThread()) {
            return what.get();
        }
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        done.complete(what.get());
                    } catch (Throwable e) {
                        done.completeExceptionally(e);
                    }
                });
        return done.orTimeout(30, TimeUnit.SECONDS).join();
    }

    /**
     * A stage where the headless screen begins: what lies before its edge cannot be drawn there.
     */
    public static Stage stage() {
        Stage stage = new Stage();
        stage.setX(0);
        stage.setY(0);
        return stage;
    }

    /** Lets everything that waits on the window's thread be done. */
    public static void settle() {
        for (int i = 0; i < 5; i++) {
            onWindow(() -> true);
        }
    }

    /** Writes a picture of a scene as it is now. */
    public static void picture(Scene scene, String name) {
        WritableImage image =
                onWindow(
                        () -> {
                            scene.getRoot().applyCss();
                            scene.getRoot().layout();
                            return scene.snapshot(null);
                        });
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        try {
            Path folder = Files.createDirectories(Path.of("target", "screenshots"));
            ImageIO.write(copy, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

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
import javafx.scene.image.PixelFormat;
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
        picture(scene, Path.of("target", "screenshots", name + ".png"));
    }

    /** The same, into a file. */
    public static void picture(Scene scene, Path file) {
        WritableImage image =
                onWindow(
                        () -> {
                            scene.getRoot().applyCss();
                            scene.getRoot().layout();
                            // without a window nothing tells a drawn copy that it is old
                            scene.getRoot()
                                    .lookupAll(".viewport")
                                    .forEach(view -> view.setCache(false));
                            return scene.snapshot(null);
                        });
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(copy, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package luoshi.ui.matching;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.stage.Stage;
import luoshi.model.Progress;
import luoshi.ui.TestFrame;
import luoshi.ui.Toolkit;
import luoshi.workbench.Samples;

/**
 * Draws the view on the samples and on real papers, to look at: {@code java …
 * luoshi.ui.matching.MatchingPictures [list report]} writes target/screenshots. Not a test.
 */
public final class MatchingPictures {
    private MatchingPictures() {}

    /** Draws them. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("pictures");
        try (TestFrame frame = TestFrame.withWindow(folder.resolve("samples"), Locale.CHINESE)) {
            Samples.keepIn(frame.workbench(), Progress.UNHEARD);
            shoot(frame, "matching-samples");
        }
        if (arguments.length > 0) {
            try (TestFrame frame = TestFrame.withWindow(folder.resolve("real"), Locale.CHINESE)) {
                for (String paper : arguments) {
                    frame.workbench().imports().keep(Path.of(paper));
                }
                shoot(frame, "matching-real");
            }
        }
        System.exit(0);
    }

    private static void shoot(TestFrame frame, String name) {
        MatchingView view =
                Toolkit.onWindow(
                        () -> {
                            frame.desk().refresh();
                            return new MatchingView(frame);
                        });
        TestFrame.await(() -> !frame.desk().bookProperty().get().matches().isEmpty());
        TestFrame.await(() -> !frame.desk().work().runningProperty().get());
        picture(view, 1294, 696, false, name + "-light-1366");
        picture(view, 1294, 696, true, name + "-dark-1366");
        picture(view, 1752, 1008, false, name + "-light-1920");
        picture(view, 1752, 1008, true, name + "-dark-1920");
    }

    private static void picture(
            MatchingView view, int width, int height, boolean dark, String name) {
        Scene scene = TestFrame.scene(view, width, height, dark);
        Stage stage =
                Toolkit.onWindow(
                        () -> {
                            Stage made = Toolkit.stage();
                            made.setScene(scene);
                            made.show();
                            view.entered();
                            return made;
                        });
        Toolkit.settle();
        Toolkit.picture(scene, name);
        Toolkit.onWindow(
                () -> {
                    stage.hide();
                    return true;
                });
    }
}

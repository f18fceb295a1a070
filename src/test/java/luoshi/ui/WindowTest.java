package luoshi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.stage.Stage;
import luoshi.ui.support.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window as a whole. */
class WindowTest {
    @TempDir Path folder;

    @Test
    void opensTheSampleLedger() throws InterruptedException {
        ExecutorService away = Executors.newSingleThreadExecutor();
        ScriptedAnswers answers = new ScriptedAnswers();
        Settings settings = new Settings(folder.resolve("settings"));
        Stage stage =
                Toolkit.onWindow(
                        () -> {
                            Stage made = new Stage();
                            LedgerWindow window =
                                    new LedgerWindow(
                                            made,
                                            settings,
                                            answers,
                                            new Places(
                                                    folder.resolve("sample"),
                                                    folder.resolve("usual")),
                                            away,
                                            () -> {});
                            window.open(new Opening.Usual());
                            return made;
                        });
        Toolkit.settle();
        Toolkit.picture(stage.getScene(), "start");
        Toolkit.onWindow(
                () -> {
                    ((javafx.scene.control.Button) stage.getScene().lookup("#sample")).fire();
                    return true;
                });
        await(() -> stage.getScene().lookup("#search") != null);
        Toolkit.picture(stage.getScene(), "tasks");
        assertThat(stage.getTitle()).contains("sample");
        Toolkit.onWindow(
                () -> {
                    stage.fireEvent(
                            new javafx.stage.WindowEvent(
                                    stage, javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST));
                    return true;
                });
        away.shutdown();
        assertThat(away.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    private static void await(BooleanSupplier what) throws InterruptedException {
        for (int i = 0; i < 200 && !Toolkit.onWindow(what::getAsBoolean); i++) {
            Thread.sleep(50);
        }
        Toolkit.settle();
    }
}

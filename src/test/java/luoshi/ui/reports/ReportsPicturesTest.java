package luoshi.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import luoshi.model.Progress;
import luoshi.ui.TestFrame;
import luoshi.ui.Toolkit;
import luoshi.workbench.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports view in a window: a workbook is saved with its button; pictures for the eye. */
class ReportsPicturesTest {
    @TempDir Path folder;

    @Test
    void savesAWorkbook() throws Exception {
        try (TestFrame frame = TestFrame.withWindow(folder, Locale.CHINESE)) {
            Samples.keepIn(frame.workbench(), Progress.UNHEARD);
            frame.answers().target(folder.resolve("2025年重点任务会议材料.xlsx"));
            ReportsView view =
                    Toolkit.onWindow(
                            () -> {
                                frame.desk().refresh();
                                return new ReportsView(frame);
                            });
            TestFrame.await(() -> !frame.desk().bookProperty().get().tasks().isEmpty());
            picture(view, 1294, 696, false, "reports-light-1366");
            fire(view, "#preview");
            TestFrame.await(() -> view.root().lookup("#turning").isVisible());
            Label page = (Label) view.root().lookup("#pageOf");
            assertThat(page.getText()).startsWith("第 1 页");
            picture(view, 1294, 696, false, "reports-preview-light-1366");
            fire(view, "#pageOn");
            assertThat(page.getText()).startsWith("第 2 页");
            Path taken = Files.writeString(folder.resolve("a.xlsx"), "old");
            Files.createFile(folder.resolve(".~lock.a.xlsx#"));
            frame.answers().target(taken);
            fire(view, "#save");
            TestFrame.await(() -> view.root().lookup("#otherName") != null);
            assertThat(taken).hasContent("old");
            picture(view, 1294, 696, false, "reports-open-elsewhere-light-1366");
            frame.answers().target(folder.resolve("2025年重点任务会议材料.xlsx"));
            Button save = (Button) view.root().lookup("#otherName");
            Toolkit.onWindow(
                    () -> {
                        save.fire();
                        return true;
                    });
            TestFrame.await(() -> view.root().lookup("#savedName") != null);
            assertThat(folder.resolve("2025年重点任务会议材料.xlsx")).isNotEmptyFile();
            assertThat(view.root().lookup("#openSaved")).isNotNull();
            picture(view, 1294, 696, false, "reports-done-light-1366");
            picture(view, 1294, 696, true, "reports-done-dark-1366");
        }
    }

    private static void fire(ReportsView view, String button) {
        Toolkit.onWindow(
                () -> {
                    ((Button) view.root().lookup(button)).fire();
                    return true;
                });
    }

    private static void picture(
            ReportsView view, int width, int height, boolean dark, String name) {
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

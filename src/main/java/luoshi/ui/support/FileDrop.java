package luoshi.ui.support;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Makes a node a place to drop files on. */
public final class FileDrop {
    private FileDrop() {}

    /**
     * Takes files dropped on a node.
     *
     * @param sign is shown while files hover over it
     */
    public static void on(Node target, Node sign, Consumer<List<Path>> take) {
        target.setOnDragOver(
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        sign.setVisible(true);
                    }
                    event.consume();
                });
        target.setOnDragExited(event -> sign.setVisible(false));
        target.setOnDragDropped(event -> dropped(event, sign, take));
    }

    private static void dropped(DragEvent event, Node sign, Consumer<List<Path>> take) {
        sign.setVisible(false);
        List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        if (!files.isEmpty()) {
            take.accept(files);
        }
    }
}

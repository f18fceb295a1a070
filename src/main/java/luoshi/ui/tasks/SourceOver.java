package luoshi.ui.tasks;

import java.util.List;
import javafx.scene.Parent;
import luoshi.ui.source.SourceController;
import luoshi.ui.source.SourceText;
import luoshi.ui.support.Frame;

/** The chosen task's place in its source, shown over the list. */
final class SourceOver {
    private final TasksViewModel model;
    private final TaskDetailViewModel detail;
    private final TasksController list;
    private final SourceController source;
    private final Parent root;
    private boolean isOpen;

    SourceOver(
            Frame frame, TasksViewModel model, TaskDetailViewModel detail, TasksController list) {
        this.model = model;
        this.detail = detail;
        this.list = list;
        source = new SourceController(frame.views().messages(SourceController.class), this::close);
        root = frame.views().load(source);
        detail.source().subscribe(text -> show());
    }

    /** Opens it, where a task is chosen. */
    void open() {
        if (!isOpen && model.chosen().get() != null) {
            isOpen = true;
            list.cover(List.of(root));
            show();
            source.focus();
        }
    }

    private void show() {
        SourceText text = detail.source().get();
        if (isOpen && text != null) {
            source.show(text, detail.passage());
        }
    }

    /** Shows the list again. */
    void close() {
        isOpen = false;
        list.cover(List.of());
        list.table().requestFocus();
    }

    boolean isOpen() {
        return isOpen;
    }
}

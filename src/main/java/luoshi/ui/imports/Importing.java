package luoshi.ui.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Views;

/** Files into the ledger, from the choice to the result. */
public final class Importing {
    private final ImportViewModel model;
    private final Views views;
    private final Consumer<Parent> show;
    private final Consumer<Boolean> close;

    /**
     * @param show shows the result over the window
     * @param close takes it away again; told whether the import stands
     */
    public Importing(Desk desk, Views views, Consumer<Parent> show, Consumer<Boolean> close) {
        this.model = new ImportViewModel(desk, views.messages(Importing.class));
        this.views = views;
        this.show = show;
        this.close = close;
    }

    /** Imports files and shows what became of them. */
    public void start(List<Path> files) {
        if (!files.isEmpty()) {
            model.start(files, this::showResult);
        }
    }

    private void showResult(ImportRun run) {
        ImportResultController controller = new ImportResultController(model, run, close);
        show.accept(views.load(controller));
        controller.focus();
    }
}

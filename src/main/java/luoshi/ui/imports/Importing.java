package luoshi.ui.imports;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Views;

/** Files into the ledger, from the choice to the result. */
public final class Importing {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmm");
    private final ImportViewModel model;
    private final Views views;
    private final Consumer<Parent> show;
    private final Consumer<Boolean> close;
    private final Clock clock = Clock.system(ZoneId.systemDefault());

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
        startWith(Paper.of(files));
    }

    /**
     * Imports what was copied.
     *
     * @return whether there was anything to import
     */
    public boolean start(Clipboard clipboard) {
        String name = model.messages().text("pasted.name", LocalDateTime.now(clock).format(MINUTE));
        List<Paper> papers = Paper.of(clipboard, name);
        startWith(papers);
        return !papers.isEmpty();
    }

    private void startWith(List<Paper> papers) {
        if (!papers.isEmpty()) {
            model.start(papers, this::showResult);
        }
    }

    private void showResult(ImportRun run) {
        ImportResultController controller = new ImportResultController(model, run, close);
        show.accept(views.load(controller));
        controller.focus();
    }
}

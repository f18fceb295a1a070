package luoshi.ui.shell;

import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import luoshi.model.Passage;
import luoshi.ui.source.SourceController;
import luoshi.ui.source.Sources;
import luoshi.ui.support.Frame;

/** A passage in the whole of its source, shown in the view's place. */
final class SourceInPlace {
    private final Frame frame;
    private final Pane place;
    private final Runnable back;
    private final Sources sources;

    /**
     * @param back shows the view again
     */
    SourceInPlace(Frame frame, Pane place, Runnable back) {
        this.frame = frame;
        this.place = place;
        this.back = back;
        this.sources = new Sources(frame.desk());
    }

    /** Shows a passage of the source file with that hash. */
    void show(String sha256, Passage passage) {
        SourceController source =
                new SourceController(frame.views().messages(SourceController.class), back);
        Parent pane = frame.views().load(source);
        sources.read(
                sha256,
                text -> {
                    place.getChildren().setAll(pane);
                    source.show(text, passage);
                    source.focus();
                });
    }
}

package luoshi.ui.imports;

import javafx.fxml.FXML;
import luoshi.ui.support.Frame;

/** The imports view while there is nothing to import: how papers come here. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
final class NoPapersController {
    private final Frame frame;
    private final Runnable paste;

    NoPapersController(Frame frame, Runnable paste) {
        this.frame = frame;
        this.paste = paste;
    }

    @FXML
    void choose() {
        frame.importFiles();
    }

    @FXML
    void paste() {
        paste.run();
    }
}

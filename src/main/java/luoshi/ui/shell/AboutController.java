package luoshi.ui.shell;

import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import luoshi.ui.support.Messages;

/** Which program this is, in which version, under which licence. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
final class AboutController {
    private final Messages messages;
    private final Runnable close;

    @FXML private Label version;

    AboutController(Messages messages, Runnable close) {
        this.messages = messages;
        this.close = close;
    }

    @FXML
    void initialize() {
        String built = AboutController.class.getPackage().getImplementationVersion();
        version.setText(
                messages.text(
                        "about.version",
                        Objects.requireNonNullElse(built, messages.text("about.unbuilt"))));
    }

    @FXML
    void close() {
        close.run();
    }
}

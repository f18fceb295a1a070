package luoshi.ui.help;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import luoshi.ui.support.Appearance;
import luoshi.ui.support.CommandGroup;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Views;
import org.jspecify.annotations.Nullable;

/** The manual beside the program's window: one window, which each call for help brings forward. */
public final class HelpWindow {
    private static final double WIDTH = 1120;
    private static final double HEIGHT = 760;
    private static final double SHARE_OF_SCREEN = 0.95;

    private final Stage stage;
    private final HelpViewModel model;
    private final HelpController controller;

    /**
     * A window that is not open yet.
     *
     * @param owner which it closes with; null for none
     * @param commands whose keys are listed
     */
    public HelpWindow(
            @Nullable Stage owner,
            Views views,
            Appearance appearance,
            Supplier<List<CommandGroup>> commands) {
        stage = new Stage();
        stage.initOwner(owner);
        Messages messages = views.messages(HelpWindow.class);
        model = new HelpViewModel(Manual.read(), views.locale());
        controller = new HelpController(model, messages, commands, stage::hide);
        Parent root = views.load(controller);
        Scene scene = new Scene(root);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.setTitle(messages.text("title"));
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth() * SHARE_OF_SCREEN));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight() * SHARE_OF_SCREEN));
        if (owner != null) {
            stage.getIcons().setAll(owner.getIcons());
        }
    }

    /** Opens a page, or the first where there is none of that name. */
    public void show(String page) {
        model.open(page);
        stage.show();
        stage.toFront();
        controller.focus();
    }

    /** Closes it. */
    public void hide() {
        stage.hide();
    }

    /** The window, for tests. */
    public Stage stage() {
        return stage;
    }
}

package luoshi.ui.reports;

import java.util.List;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import luoshi.ui.support.Frame;
import luoshi.ui.support.Messages;
import luoshi.ui.support.View;

/** The view in which workbooks are put together and saved. */
public final class ReportsView implements View {
    private final ReportsController controller;
    private final Parent root;
    private final StringBinding status;

    /** A view in a window. */
    public ReportsView(Frame frame) {
        Messages messages = frame.views().messages(ReportsView.class);
        ReportsViewModel model =
                new ReportsViewModel(
                        frame.desk(), messages, new Remembered(frame.settings()), frame::announce);
        this.controller = new ReportsController(frame, model, messages);
        this.root = frame.views().load(controller);
        this.status = controller.status();
        root.addEventFilter(KeyEvent.KEY_PRESSED, controller::hear);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Node> panes() {
        return controller.focusable();
    }

    @Override
    public ObservableValue<String> status() {
        return status;
    }

    @Override
    public void entered() {
        controller.enter();
    }
}

package luoshi.ui.tasks;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import luoshi.ui.support.Frame;
import luoshi.ui.support.View;

/** The view of the year's tasks. */
public final class TasksView implements View {
    private final StackPane root = new StackPane();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

    /** A view in a window. */
    public TasksView(Frame frame) {}

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Node> panes() {
        return List.of(root);
    }

    @Override
    public ObservableValue<String> status() {
        return status.getReadOnlyProperty();
    }

    @Override
    public void entered() {
        root.requestFocus();
    }
}

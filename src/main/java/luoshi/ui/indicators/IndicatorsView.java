package luoshi.ui.indicators;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import luoshi.ui.support.Command;
import luoshi.ui.support.Destination;
import luoshi.ui.support.Dividers;
import luoshi.ui.support.Frame;
import luoshi.ui.support.Messages;
import luoshi.ui.support.View;

/** The view of the indicators: list, figures, chart, passages. */
public final class IndicatorsView implements View {
    private final IndicatorsViewModel model;
    private final IndicatorsController controller;
    private final IndicatorDetailController detail;
    private final IndicatorEditing editing;
    private final Parent root;
    private final ObservableValue<String> status;
    private final List<Command> commands;

    /** A view in a window. */
    public IndicatorsView(Frame frame) {
        Messages messages = frame.views().messages(IndicatorsView.class);
        model = new IndicatorsViewModel(frame.desk(), messages);
        editing = new IndicatorEditing(frame, model, this::entered);
        controller = new IndicatorsController(model, frame::importFiles, editing::beginNew);
        root = frame.views().load(controller);
        detail = new IndicatorDetailController(frame, model, editing, this::entered);
        controller
                .detail()
                .getChildren()
                .addAll(frame.views().load(detail), frame.views().load(editing.form()));
        Dividers.keep(controller.root(), "indicators", frame.settings(), 628, 0, 820, 0);
        status =
                Bindings.createStringBinding(
                        () -> messages.text("status", model.rows().size(), model.total()),
                        model.rows());
        commands =
                List.of(
                        IndicatorOffers.ENTER
                                .does(messages::text, detail::enter)
                                .when(model.chosen().isNotNull()),
                        IndicatorOffers.MAKE.does(messages::text, editing::beginNew));
        // a table would take F2 for itself
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F2) {
            detail.enter();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            if (!editing.end() && detail.isEntering()) {
                detail.cancel();
            }
            controller.focusList();
            event.consume();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Node> panes() {
        return controller.panes();
    }

    @Override
    public ObservableValue<String> status() {
        return status;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void entered() {
        controller.focusList();
        detail.tellAhead();
    }

    @Override
    public void show(Destination destination) {
        if (destination instanceof Destination.OfIndicator(String name)) {
            model.show(name);
        }
    }
}

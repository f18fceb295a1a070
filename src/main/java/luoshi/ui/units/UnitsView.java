package luoshi.ui.units;

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

/** The view of the units: the list, and the chosen one with its names, members and tasks. */
public final class UnitsView implements View {
    private final Messages messages;
    private final UnitsViewModel model;
    private final UnitsController controller;
    private final UnitDetailController detail;
    private final Parent root;
    private final ObservableValue<String> status;

    /** A view in a window. */
    public UnitsView(Frame frame) {
        messages = frame.views().messages(UnitsView.class);
        model = new UnitsViewModel(frame.desk(), messages, frame::announce);
        controller = new UnitsController(model, frame::importFiles);
        root = frame.views().load(controller);
        detail = new UnitDetailController(frame, model, this::entered);
        controller.detail().getChildren().setAll(frame.views().load(detail));
        Dividers.keep(controller.root(), "units", frame.settings(), 0, 560, 0, 720);
        status =
                Bindings.createStringBinding(
                        () -> messages.text("status", model.lines().size(), model.total()),
                        model.lines(),
                        model.chosen());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::heard);
        // a table takes F2 for itself
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::heardFirst);
    }

    private void heardFirst(KeyEvent event) {
        if (event.getCode() == KeyCode.F2) {
            detail.beginRename();
            event.consume();
        }
    }

    private void heard(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            detail.endMerging();
            controller.endMaking();
            controller.table().requestFocus();
            event.consume();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Node> panes() {
        return List.of(controller.table(), controller.detail());
    }

    @Override
    public ObservableValue<String> status() {
        return status;
    }

    @Override
    public List<Command> commands() {
        var isChosen = model.chosen().isNotNull();
        return List.of(
                UnitOffers.RENAME.does(messages::text, detail::beginRename).when(isChosen),
                UnitOffers.MERGE.does(messages::text, detail::beginMerging).when(isChosen),
                UnitOffers.OWN.does(messages::text, detail::setOwn).when(isChosen),
                UnitOffers.MAKE.does(messages::text, controller::make));
    }

    @Override
    public void entered() {
        controller.table().requestFocus();
    }

    @Override
    public void show(Destination destination) {
        if (destination instanceof Destination.OfUnit(String name)) {
            model.show(name);
        }
    }
}

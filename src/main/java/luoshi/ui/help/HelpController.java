package luoshi.ui.help;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import luoshi.ui.support.CommandGroup;
import luoshi.ui.support.Messages;

/** Binds the manual's window. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
final class HelpController {
    private static final double WIDEST = 880;
    private static final double BESIDE = 72;

    private final HelpViewModel model;
    private final Messages messages;
    private final Supplier<List<CommandGroup>> commands;
    private final Runnable close;
    private PageNodes nodes;
    private DoubleBinding width;

    @FXML private BorderPane root;
    @FXML private CustomTextField sought;
    @FXML private ListView<HelpEntry> contents;
    @FXML private Button back;
    @FXML private Label title;
    @FXML private ScrollPane scroll;
    @FXML private VBox page;

    HelpController(
            HelpViewModel model,
            Messages messages,
            Supplier<List<CommandGroup>> commands,
            Runnable close) {
        this.model = model;
        this.messages = messages;
        this.commands = commands;
        this.close = close;
    }

    @FXML
    void initialize() {
        width =
                Bindings.createDoubleBinding(
                        () -> Math.clamp(scroll.getWidth() - BESIDE, 200, WIDEST),
                        scroll.widthProperty());
        page.maxWidthProperty().bind(width.add(BESIDE));
        nodes = new PageNodes(width, model::open);
        sought.textProperty().bindBidirectional(model.sought());
        contents.setItems(model.entries());
        contents.setCellFactory(view -> new HelpEntryCell());
        contents.setPlaceholder(new Label(messages.text("nothing")));
        contents.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        entry -> {
                            if (entry instanceof HelpEntry.Page chosen) {
                                model.open(chosen);
                            }
                        });
        back.disableProperty().bind(model.canGoBack().not());
        model.place().subscribe(this::show);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::heard);
    }

    private void show(HelpViewModel.Place place) {
        title.setText(place.page().title());
        List<Node> all = new ArrayList<>();
        Node wanted = null;
        List<CommandGroup> groups =
                place.page().blocks().stream().anyMatch(Block.Shortcuts.class::isInstance)
                        ? commands.get()
                        : List.of();
        for (Block block : place.page().blocks()) {
            // the page's own heading stands in the bar over it
            List<Node> made =
                    block instanceof Block.Heading(int level, String text) && level == 1
                            ? List.of()
                            : nodes.of(block, groups);
            if (block.equals(place.block()) && !made.isEmpty()) {
                wanted = made.getFirst();
            }
            all.addAll(made);
        }
        page.getChildren().setAll(all);
        if (wanted != null) {
            wanted.getStyleClass().add("manual-found");
            scrollTo(wanted);
        } else {
            scroll.setVvalue(0);
        }
        choose(place.page());
    }

    private void scrollTo(Node wanted) {
        // its place is known once the page is laid out
        Platform.runLater(
                () -> {
                    double beyond = page.getHeight() - scroll.getViewportBounds().getHeight();
                    double top = wanted.getBoundsInParent().getMinY() - 24;
                    scroll.setVvalue(beyond <= 0 ? 0 : Math.clamp(top / beyond, 0, 1));
                });
    }

    /** Shows in the contents where one is. */
    private void choose(ManualPage open) {
        for (int i = 0; i < contents.getItems().size(); i++) {
            if (contents.getItems().get(i) instanceof HelpEntry.Page(ManualPage one, var block)
                    && one.equals(open)) {
                if (contents.getSelectionModel().getSelectedIndex() != i) {
                    contents.getSelectionModel().select(i);
                }
                return;
            }
        }
        contents.getSelectionModel().clearSelection();
    }

    private void heard(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (sought.getText().isEmpty()) {
                close.run();
            } else {
                sought.clear();
            }
        } else if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
            model.back();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            sought.requestFocus();
            sought.selectAll();
        } else if (event.getCode() == KeyCode.DOWN && sought.isFocused()) {
            contents.requestFocus();
        } else if (event.getCode() == KeyCode.F6) {
            (scroll.isFocused() ? contents : scroll).requestFocus();
        } else {
            return;
        }
        event.consume();
    }

    @FXML
    void back() {
        model.back();
    }

    /** Gives the focus to the page, so that the arrow keys move it. */
    void focus() {
        scroll.requestFocus();
    }
}

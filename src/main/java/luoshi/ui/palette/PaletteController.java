package luoshi.ui.palette;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import luoshi.ui.palette.PaletteEntry.Choice;
import luoshi.ui.support.CommandGroup;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Views;

/** Binds the palette. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
public final class PaletteController {
    private final PaletteViewModel model;
    private final Messages messages;
    private final Runnable close;

    @FXML private VBox root;
    @FXML private CustomTextField typed;
    @FXML private ListView<PaletteEntry> list;

    /**
     * @param groups the commands that there are now
     * @param close takes the palette away
     */
    public PaletteController(
            List<CommandGroup> groups,
            PalettePlaces places,
            Desk desk,
            Views views,
            Runnable close) {
        this.messages = views.messages(PaletteController.class);
        this.close = close;
        this.model =
                new PaletteViewModel(
                        groups, places, desk.bookProperty().get(), messages, views.otherLanguage());
    }

    @FXML
    void initialize() {
        typed.textProperty().bindBidirectional(model.typed());
        list.setItems(model.entries());
        list.setCellFactory(view -> new PaletteCell());
        list.setPlaceholder(new Label(messages.text("nothing")));
        model.entries().subscribe(this::chooseFirst);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::heard);
        list.setOnMouseClicked(event -> take());
        chooseFirst();
    }

    private void chooseFirst() {
        Platform.runLater(
                () -> {
                    list.getSelectionModel().select(next(-1, 1));
                    list.scrollTo(0);
                });
    }

    private void heard(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> take();
            case TAB -> model.nextKind();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int step) {
        int to = next(list.getSelectionModel().getSelectedIndex(), step);
        list.getSelectionModel().select(to);
        // its heading too
        list.scrollTo(Math.max(0, to - 1));
    }

    /** The nearest choice in that direction; where there is none, the one that stands. */
    private int next(int from, int step) {
        List<PaletteEntry> entries = list.getItems();
        for (int i = from + step; i >= 0 && i < entries.size(); i += step) {
            if (entries.get(i) instanceof Choice) {
                return i;
            }
        }
        return from;
    }

    private void take() {
        if (list.getSelectionModel().getSelectedItem() instanceof Choice choice) {
            close.run();
            choice.action().run();
        }
    }

    /** Puts the caret where one types. */
    public void focus() {
        typed.requestFocus();
    }
}

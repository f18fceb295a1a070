package luoshi.ui.matching;

import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import luoshi.ui.support.Desk;
import org.jspecify.annotations.Nullable;

/** Binds the queue: progress, filter and rows. */
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the loader fills the fields
final class QueueController {
    private static final List<Double> SURE = List.of(0.99, 0.95, 0.9, 0.8);

    private final MatchingViewModel model;
    private final MatchingWords words;
    private final Desk desk;

    @FXML private Label year;
    @FXML private Label settled;
    @FXML private Label all;
    @FXML private HBox bar;
    @FXML private Region automaticBar;
    @FXML private Region byOfficerBar;
    @FXML private Label automatic;
    @FXML private Label byOfficer;
    @FXML private Label open;
    @FXML private ToggleGroup filters;
    @FXML private ToggleButton openFilter;
    @FXML private ToggleButton settledFilter;
    @FXML private ToggleButton allFilter;
    @FXML private HBox sureBar;
    @FXML private ComboBox<Double> sureFrom;
    @FXML private Button sureAccept;
    @FXML private ListView<QueueItem> rows;

    QueueController(MatchingViewModel model, MatchingWords words, Desk desk) {
        this.model = model;
        this.words = words;
        this.desk = desk;
    }

    @FXML
    void initialize() {
        rows.setItems(model.items());
        rows.setCellFactory(list -> new QueueCell(model, words));
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        // not the selection itself: it moves on its own when rows above it go
        rows.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> chosen());
        rows.addEventHandler(KeyEvent.KEY_RELEASED, this::jumped);
        model.choice().rowProperty().addListener((observed, before, now) -> follow());
        // the list moves its own selection first
        model.items().addListener((Observable changed) -> Platform.runLater(this::follow));
        model.queueProperty().addListener((observed, before, now) -> show(now.counts()));
        bar.widthProperty().addListener(observed -> show(model.queueProperty().get().counts()));
        bindFilters();
        sureFrom.getItems().setAll(SURE);
        sureFrom.setValue(SURE.get(1));
        sureFrom.setConverter(new ScoreText());
        sureFrom.valueProperty().addListener(observed -> showSure());
        model.scoresHiddenProperty().addListener(observed -> showSure());
        show(model.queueProperty().get().counts());
        follow();
    }

    private void bindFilters() {
        Map<QueueFilter, ToggleButton> buttons =
                Map.of(
                        QueueFilter.OPEN, openFilter,
                        QueueFilter.SETTLED, settledFilter,
                        QueueFilter.ALL, allFilter);
        buttons.forEach((filter, button) -> button.setUserData(filter));
        filters.selectToggle(buttons.get(model.filterProperty().get()));
        filters.selectedToggleProperty()
                .addListener((observed, before, now) -> filter(before, now));
        model.filterProperty()
                .addListener(
                        (observed, before, now) -> {
                            filters.selectToggle(buttons.get(now));
                            follow();
                        });
    }

    private void filter(@Nullable Toggle before, @Nullable Toggle now) {
        if (now == null) {
            filters.selectToggle(before);
        } else {
            model.filterProperty().set((QueueFilter) now.getUserData());
        }
    }

    private void show(Queue.Counts counts) {
        year.setText(words.text("title.year", String.valueOf(desk.bookProperty().get().year())));
        settled.setText(String.valueOf(counts.settled()));
        all.setText(" / " + counts.all());
        automatic.setText(words.text("progress.automatic", counts.automatic()));
        byOfficer.setText(words.text("progress.by-officer", counts.byOfficer()));
        open.setText(words.text("progress.open", counts.open()));
        openFilter.setText(words.text("filter.open", counts.open()));
        settledFilter.setText(words.text("filter.settled", counts.settled()));
        bar.setAccessibleText(
                words.text(
                        "progress.spoken",
                        counts.all(),
                        counts.automatic(),
                        counts.byOfficer(),
                        counts.open()));
        double width = bar.getWidth() / Math.max(1, counts.all());
        automaticBar.setPrefWidth(width * counts.automatic());
        byOfficerBar.setPrefWidth(width * counts.byOfficer());
        showSure();
        follow();
    }

    /** Only what can be accepted together, and only while the scores may be seen. */
    private void showSure() {
        int sure = model.sure(sureFrom.getValue()).size();
        int most = model.sure(SURE.getLast()).size();
        boolean offered = most > 0 && !model.scoresHiddenProperty().get();
        sureBar.setVisible(offered);
        sureBar.setManaged(offered);
        sureAccept.setText(words.text("sure.accept", sure));
        sureAccept.setDisable(sure == 0);
    }

    /** Accepts all that are as sure as chosen. */
    @FXML
    void acceptSure() {
        model.acceptSure(sureFrom.getValue());
        rows.requestFocus();
    }

    private void jumped(KeyEvent event) {
        switch (event.getCode()) {
            case HOME, END, PAGE_UP, PAGE_DOWN -> chosen();
            default -> {}
        }
    }

    private void chosen() {
        QueueItem item = rows.getSelectionModel().getSelectedItem();
        if (item == null) {
            return;
        }
        int at = rows.getSelectionModel().getSelectedIndex();
        if (item instanceof QueueItem.Row row) {
            model.select(row);
        } else if (at + 1 < model.items().size()
                && model.items().get(at + 1) instanceof QueueItem.Row row) {
            model.select(row);
        } else {
            follow();
        }
    }

    /** Marks the row looked at, wherever it stands now. */
    private void follow() {
        QueueItem.Row row = model.choice().rowProperty().get();
        int at = -1;
        for (int i = 0; i < model.items().size(); i++) {
            if (row != null
                    && model.items().get(i) instanceof QueueItem.Row one
                    && one.id() == row.id()) {
                at = i;
            }
        }
        rows.getSelectionModel().clearAndSelect(at);
        if (at >= 0) {
            rows.getFocusModel().focus(at);
            // one line of context above, which may be the heading of the group
            rows.scrollTo(Math.max(0, at - 3));
        }
    }

    private void walk(KeyEvent event) {
        if (event.isShortcutDown() || event.isShiftDown() || event.isAltDown()) {
            return;
        }
        QueueItem.Row row = model.choice().rowProperty().get();
        switch (event.getCode()) {
            case UP -> model.previous();
            case DOWN -> model.next();
            case LEFT, RIGHT -> {
                if (row != null) {
                    model.fold(row.group());
                    follow();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    ListView<QueueItem> rows() {
        return rows;
    }

    private static final class ScoreText extends StringConverter<Double> {
        @Override
        public String toString(Double score) {
            return Scores.text(score);
        }

        @Override
        public Double fromString(String text) {
            return Double.valueOf(text);
        }
    }
}

package luoshi.ui.matching;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import luoshi.ui.support.Destination;
import luoshi.ui.support.Frame;
import luoshi.workbench.YearBook;
import org.jspecify.annotations.Nullable;

/** Puts the parts of the matching view together and gives them their keys. */
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the loader fills the fields
final class MatchingController {
    private static final PseudoClass MEASURED = PseudoClass.getPseudoClass("measured");
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    /** From here on the view takes its wide measures. */
    private static final double WIDE_FROM = 1400;

    /** The texts that are compared leave this much of the height to the account. */
    private static final double COMPARE_SHARE = 0.58;

    private final Frame frame;
    private final MatchingViewModel model;
    private final MatchingWords words;
    private final QueueController queue;
    private final CandidatesController candidates;
    private final ActionsController actions;
    private final RowEditing editing;
    private @Nullable Node goesOn;

    @FXML private SplitPane panes;
    @FXML private StackPane queuePlace;
    @FXML private VBox rowPane;
    @FXML private StackPane comparePlace;
    @FXML private SplitPane lower;
    @FXML private StackPane accountPlace;
    @FXML private StackPane candidatesPlace;
    @FXML private StackPane actionsPlace;
    @FXML private StackPane editPlace;
    @FXML private VBox donePane;
    @FXML private Label doneTitle;
    @FXML private Label doneSentence;
    @FXML private Button doneReports;
    @FXML private Button doneLook;
    @FXML private Button doneUndo;
    @FXML private VBox nothingPane;
    @FXML private VBox emptyPane;
    @FXML private Label emptyTitle;
    @FXML private Button importReport;

    MatchingController(Frame frame, MatchingViewModel model, MatchingWords words) {
        this.frame = frame;
        this.model = model;
        this.words = words;
        this.queue = new QueueController(model, words, frame.desk());
        this.candidates = new CandidatesController(model, words, frame.desk());
        this.actions =
                new ActionsController(model, words, frame.desk(), candidates::look, this::enter);
        this.editing = new RowEditing(frame, model, words, this::enter);
    }

    @FXML
    void initialize() {
        put(queuePlace, queue);
        put(comparePlace, new CompareController(model, words, frame.desk(), frame::showSource));
        put(accountPlace, new AccountController(model, words, editing::edit));
        put(editPlace, editing.form());
        actionsPlace.disableProperty().bind(editing.openProperty());
        put(candidatesPlace, candidates);
        put(actionsPlace, actions);
        model.queueProperty().addListener(observed -> showState());
        model.choice().rowProperty().addListener(observed -> showState());
        model.filterProperty().addListener(observed -> showState());
        editing.openProperty().addListener(observed -> showState());
        rowPane.heightProperty()
                .addListener(
                        (observed, before, now) ->
                                comparePlace.setMaxHeight(now.doubleValue() * COMPARE_SHARE));
        panes.widthProperty().addListener((observed, before, now) -> measure(now.doubleValue()));
        showState();
    }

    private void put(StackPane place, Object controller) {
        place.getChildren().setAll(List.<Node>of(frame.views().load(controller)));
    }

    private void measure(double width) {
        boolean wide = width >= WIDE_FROM;
        boolean measured = panes.getPseudoClassStates().contains(MEASURED);
        if (width > 0 && (!measured || wide != panes.getPseudoClassStates().contains(WIDE))) {
            panes.pseudoClassStateChanged(MEASURED, true);
            panes.pseudoClassStateChanged(WIDE, wide);
            // a split pane keeps its parts' widths while it is being resized
            Platform.runLater(() -> divide(wide));
        }
    }

    private void divide(boolean wide) {
        panes.setDividerPositions((wide ? 320 : 272) / panes.getWidth());
        panes.layout();
        lower.setDividerPositions(1 - (wide ? 760 : 500) / Math.max(1, lower.getWidth()));
    }

    private void showState() {
        // what has the focus may be about to go, as when the ledger is read only after the view
        // came
        boolean wasHere = goesOn != null && goesOn.isFocused();
        YearBook book = frame.desk().bookProperty().get();
        Queue.Counts counts = model.queueProperty().get().counts();
        boolean isMade = editing.openProperty().get();
        boolean empty = counts.all() == 0 && !isMade;
        boolean chosen = model.choice().rowProperty().get() != null || isMade;
        boolean done = !chosen && counts.open() == 0;
        show(panes, !empty);
        show(emptyPane, empty);
        show(rowPane, chosen);
        show(donePane, !empty && done);
        show(nothingPane, !chosen && !done);
        emptyTitle.setText(
                book.year() == 0
                        ? words.text("empty.title.no-year")
                        : words.text("empty.title", String.valueOf(book.year())));
        doneTitle.setText(words.text("done.title", counts.all()));
        doneSentence.setText(words.text("done.sentence", counts.automatic(), counts.byOfficer()));
        if (wasHere) {
            enter();
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Gives the focus to where the officer goes on. */
    void enter() {
        if (emptyPane.isVisible()) {
            goesOn = importReport;
        } else if (donePane.isVisible()) {
            goesOn = doneReports;
        } else {
            goesOn = queue.rows();
        }
        goesOn.requestFocus();
    }

    /** The view's keys and commands. */
    MatchingKeys keys() {
        return new MatchingKeys(
                frame, model, words, editing, actions, queue, candidates, this::enter);
    }

    List<Node> focusable() {
        return List.of(queue.rows(), comparePlace, accountPlace, candidates.table(), actionsPlace);
    }

    StringBinding status() {
        return Bindings.createStringBinding(
                () -> {
                    Queue.Counts counts = model.queueProperty().get().counts();
                    return counts.all() == 0
                            ? ""
                            : words.text("status", counts.settled(), counts.all());
                },
                model.queueProperty());
    }

    @FXML
    void makeReports() {
        frame.go(new Destination.OfReports());
    }

    @FXML
    void lookAtSettled() {
        model.filterProperty().set(QueueFilter.SETTLED);
    }

    @FXML
    void undo() {
        model.undo();
    }

    @FXML
    void makeFirst() {
        editing.add();
    }

    @FXML
    void importReport() {
        frame.importFiles();
    }
}

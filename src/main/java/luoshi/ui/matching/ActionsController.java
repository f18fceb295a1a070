package luoshi.ui.matching;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.ToggleSwitch;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import luoshi.model.Step;
import luoshi.ui.support.Desk;

/** Binds the bar of decisions. */
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the loader fills the fields
final class ActionsController {
    private final MatchingViewModel model;
    private final MatchingWords words;
    private final Desk desk;
    private final Runnable look;
    private final Runnable back;

    @FXML private FlowPane decisions;
    @FXML private Button accept;
    @FXML private Button also;
    @FXML private Button reject;
    @FXML private Button choose;
    @FXML private Button noneFits;
    @FXML private CustomTextField comment;
    @FXML private ToggleSwitch hideScores;
    @FXML private Button undo;
    @FXML private Button next;

    /**
     * @param look begins a search among all tasks
     * @param back gives the focus to where the keys decide
     */
    ActionsController(
            MatchingViewModel model, MatchingWords words, Desk desk, Runnable look, Runnable back) {
        this.model = model;
        this.words = words;
        this.desk = desk;
        this.look = look;
        this.back = back;
    }

    @FXML
    void initialize() {
        // a row of boxes asks how high this is before it knows how wide it will be
        decisions
                .widthProperty()
                .addListener(
                        (observed, before, now) -> {
                            decisions.setPrefHeight(Region.USE_COMPUTED_SIZE);
                            decisions.setPrefHeight(decisions.prefHeight(now.doubleValue()));
                        });
        comment.textProperty().bindBidirectional(model.commentProperty());
        // written to its end, so that the next letter decides again
        comment.setOnAction(event -> back.run());
        hideScores.selectedProperty().bindBidirectional(model.scoresHiddenProperty());
        BooleanBinding nothing =
                Bindings.createBooleanBinding(
                        () -> model.choice().candidateProperty().get() == null,
                        model.choice().candidateProperty());
        accept.disableProperty().bind(nothing);
        also.setTooltip(new Tooltip(words.text("also.hint")));
        also.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> {
                                    Candidate now = model.choice().candidateProperty().get();
                                    return now == null || now.isConfirmed();
                                },
                                model.choice().candidateProperty()));
        reject.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> {
                                    Candidate now = model.choice().candidateProperty().get();
                                    return now == null || now.isRejected();
                                },
                                model.choice().candidateProperty()));
        Tooltip tip = new Tooltip();
        undo.setTooltip(tip);
        tip.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> {
                                    Step step = desk.undoableProperty().get();
                                    return step == null
                                            ? words.text("undo.nothing")
                                            : words.text("undo.of", step.subject());
                                },
                                desk.undoableProperty()));
        undo.disableProperty().bind(desk.undoableProperty().isNull());
    }

    @FXML
    void accept() {
        model.accept();
    }

    @FXML
    void also() {
        model.acceptAlso();
    }

    @FXML
    void reject() {
        model.reject();
    }

    @FXML
    void choose() {
        look.run();
    }

    @FXML
    void noneFits() {
        model.noneFits();
    }

    @FXML
    void undo() {
        model.undo();
    }

    @FXML
    void next() {
        model.next();
    }

    /** Begins a note. */
    void comment() {
        comment.requestFocus();
    }
}

package luoshi.ui.promises;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.Passage;
import luoshi.model.Verdict;
import luoshi.ui.promises.PromiseDetail.Check;
import luoshi.ui.promises.PromiseDetail.Figure;
import luoshi.ui.promises.PromiseDetail.Shown;
import luoshi.ui.support.Destination;
import luoshi.ui.support.Frame;
import luoshi.ui.support.Mark;
import luoshi.ui.support.MarkedText;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Segments;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The chosen promise in full, and the officer's word on it. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
final class PromiseDetailController {
    private final Frame frame;
    private final Runnable whenDone;
    private final PromisesViewModel model;
    private final Messages messages;
    private final ObjectProperty<@Nullable Verdict> word = new SimpleObjectProperty<>();
    private Segments<Verdict> wordChoice;

    @FXML private ScrollPane scroll;
    @FXML private VBox nothing;
    @FXML private Label title;
    @FXML private Label verdict;
    @FXML private Label from;
    @FXML private Button openTask;
    @FXML private Button openRow;
    @FXML private Label goal;
    @FXML private Label goalUnit;
    @FXML private Label done;
    @FXML private Label doneUnit;
    @FXML private Label gap;
    @FXML private Label gapUnit;
    @FXML private MarkedText promised;
    @FXML private Label reportedTitle;
    @FXML private Button reportedSource;
    @FXML private MarkedText reported;
    @FXML private Label noAccount;
    @FXML private VBox checks;
    @FXML private HBox overruled;
    @FXML private Label overruledWords;
    @FXML private HBox words;
    @FXML private TextField reason;
    @FXML private Button overrule;

    /**
     * @param whenDone gives the focus back to the list
     */
    PromiseDetailController(Frame frame, PromisesViewModel model, Runnable whenDone) {
        this.frame = frame;
        this.whenDone = whenDone;
        this.model = model;
        this.messages = model.messages();
    }

    @FXML
    void initialize() {
        wordChoice =
                new Segments<>(
                        words,
                        Arrays.asList(
                                Verdict.EXCEEDED,
                                Verdict.MET,
                                Verdict.MISSED,
                                Verdict.UNDECIDABLE,
                                Verdict.NOT_REPORTED),
                        word);
        wordChoice.show(model.words()::verdict, verdict -> true);
        word.subscribe(this::allow);
        reason.textProperty().subscribe(this::allow);
        model.detail().subscribe(this::show);
    }

    /** A reason is needed, and a word that says something else than what stands. */
    private void allow() {
        PromiseDetail shown = model.detail().get();
        boolean isNews =
                shown != null
                        && word.get() != null
                        && (word.get() != shown.verdict() || shown.target().overrule() != null);
        overrule.setDisable(!isNews || reason.getText().isBlank());
    }

    private void show(@Nullable PromiseDetail shown) {
        scroll.setVisible(shown != null);
        nothing.setVisible(shown == null);
        if (shown == null) {
            return;
        }
        title.setText(shown.title());
        VerdictLabels.show(verdict, shown.verdict(), model.words());
        from.setText(shown.from());
        present(openTask, shown.target().task() != null);
        present(openRow, shown.reportedBy() != null);
        show(shown.goal(), goal, goalUnit);
        show(shown.done(), done, doneUnit);
        show(shown.gap(), gap, gapUnit);
        show(shown.promised(), promised);
        showReported(shown);
        checks.getChildren().setAll(shown.checks().stream().map(this::check).toList());
        present(overruled, !shown.overruled().isEmpty());
        overruledWords.setText(shown.overruled());
        reason.clear();
        word.set(shown.verdict());
        allow();
        scroll.setVvalue(0);
    }

    private static void show(Figure figure, Label value, Label unit) {
        value.setText(figure.value());
        present(unit, !figure.unit().isEmpty());
        unit.setText(figure.unit());
    }

    private void showReported(PromiseDetail shown) {
        KeptOutcome row = shown.reportedBy();
        Shown account = shown.reported();
        present(reported, account != null);
        present(noAccount, account == null);
        present(reportedSource, row != null);
        if (row == null || account == null) {
            reportedTitle.setText(messages.text("reported"));
            return;
        }
        reportedTitle.setText(messages.text("reported.of", model.words().row(row)));
        show(account, reported);
    }

    private static void show(Shown shown, MarkedText place) {
        List<Mark> marks = new ArrayList<>();
        Passage clause = shown.clause();
        Passage number = shown.number();
        if (clause != null && number != null) {
            int from = Math.max(clause.start(), number.start());
            int to = Math.max(from, number.end());
            add(marks, clause.start(), from, Mark.Kind.CLAUSE);
            add(marks, from, to, Mark.Kind.NUMBER);
            add(marks, to, Math.max(to, clause.end()), Mark.Kind.CLAUSE);
        }
        place.setText(shown.text(), marks);
    }

    private static void add(List<Mark> marks, int from, int to, Mark.Kind kind) {
        if (from < to) {
            marks.add(new Mark(new Passage(from, to), kind));
        }
    }

    private Node check(Check check) {
        FontIcon sign = new FontIcon(check.isDoubt() ? "fth-alert-circle" : "fth-check");
        sign.getStyleClass().add(check.isDoubt() ? "doubt" : "sure");
        Label about = new Label(messages.text(check.key()), sign);
        about.getStyleClass().add("check-about");
        about.setMinWidth(Region.USE_PREF_SIZE);
        Label said = new Label(check.words());
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(about, said);
        line.getStyleClass().add("check");
        return line;
    }

    private static void present(Node node, boolean isThere) {
        node.setVisible(isThere);
        node.setManaged(isThere);
    }

    @FXML
    void openTask() {
        PromiseDetail shown = model.detail().get();
        if (shown != null && shown.target().task() != null) {
            frame.go(new Destination.OfTask(shown.target().task().id()));
        }
    }

    @FXML
    void openRow() {
        PromiseDetail shown = model.detail().get();
        if (shown != null && shown.reportedBy() != null) {
            frame.go(new Destination.OfOutcome(shown.reportedBy().id()));
        }
    }

    @FXML
    void showPromised() {
        PromiseDetail shown = model.detail().get();
        if (shown == null) {
            return;
        }
        KeptTask task = shown.target().task();
        if (task != null) {
            frame.showSource(task.edition().source(), task.task().passage());
        } else {
            showSource(shown.target().rows().getFirst());
        }
    }

    @FXML
    void showReported() {
        PromiseDetail shown = model.detail().get();
        if (shown != null && shown.reportedBy() != null) {
            showSource(shown.reportedBy());
        }
    }

    private void showSource(KeptOutcome row) {
        frame.showSource(row.edition().source(), row.outcome().passage());
    }

    @FXML
    void overrule() {
        if (!overrule.isDisabled()) {
            model.overrule(Objects.requireNonNull(word.get()), reason.getText())
                    .ifPresent(this::done);
        }
    }

    @FXML
    void withdraw() {
        model.withdraw().ifPresent(this::done);
    }

    private void done(String said) {
        frame.announce(said);
        // the button that was pressed can be pressed no more
        whenDone.run();
    }

    /** Leads to where the officer gives another verdict. */
    void focusWord() {
        wordChoice.focusable().requestFocus();
    }
}

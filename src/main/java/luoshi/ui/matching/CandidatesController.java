package luoshi.ui.matching;

import atlantafx.base.controls.CustomTextField;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import luoshi.model.EvidenceKind;
import luoshi.ui.support.Desk;
import org.jspecify.annotations.Nullable;

/** Binds the candidates and the search among all tasks of the year. */
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the loader fills the fields
final class CandidatesController {
    private static final PseudoClass REJECTED = PseudoClass.getPseudoClass("rejected");
    private static final int KEYS = 5;

    private final MatchingViewModel model;
    private final Choice choice;
    private final MatchingWords words;
    private final Desk desk;
    private boolean following;

    @FXML private Label hint;
    @FXML private CustomTextField search;
    @FXML private TableView<Candidate> table;
    @FXML private TableColumn<Candidate, Candidate> key;
    @FXML private TableColumn<Candidate, Candidate> number;
    @FXML private TableColumn<Candidate, Candidate> task;
    @FXML private TableColumn<Candidate, Candidate> reference;
    @FXML private TableColumn<Candidate, Candidate> wording;
    @FXML private TableColumn<Candidate, Candidate> score;
    @FXML private Label nothing;
    @FXML private Label nothingHint;

    CandidatesController(MatchingViewModel model, MatchingWords words, Desk desk) {
        this.model = model;
        this.choice = model.choice();
        this.words = words;
        this.desk = desk;
    }

    @FXML
    void initialize() {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setItems(choice.candidates());
        table.setRowFactory(shown -> new Row());
        column(key, one -> one.place() <= KEYS ? String.valueOf(one.place()) : "", true);
        column(number, CandidatesController::number, false);
        column(task, one -> one.task().task().text().replace('\n', ' '), false);
        column(reference, this::reference, false);
        column(wording, one -> Scores.text(one.score(EvidenceKind.WORDING)), false);
        column(score, this::score, false);
        wording.visibleProperty().bind(model.scoresHiddenProperty().not());
        score.visibleProperty().bind(model.scoresHiddenProperty().not());
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((observed, before, now) -> chosen(now));
        choice.candidateProperty().addListener(observed -> follow());
        choice.candidates().addListener((ListChangeListener<Candidate>) change -> listChanged());
        search.textProperty().bindBidirectional(choice.searchProperty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKeys);
        desk.bookProperty().addListener(observed -> nameYear());
        nameYear();
        listChanged();
    }

    private void nameYear() {
        String year = String.valueOf(desk.bookProperty().get().year());
        search.setPromptText(words.text("search", year));
        search.setAccessibleText(words.text("search", year));
    }

    private void column(
            TableColumn<Candidate, Candidate> column,
            Function<Candidate, String> text,
            boolean keyCap) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(made -> new Cell(text, keyCap));
    }

    private static String number(Candidate one) {
        Integer number = one.task().task().number();
        return number == null ? "\u2014" : number.toString();
    }

    private String reference(Candidate one) {
        return one.score(EvidenceKind.REFERENCE) > 0 ? words.text("reference.agrees") : "\u2014";
    }

    private String score(Candidate one) {
        if (one.isRejected()) {
            return words.text("tag.rejected");
        }
        if (one.isConfirmed()) {
            return words.text("tag.confirmed");
        }
        boolean lookedUp = one.link() == null && choice.searchProperty().get().isBlank();
        return lookedUp ? words.text("tag.looked-up") : Scores.text(one.score());
    }

    private void chosen(@Nullable Candidate now) {
        if (!following && now != null) {
            choice.choose(now);
        }
    }

    private void listChanged() {
        String query = choice.searchProperty().get();
        int found = choice.candidates().size();
        boolean searching = !query.isBlank();
        hint.setText(
                !searching
                        ? words.text("candidates.hint")
                        : found >= Candidates.MOST
                                ? words.text("candidates.found.most", found)
                                : words.text("candidates.found", found));
        String year = String.valueOf(desk.bookProperty().get().year());
        nothing.setText(
                searching
                        ? words.text("candidates.not-found", query)
                        : words.text("candidates.none"));
        nothingHint.setText(
                searching
                        ? words.text("candidates.not-found.hint")
                        : words.text("candidates.none.hint", year));
        follow();
    }

    private void follow() {
        following = true;
        Candidate chosen = choice.candidateProperty().get();
        int at = -1;
        for (int i = 0; i < choice.candidates().size(); i++) {
            if (chosen != null && choice.candidates().get(i).id() == chosen.id()) {
                at = i;
            }
        }
        table.getSelectionModel().clearSelection();
        if (at >= 0) {
            table.getSelectionModel().select(at);
        }
        following = false;
    }

    /** Enter takes the first found, or the one walked to, and goes on in the list. */
    private void searchKeys(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (table.getSelectionModel().isEmpty()) {
                    choice.choose(1);
                }
                choice.endSearch();
                table.requestFocus();
                event.consume();
            }
            case DOWN -> walk(1, event);
            case UP -> walk(-1, event);
            default -> {}
        }
    }

    private void walk(int by, KeyEvent event) {
        int at = table.getSelectionModel().getSelectedIndex() + by;
        if (at >= 0 && at < choice.candidates().size()) {
            choice.choose(at + 1);
            table.scrollTo(Math.max(0, at - 1));
        }
        event.consume();
    }

    /** Begins a search. */
    void look() {
        search.requestFocus();
        search.selectAll();
    }

    TableView<Candidate> table() {
        return table;
    }

    private static final class Row extends TableRow<Candidate> {
        @Override
        protected void updateItem(@Nullable Candidate item, boolean empty) {
            super.updateItem(item, empty);
            pseudoClassStateChanged(REJECTED, item != null && item.isRejected());
        }
    }

    private static final class Cell extends TableCell<Candidate, Candidate> {
        private final Function<Candidate, String> words;
        private final @Nullable Label cap;

        Cell(Function<Candidate, String> words, boolean keyCap) {
            this.words = words;
            this.cap = keyCap ? new Label() : null;
            if (cap != null) {
                cap.getStyleClass().add("key-cap");
            }
        }

        @Override
        protected void updateItem(@Nullable Candidate item, boolean empty) {
            super.updateItem(item, empty);
            String text = item == null || empty ? "" : words.apply(item);
            if (cap == null) {
                setText(text);
            } else {
                cap.setText(text);
                setGraphic(text.isEmpty() ? null : cap);
            }
        }
    }
}

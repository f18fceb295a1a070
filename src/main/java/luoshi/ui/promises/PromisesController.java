package luoshi.ui.promises;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.DoubleBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import luoshi.model.PromiseKind;
import luoshi.model.Verdict;
import luoshi.ui.promises.PromisesViewModel.Counts;
import luoshi.ui.promises.PromisesViewModel.State;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Segments;
import luoshi.ui.support.Tables;

/** The facets and the list of promises, and the place of the chosen one. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
final class PromisesController {
    private static final double NUMBER_WIDTH = 54;
    private static final double GOAL_WIDTH = 122;
    private static final double DONE_WIDTH = 112;
    private static final double GAP_WIDTH = 54;
    private static final double VERDICT_WIDTH = 130;
    private static final double ROW_HEIGHT = 46;

    /** Of the count, for which the widths are given. */
    private static final double DRAWN_SIZE = 12;

    private final PromisesViewModel model;
    private final Messages messages;
    private final Runnable chooseFiles;
    private Segments<Verdict> verdictFacet;
    private Segments<PromiseKind> kindFacet;

    @FXML private SplitPane root;
    @FXML private HBox kinds;
    @FXML private HBox verdicts;
    @FXML private Label count;
    @FXML private HBox noReport;
    @FXML private TableView<PromiseLine> table;
    @FXML private TableColumn<PromiseLine, PromiseLine> numberColumn;
    @FXML private TableColumn<PromiseLine, PromiseLine> whatColumn;
    @FXML private TableColumn<PromiseLine, PromiseLine> goalColumn;
    @FXML private TableColumn<PromiseLine, PromiseLine> doneColumn;
    @FXML private TableColumn<PromiseLine, PromiseLine> gapColumn;
    @FXML private TableColumn<PromiseLine, PromiseLine> verdictColumn;
    @FXML private VBox busy;
    @FXML private VBox noPapers;
    @FXML private VBox noPromises;
    @FXML private VBox noHits;
    @FXML private StackPane detail;

    PromisesController(PromisesViewModel model, Runnable chooseFiles) {
        this.model = model;
        this.messages = model.messages();
        this.chooseFiles = chooseFiles;
    }

    @FXML
    void initialize() {
        verdictFacet =
                new Segments<>(
                        verdicts,
                        Arrays.asList(
                                null,
                                Verdict.EXCEEDED,
                                Verdict.MET,
                                Verdict.MISSED,
                                Verdict.UNDECIDABLE,
                                Verdict.NOT_REPORTED),
                        model.verdict());
        kindFacet =
                new Segments<>(
                        kinds,
                        Arrays.asList(null, PromiseKind.QUANTITY, PromiseKind.DELIVERABLE),
                        model.kind());
        columns();
        table.setItems(model.rows());
        Tables.choose(table, model.chosen());
        model.counts().subscribe(this::show);
        model.state().subscribe(this::show);
    }

    private void columns() {
        DoubleBinding scale = Tables.scale(count, DRAWN_SIZE);
        Tables.column(numberColumn, scale.multiply(NUMBER_WIDTH), PromiseCell::number);
        Tables.column(goalColumn, scale.multiply(GOAL_WIDTH), PromiseCell::goal);
        Tables.column(doneColumn, scale.multiply(DONE_WIDTH), PromiseCell::done);
        Tables.column(gapColumn, scale.multiply(GAP_WIDTH), PromiseCell::gap);
        Tables.column(
                verdictColumn,
                scale.multiply(VERDICT_WIDTH),
                () -> PromiseCell.verdict(model.words()));
        double others = NUMBER_WIDTH + GOAL_WIDTH + DONE_WIDTH + GAP_WIDTH + VERDICT_WIDTH;
        Tables.fill(
                table,
                whatColumn,
                scale.multiply(others),
                scale.multiply(ROW_HEIGHT),
                PromiseCell::what);
    }

    private void show(Counts counts) {
        count.setText(messages.text("count", model.rows().size(), counts.total()));
        verdictFacet.show(
                verdict ->
                        verdict == null
                                ? messages.text("facet.all", counts.ofKind())
                                : messages.text(
                                        "facet." + verdict,
                                        counts.verdicts().getOrDefault(verdict, 0)),
                verdict -> verdict == null || counts.judged());
        kindFacet.show(
                kind ->
                        kind == null
                                ? messages.text("kind.all")
                                : messages.text(
                                        "kind." + kind, counts.kinds().getOrDefault(kind, 0)),
                kind -> true);
        boolean unjudged = !counts.judged() && counts.total() > 0;
        noReport.setVisible(unjudged);
        noReport.setManaged(unjudged);
    }

    private void show(State state) {
        table.setVisible(state == State.LIST);
        busy.setVisible(state == State.BUSY);
        noPapers.setVisible(state == State.NO_PAPERS);
        noPromises.setVisible(state == State.NO_PROMISES);
        noHits.setVisible(state == State.NO_HITS);
    }

    @FXML
    void clear() {
        model.clear();
        table.requestFocus();
    }

    @FXML
    void importFiles() {
        chooseFiles.run();
    }

    SplitPane root() {
        return root;
    }

    StackPane detail() {
        return detail;
    }

    void focusList() {
        if (table.isVisible()) {
            table.requestFocus();
        } else {
            verdictFacet.focusable().requestFocus();
        }
    }

    List<Node> panes() {
        return new ArrayList<>(List.of(verdicts, table, detail));
    }
}

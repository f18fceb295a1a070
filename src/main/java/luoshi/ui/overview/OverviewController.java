package luoshi.ui.overview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import luoshi.model.IndicatorSeries;
import luoshi.model.TaskState;
import luoshi.model.Verdict;
import luoshi.ui.support.Destination;
import luoshi.ui.support.Frame;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Segments;
import org.jspecify.annotations.Nullable;

/** Draws the overview anew whenever what it tells has changed. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
final class OverviewController {
    private final Frame frame;
    private final OverviewViewModel model;
    private final Messages messages;

    @FXML private ScrollPane root;
    @FXML private HBox figures;
    @FXML private VBox sections;
    @FXML private HBox legend;
    @FXML private HBox breakdowns;
    @FXML private VBox table;
    @FXML private VBox firstImport;
    @FXML private Label waitingCount;
    @FXML private VBox waiting;
    @FXML private Label verdictsHint;
    @FXML private VBox verdicts;
    @FXML private HBox indicators;

    OverviewController(Frame frame, OverviewViewModel model, Messages messages) {
        this.frame = frame;
        this.model = model;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        for (TaskState state : TaskState.values()) {
            legend.getChildren().add(legend(state));
        }
        Segments<Boolean> by =
                new Segments<>(breakdowns, List.of(false, true), model.byUnitProperty());
        by.show(unit -> messages.text(unit ? "by.unit" : "by.section"), unit -> true);
        model.revision().subscribe(count -> draw());
    }

    private Node legend(TaskState state) {
        Label label = new Label(messages.text("state." + state.name()));
        label.getStyleClass().add("second");
        label.setGraphic(SegmentBar.swatch(state));
        return label;
    }

    private void draw() {
        String focused = focusedId();
        figures.getChildren().clear();
        model.figures().forEach(figure -> figures.getChildren().add(figure(figure)));
        drawSections();
        drawWaiting();
        drawVerdicts();
        drawIndicators();
        number();
        if (focused != null) {
            Node again = root.getContent().lookup("#" + focused);
            if (again != null) {
                again.requestFocus();
            }
        }
    }

    /** Buttons are drawn anew with every change: their places tell which had the focus. */
    private void number() {
        int place = 0;
        for (Node node : root.getContent().lookupAll(".leads")) {
            node.setId("leads-" + place++);
        }
    }

    private @Nullable String focusedId() {
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        return owner != null && owner.getStyleClass().contains("leads") ? owner.getId() : null;
    }

    private Node figure(Figure figure) {
        Label value = new Label(figure.value());
        value.getStyleClass().add("figure");
        value.setMinWidth(Label.USE_PREF_SIZE);
        Label beside = new Label(figure.beside());
        beside.getStyleClass().add("second");
        HBox line = new HBox(value, beside);
        line.getStyleClass().add("figure-line");
        Label name = new Label(figure.name());
        name.getStyleClass().add("figure-name");
        Button button = LeadButton.of(new VBox(name, line), figure.leadsTo(), frame);
        button.getStyleClass().add("figure-button");
        button.setAccessibleText(
                messages.text("spoken", figure.name(), figure.value(), figure.beside()));
        button.setMinWidth(0);
        return LeadButton.cell(button, figures.getChildren().isEmpty());
    }

    private void drawSections() {
        boolean isEmpty = model.read().isEmpty();
        firstImport.setVisible(isEmpty);
        firstImport.setManaged(isEmpty);
        table.getChildren().clear();
        if (!isEmpty) {
            table.getChildren()
                    .add(new BreakdownTable(model.breakdown(), messages, frame, sections).node());
        }
    }

    private void drawWaiting() {
        List<Waiting> all = model.waiting();
        waitingCount.setText(
                messages.text("number", all.stream().mapToInt(w -> Math.max(0, w.count())).sum()));
        waiting.getChildren()
                .setAll(all.stream().map(one -> Lines.waiting(one, messages, frame)).toList());
    }

    private void drawVerdicts() {
        Optional<Map<Verdict, Integer>> read = model.verdicts();
        verdicts.getChildren().clear();
        boolean isNothing = read.isEmpty() || read.get().isEmpty();
        verdictsHint.setVisible(isNothing);
        verdictsHint.setManaged(isNothing);
        verdictsHint.setText(
                messages.text(
                        model.read().isEmpty() || read.isPresent()
                                ? "verdicts.none"
                                : "verdicts.reading"));
        if (!isNothing) {
            int most = read.get().values().stream().mapToInt(Integer::intValue).max().orElse(1);
            for (Verdict verdict : Lines.VERDICTS) {
                int count = read.get().getOrDefault(verdict, 0);
                verdicts.getChildren().add(Lines.verdict(verdict, count, most, messages, frame));
            }
        }
    }

    private void drawIndicators() {
        Optional<List<IndicatorSeries>> read = model.indicators();
        indicators.getChildren().clear();
        if (read.isEmpty() || read.get().isEmpty()) {
            Label hint =
                    new Label(
                            messages.text(
                                    read.isEmpty() ? "indicators.reading" : "indicators.none"));
            hint.getStyleClass().addAll("second", "indicators-hint");
            indicators.getChildren().add(hint);
            return;
        }
        for (IndicatorSeries series : read.get()) {
            Button card =
                    LeadButton.of(
                            new IndicatorCard(series, messages),
                            new Destination.OfIndicator(series.name()),
                            frame);
            card.getStyleClass().add("indicator-button");
            card.setAccessibleText(IndicatorCard.spoken(series, messages));
            card.setMinWidth(0);
            indicators.getChildren().add(LeadButton.cell(card, indicators.getChildren().isEmpty()));
        }
    }

    @FXML
    void importFiles() {
        frame.importFiles();
    }

    boolean isShown() {
        return root != null && root.getScene() != null;
    }

    List<Node> panes() {
        return List.of(figures, sections, waiting, verdicts, indicators);
    }

    void enter() {
        Node first = figures.lookup(".leads");
        if (first != null) {
            first.requestFocus();
        }
    }
}

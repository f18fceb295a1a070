package luoshi.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import luoshi.model.Passage;
import luoshi.ui.source.SourceLine;
import luoshi.ui.source.SourceText;
import luoshi.ui.support.Mark;
import luoshi.ui.support.MarkedText;
import luoshi.ui.support.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The chosen task in full. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
final class TaskDetailController {
    private static final int MOST_LINES = 6;

    private final TaskDetailViewModel model;
    private final Messages messages;
    private final Ways ways;

    @FXML private ScrollPane scroll;
    @FXML private VBox nothing;
    @FXML private Label before;
    @FXML private Label number;
    @FXML private Label after;
    @FXML private Label state;
    @FXML private Label role;
    @FXML private Label section;
    @FXML private MarkedText text;
    @FXML private Label truncated;
    @FXML private Label unitCount;
    @FXML private FlowPane units;
    @FXML private Label leaders;
    @FXML private Label deadline;
    @FXML private Label outcomeCount;
    @FXML private VBox outcomes;
    @FXML private Label document;
    @FXML private VBox sourceLines;

    /** Where the chosen task leads to. */
    interface Ways {
        /** Shows the passage in the whole source. */
        void source();

        /** Begins to edit the task. */
        void edit();

        /** Shows an outcome in the matching view. */
        void outcome(long id);

        /** Shows a unit. */
        void unit(String name);
    }

    TaskDetailController(TaskDetailViewModel model, Ways ways) {
        this.model = model;
        this.messages = model.messages();
        this.ways = ways;
    }

    @FXML
    void initialize() {
        model.detail().subscribe(this::show);
        model.source().subscribe(this::showSource);
    }

    private void show(@Nullable TaskDetail task) {
        scroll.setVisible(task != null);
        nothing.setVisible(task == null);
        if (task == null) {
            return;
        }
        boolean numbered = task.number() != null;
        present(before, numbered ? messages.text("number.before") : "");
        number.setText(numbered ? String.valueOf(task.number()) : messages.text("number.none"));
        present(after, numbered ? messages.text("number.after") : "");
        StateLabels.show(state, task.state(), messages);
        present(role, task.ownPart());
        present(section, task.section());
        text.setText(task.text(), marks(task.hits(), model.promised(task.text())));
        present(truncated, task.truncated());
        showUnits(task);
        outcomeCount.setText(
                task.outcomes().isEmpty()
                        ? ""
                        : messages.text("outcomes.count", task.outcomes().size()));
        outcomes.getChildren().setAll(cards(task));
        document.setText(task.document());
        scroll.setVvalue(0);
    }

    private void showUnits(TaskDetail task) {
        unitCount.setText(
                task.units().isEmpty()
                        ? messages.text("units.none")
                        : messages.text("units.count", task.units().size()));
        units.getChildren().setAll(task.units().stream().map(this::tag).toList());
        present(leaders, task.leaders());
        present(deadline, task.deadline());
    }

    private Node tag(TaskDetail.UnitTag unit) {
        HBox tag = new HBox();
        tag.getStyleClass().add("unit-tag");
        if (unit.leads()) {
            Label cap = new Label(messages.text("cap.leads"));
            cap.getStyleClass().add("cap");
            tag.getChildren().add(cap);
        }
        Button name = new Button(unit.name());
        name.getStyleClass().addAll("flat", "unit-name");
        name.setAccessibleText(messages.text("units.open", unit.name()));
        name.setOnAction(event -> ways.unit(unit.name()));
        if (unit.hit()) {
            name.getStyleClass().add("unit-hit");
        }
        if (unit.own()) {
            tag.getStyleClass().add("own");
        }
        tag.getChildren().add(name);
        return tag;
    }

    private List<Node> cards(TaskDetail task) {
        if (task.outcomes().isEmpty()) {
            Label none = new Label(messages.text("outcomes.none"));
            none.getStyleClass().add("hint");
            return List.of(none);
        }
        return task.outcomes().stream().map(this::card).toList();
    }

    private Node card(TaskDetail.OutcomeCard outcome) {
        Label title = new Label(outcome.title());
        title.getStyleClass().add("heading");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label source = new Label(outcome.source());
        source.getStyleClass().add("second");
        source.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(source, Priority.ALWAYS);
        Label settled =
                new Label(
                        messages.text("outcome." + (outcome.settled() ? "CONFIRMED" : "PROPOSED")));
        settled.getStyleClass().add("tag");
        settled.setMinWidth(Region.USE_PREF_SIZE);
        if (!outcome.settled()) {
            settled.getStyleClass().add("accent");
        }
        Button link = new Button(messages.text("compare"), new FontIcon("fth-chevron-right"));
        link.setContentDisplay(ContentDisplay.RIGHT);
        link.getStyleClass().addAll("flat", "link");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setTooltip(new Tooltip(messages.text("compare.tip")));
        link.setOnAction(event -> ways.outcome(outcome.id()));
        HBox head = new HBox(title, source, settled, link);
        head.getStyleClass().add("outcome-head");
        MarkedText account = new MarkedText();
        account.setText(outcome.account(), marks(outcome.hits(), model.reported(outcome)));
        VBox card = new VBox(head, account);
        card.getStyleClass().add("card");
        return card;
    }

    private void showSource(@Nullable SourceText source) {
        sourceLines.getChildren().clear();
        sourceLines.setVisible(source != null);
        if (source == null) {
            return;
        }
        List<SourceText.Line> lines = source.linesOf(model.passage());
        List<Node> shown = new ArrayList<>();
        for (SourceText.Line line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
            shown.add(new SourceLine(line));
        }
        if (lines.size() > MOST_LINES) {
            Label more = new Label(messages.text("source.more", lines.size() - MOST_LINES));
            more.getStyleClass().add("hint");
            shown.add(more);
        }
        sourceLines.getChildren().setAll(shown);
        present(sourceLines, !shown.isEmpty());
    }

    private static List<Mark> marks(List<Passage> hits, List<Passage> numbers) {
        return Stream.concat(
                        hits.stream().map(hit -> new Mark(hit, Mark.Kind.HIT)),
                        numbers.stream().map(number -> new Mark(number, Mark.Kind.NUMBER)))
                .toList();
    }

    private static void present(Label label, String words) {
        label.setText(words);
        present(label, !words.isEmpty());
    }

    private static void present(Node node, boolean isThere) {
        node.setVisible(isThere);
        node.setManaged(isThere);
    }

    @FXML
    void openSource() {
        ways.source();
    }

    @FXML
    void edit() {
        ways.edit();
    }
}

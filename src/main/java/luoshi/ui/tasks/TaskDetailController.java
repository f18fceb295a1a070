package luoshi.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import luoshi.model.Passage;
import luoshi.ui.source.SourceLine;
import luoshi.ui.source.SourceText;
import luoshi.ui.support.Mark;
import luoshi.ui.support.MarkedText;
import luoshi.ui.support.Messages;
import org.jspecify.annotations.Nullable;

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
    @FXML private VBox promisesPart;
    @FXML private Label promiseCount;
    @FXML private VBox promises;
    @FXML private Label lineageHint;
    @FXML private Button askLineage;
    @FXML private Button openLineage;
    @FXML private VBox relatives;
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

        /** Shows what a task promises. */
        void promises(long task);

        /** Shows what a task comes from and leads to. */
        void lineage(long task);

        /** Shows what has changed in a task. */
        void history(long task);

        /** Shows a task, of another year too. */
        void task(long id, int year);
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
        model.lineage().subscribe(told -> showLineage());
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
        showPromises(task);
        showLineage();
        document.setText(task.document());
        scroll.setVvalue(0);
    }

    private void showPromises(TaskDetail task) {
        present(promisesPart, !task.promises().isEmpty());
        promiseCount.setText(messages.text("promises.count", task.promises().size()));
        promises.getChildren()
                .setAll(
                        task.promises().stream()
                                .map(line -> DetailNodes.of(line, messages))
                                .toList());
    }

    private void showLineage() {
        boolean told = model.isLineageTold();
        List<TaskDetail.RelativeLine> lines = model.relatives();
        present(askLineage, !told);
        present(openLineage, told && !lines.isEmpty());
        lineageHint.setText(told && lines.isEmpty() ? messages.text("lineage.none") : "");
        relatives
                .getChildren()
                .setAll(lines.stream().map(line -> DetailNodes.of(line, messages, ways)).toList());
        present(relatives, !lines.isEmpty());
    }

    private List<Node> cards(TaskDetail task) {
        if (task.outcomes().isEmpty()) {
            Label none = new Label(messages.text("outcomes.none"));
            none.getStyleClass().add("hint");
            return List.of(none);
        }
        return task.outcomes().stream()
                .map(outcome -> OutcomeNode.of(outcome, model.reported(outcome), messages, ways))
                .toList();
    }

    private void showUnits(TaskDetail task) {
        unitCount.setText(
                task.units().isEmpty()
                        ? messages.text("units.none")
                        : messages.text("units.count", task.units().size()));
        units.getChildren()
                .setAll(
                        task.units().stream()
                                .map(unit -> DetailNodes.of(unit, messages, ways))
                                .toList());
        present(leaders, task.leaders());
        present(deadline, task.deadline());
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

    static List<Mark> marks(List<Passage> hits, List<Passage> numbers) {
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

    @FXML
    void askLineage() {
        model.askForLineage();
    }

    @FXML
    void openLineage() {
        to(ways::lineage);
    }

    @FXML
    void openPromises() {
        to(ways::promises);
    }

    @FXML
    void openHistory() {
        to(ways::history);
    }

    private void to(LongConsumer way) {
        TaskDetail shown = model.detail().get();
        if (shown != null) {
            way.accept(shown.id());
        }
    }
}

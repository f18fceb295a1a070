package luoshi.ui.matching;

import java.util.function.BiConsumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import luoshi.model.KeptTask;
import luoshi.model.Outcome;
import luoshi.model.Passage;
import luoshi.ui.support.Desk;
import luoshi.ui.support.MarkedText;
import luoshi.ui.support.SideBySide;
import org.jspecify.annotations.Nullable;

/** Binds the head of the row and both texts with what differs. */
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the loader fills the fields
final class CompareController {
    private static final int MOST_IN_STRIP = 12;
    private static final int MOST_IN_TAG = 12;

    private final MatchingViewModel model;
    private final MatchingWords words;
    private final Desk desk;
    private final BiConsumer<String, Passage> openSource;
    private final EvidencePane evidencePane;

    @FXML private Label row;
    @FXML private Label task;
    @FXML private Label tag;
    @FXML private Label position;
    @FXML private Button previous;
    @FXML private Button next;
    @FXML private Label source;
    @FXML private Label list;
    @FXML private Button leftSource;
    @FXML private Button rightSource;
    @FXML private MarkedText left;
    @FXML private MarkedText right;
    @FXML private Label truncated;
    @FXML private GridPane missing;
    @FXML private Label missingTitle;
    @FXML private Label extent;
    @FXML private FlowPane strip;
    @FXML private VBox evidence;

    /**
     * @param openSource shows a passage of the file with that SHA-256
     */
    CompareController(
            MatchingViewModel model,
            MatchingWords words,
            Desk desk,
            BiConsumer<String, Passage> openSource) {
        this.model = model;
        this.words = words;
        this.desk = desk;
        this.openSource = openSource;
        this.evidencePane = new EvidencePane(words, model.scoresHiddenProperty());
    }

    @FXML
    void initialize() {
        evidence.getChildren().setAll(evidencePane);
        model.choice().rowProperty().addListener(observed -> show());
        model.choice().candidateProperty().addListener(observed -> show());
        model.choice().comparisonProperty().addListener(observed -> show());
        model.queueProperty().addListener(observed -> show());
        model.filterProperty().addListener(observed -> show());
        show();
    }

    private void show() {
        QueueItem.Row now = model.choice().rowProperty().get();
        SideBySide both = model.choice().comparisonProperty().get();
        if (now == null || both == null) {
            return;
        }
        Candidate chosen = model.choice().candidateProperty().get();
        showHead(now, chosen, both);
        Outcome outcome = now.match().outcome().outcome();
        String named = words.source(outcome);
        source.setText(named);
        // what was not understood stands as printed, which may be long
        source.setMinWidth(named.length() > MOST_IN_TAG ? 0 : Region.USE_PREF_SIZE);
        left.setText(both.left(), both.leftMarks());
        right.setText(both.right(), both.rightMarks());
        showTask(now, chosen);
        showStrip(both);
        evidencePane.show(now, chosen, both);
    }

    private void showHead(QueueItem.Row now, @Nullable Candidate chosen, SideBySide both) {
        row.setText(words.row(now));
        task.setText(
                chosen == null
                        ? words.text(now.match().noneFitsBy() == null ? "none" : "none-decided")
                        : words.task(chosen.task()));
        Tag shown = Tag.of(now, chosen, both, words);
        tag.setText(shown.text());
        tag.getStyleClass().setAll("label", "tag", shown.styleClass());
        shown(tag, !shown.text().isEmpty());
        int at = model.position();
        int rows = model.rows().size();
        position.setText(
                at < 0
                        ? ""
                        : words.text(
                                "position",
                                words.text(
                                        switch (model.filterProperty().get()) {
                                            case OPEN -> "position.open";
                                            case SETTLED -> "position.settled";
                                            case ALL -> "position.all";
                                        }),
                                at + 1,
                                rows));
        previous.setDisable(at <= 0);
        next.setDisable(at < 0 || at >= rows - 1);
    }

    private void showTask(QueueItem.Row now, @Nullable Candidate chosen) {
        boolean there = chosen != null;
        shown(right, there);
        shown(rightSource, there);
        shown(list, there);
        shown(missing, !there);
        shown(truncated, chosen != null && chosen.task().task().truncated());
        if (chosen != null) {
            KeptTask kept = chosen.task();
            list.setText(
                    words.text(
                            "right.of",
                            String.valueOf(kept.edition().heading().year()),
                            words.task(kept)));
        } else {
            boolean lacking = now.group() == QueueGroup.MISSING_TASK;
            missingTitle.setText(words.text(lacking ? "missing" : "missing.unmatched"));
            extent.setText(words.extent(desk.bookProperty().get()));
        }
    }

    private void showStrip(SideBySide both) {
        strip.getChildren().clear();
        shown(strip, !both.differing().isEmpty());
        if (both.differing().isEmpty()) {
            return;
        }
        Label title = new Label(words.text("strip"));
        title.getStyleClass().add("section-title");
        strip.getChildren().add(title);
        both.differing().stream()
                .limit(MOST_IN_STRIP)
                .map(one -> DifferenceChip.of(one, words))
                .forEach(strip.getChildren()::add);
        int more = both.differing().size() - MOST_IN_STRIP;
        if (more > 0) {
            strip.getChildren().add(new Label(words.text("strip.more", more)));
        }
    }

    private static void shown(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    @FXML
    void previous() {
        model.previous();
    }

    @FXML
    void next() {
        model.next();
    }

    @FXML
    void openLeft() {
        QueueItem.Row now = model.choice().rowProperty().get();
        if (now != null) {
            openSource.accept(
                    now.match().outcome().edition().source(),
                    now.match().outcome().outcome().passage());
        }
    }

    @FXML
    void openRight() {
        Candidate chosen = model.choice().candidateProperty().get();
        if (chosen != null) {
            openSource.accept(chosen.task().edition().source(), chosen.task().task().passage());
        }
    }
}

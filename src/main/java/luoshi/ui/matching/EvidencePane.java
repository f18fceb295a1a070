package luoshi.ui.matching;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import luoshi.model.Evidence;
import luoshi.ui.support.SideBySide;
import org.jspecify.annotations.Nullable;

/** Why the program proposes a task: how sure it is, and what speaks for it. */
final class EvidencePane extends VBox {
    private final MatchingWords words;
    private final BooleanProperty hidden;
    private final Label scoreTitle = new Label();
    private final Label score = new Label();
    private final Label reason = new Label();
    private final GridPane lines = new GridPane();

    EvidencePane(MatchingWords words, BooleanProperty hidden) {
        this.words = words;
        this.hidden = hidden;
        Label title = new Label(words.text("evidence"));
        title.getStyleClass().add("section-title");
        scoreTitle.getStyleClass().add("second");
        scoreTitle.setText(words.text("score"));
        score.getStyleClass().add("figure");
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox head = new HBox(8, title, room, scoreTitle, score);
        head.getStyleClass().add("evidence-head");
        lines.getStyleClass().add("evidence-lines");
        getStyleClass().add("evidence-pane");
        getChildren().setAll(head, reason, lines);
    }

    void show(QueueItem.Row row, @Nullable Candidate candidate, SideBySide both) {
        double sure = candidate == null ? -1 : candidate.score();
        score.setText(Scores.text(sure));
        score.visibleProperty().unbind();
        scoreTitle.visibleProperty().unbind();
        if (sure < 0) {
            score.setVisible(false);
            scoreTitle.setVisible(false);
        } else {
            score.visibleProperty().bind(hidden.not());
            scoreTitle.visibleProperty().bind(hidden.not());
        }
        reason.setText(words.reason(row, candidate, both));
        lines.getChildren().clear();
        if (candidate != null) {
            candidate.evidence().forEach(one -> lines.addRow(lines.getRowCount(), line(one)));
        }
    }

    /** The kind, and beside it what it says: the kinds of all lines are of one width. */
    private Node[] line(Evidence one) {
        Label kind = new Label(words.evidence(one.kind()));
        kind.getStyleClass().addAll("evidence-kind", "evidence-line");
        kind.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        kind.setMinWidth(Region.USE_PREF_SIZE);
        ProgressBar bar = new ProgressBar(one.score());
        bar.getStyleClass().add("small");
        HBox.setHgrow(bar, Priority.ALWAYS);
        bar.setMaxWidth(Double.MAX_VALUE);
        Label figure = new Label(Scores.text(one.score()));
        figure.setMinWidth(Region.USE_PREF_SIZE);
        HBox measure = new HBox(8, bar, figure);
        measure.getStyleClass().add("evidence-measure");
        measure.visibleProperty().bind(hidden.not());
        measure.managedProperty().bind(hidden.not());
        Label sentence = new Label(words.sentence(one));
        sentence.getStyleClass().add("second");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        VBox told = new VBox(2, measure, sentence);
        told.getStyleClass().add("evidence-line");
        GridPane.setHgrow(told, Priority.ALWAYS);
        return new Node[] {kind, told};
    }
}

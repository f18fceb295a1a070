package luoshi.ui.tasks;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import luoshi.model.Verdict;
import luoshi.workbench.TaskColumn;
import luoshi.workbench.TaskEntry;
import luoshi.workbench.TaskFacts;

/** The verdict that wants looking at first, and how many others there are. */
final class VerdictCell extends TaskCell {
    private static final List<Verdict> GRAVE_FIRST =
            List.of(
                    Verdict.MISSED,
                    Verdict.NOT_REPORTED,
                    Verdict.UNDECIDABLE,
                    Verdict.MET,
                    Verdict.EXCEEDED);

    private final ColumnWords words;
    private final TasksViewModel model;
    private final Label verdict = new Label();
    private final Label more = new Label();
    private final HBox line = new HBox(verdict, more);

    VerdictCell(ColumnWords words, TasksViewModel model) {
        super(model);
        this.words = words;
        this.model = model;
        verdict.getStyleClass().add("state");
        more.getStyleClass().add("hint");
        line.getStyleClass().add("verdict-line");
    }

    @Override
    void draw(TaskEntry task) {
        TaskFacts.Promised promised = model.facts().of(task);
        if (promised == null || promised.verdicts().isEmpty()) {
            setGraphic(null);
            return;
        }
        Verdict first =
                promised.verdicts().stream()
                        .min(Comparator.comparing(GRAVE_FIRST::indexOf))
                        .orElseThrow();
        VerdictMarks.show(verdict, first, model.messages());
        int others = promised.verdicts().size() - 1;
        more.setText(others == 0 ? "" : "+" + others);
        setAccessibleText(words.of(TaskColumn.VERDICT, task, model.facts()));
        setGraphic(line);
    }
}

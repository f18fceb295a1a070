package luoshi.ui.tasks;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import luoshi.model.Passage;
import luoshi.workbench.SearchWord;
import luoshi.workbench.TaskEntry;
import luoshi.workbench.TaskSearch;
import org.jspecify.annotations.Nullable;

/** A task's text in two lines, the hits marked. */
final class TaskTextCell extends TableCell<TaskEntry, TaskEntry> {
    private static final double PADDING = 18;

    private final Supplier<List<SearchWord>> words;
    private final MarkedLine first = new MarkedLine();
    private final MarkedLine second = new MarkedLine();
    private final VBox lines = new VBox(first, second);
    private MeasuredWidths widths = new MeasuredWidths(Font.getDefault());

    TaskTextCell(Supplier<List<SearchWord>> words) {
        this.words = words;
        lines.getStyleClass().add("two-lines");
        widthProperty().addListener((observed, before, now) -> draw());
        fontProperty().addListener((observed, before, now) -> draw());
    }

    @Override
    protected void updateItem(@Nullable TaskEntry task, boolean empty) {
        super.updateItem(task, empty);
        draw();
    }

    private void draw() {
        TaskEntry task = getItem();
        if (isEmpty() || task == null) {
            setGraphic(null);
            return;
        }
        if (!widths.font().equals(getFont())) {
            widths = new MeasuredWidths(getFont());
        }
        String text = task.kept().task().text();
        List<Passage> hits = TaskSearch.hits(text, words.get());
        TwoLines broken = TwoLines.of(text, hits, Math.max(80, getWidth() - PADDING), widths);
        first.show(broken.first());
        second.show(broken.second());
        setAccessibleText(text);
        setGraphic(lines);
    }
}

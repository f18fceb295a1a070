package luoshi.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import luoshi.model.Passage;
import luoshi.model.Task;
import luoshi.ui.support.Messages;
import luoshi.workbench.SearchWord;
import luoshi.workbench.TaskEntry;
import luoshi.workbench.TaskSearch;

/** A task's text in two lines, the hits marked. */
final class TaskTextCell extends TaskCell {
    private static final double PADDING = 18;
    private static final double LEAST_WIDTH = 80;

    private final Supplier<List<SearchWord>> words;
    private final Messages messages;
    private final MarkedLine first = new MarkedLine();
    private final MarkedLine second = new MarkedLine();
    private final VBox lines = new VBox(first, second);
    private MeasuredWidths widths = new MeasuredWidths(Font.getDefault());

    TaskTextCell(TasksViewModel model) {
        super(model);
        this.words = () -> model.words().get();
        this.messages = model.messages();
        lines.getStyleClass().add("two-lines");
        widthProperty().addListener((observed, before, now) -> redraw());
        fontProperty().addListener((observed, before, now) -> redraw());
    }

    @Override
    void draw(TaskEntry task) {
        if (!widths.font().equals(getFont())) {
            widths = new MeasuredWidths(getFont());
        }
        String text = task.kept().task().text();
        TwoLines broken = broken(task, text, Math.max(LEAST_WIDTH, getWidth() - PADDING));
        first.show(broken.first());
        second.show(broken.second());
        setAccessibleText(text);
        setGraphic(lines);
    }

    private TwoLines broken(TaskEntry task, String text, double width) {
        List<SearchWord> sought = words.get();
        List<Passage> hits = TaskSearch.hits(text, sought);
        if (!hits.isEmpty() || sought.isEmpty()) {
            return TwoLines.of(text, hits, width, widths);
        }
        for (Elsewhere other : Elsewhere.of(task)) {
            List<Passage> there = TaskSearch.hits(other.text(), sought);
            if (!there.isEmpty()) {
                String label = messages.text("hit." + other.key());
                return TwoLines.elsewhere(
                        text, label, other.text(), there.getFirst(), width, widths);
            }
        }
        return TwoLines.of(text, hits, width, widths);
    }

    /** A field that can hold a hit where the text has none. */
    private record Elsewhere(String key, String text) {
        static List<Elsewhere> of(TaskEntry task) {
            Task printed = task.kept().task();
            List<Elsewhere> fields = new ArrayList<>();
            fields.add(new Elsewhere("section", printed.section()));
            fields.add(new Elsewhere("section", printed.subsection()));
            task.outcomes()
                    .forEach(
                            match ->
                                    fields.add(
                                            new Elsewhere(
                                                    "outcome",
                                                    match.outcome()
                                                            .outcome()
                                                            .account()
                                                            .replace('\n', ' '))));
            return fields;
        }
    }
}

package luoshi.ui.promises;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A cell of the list of promises: one node, filled anew for each promise. */
final class PromiseCell extends TableCell<PromiseLine, PromiseLine> {
    private static final double PADDING = 16;
    private static final double WIDEST = 480;

    private final Node node;
    private final Consumer<PromiseLine> fill;

    private PromiseCell(Node node, String styleClass, Consumer<PromiseLine> fill) {
        this.node = node;
        this.fill = fill;
        getStyleClass().add(styleClass);
    }

    static PromiseCell number() {
        Label number = new Label();
        Label whose = new Label();
        whose.getStyleClass().add("hint");
        return new PromiseCell(
                lines(number, whose),
                "number",
                line -> {
                    number.setText(line.number());
                    whose.setText(line.whose());
                });
    }

    static PromiseCell what() {
        Label what = new Label();
        what.setWrapText(true);
        Label note = new Label();
        note.getStyleClass().add("second");
        note.setMinHeight(Region.USE_PREF_SIZE);
        Tooltip quote = new Tooltip();
        quote.setWrapText(true);
        quote.setMaxWidth(WIDEST);
        VBox lines = lines(what, note);
        PromiseCell cell =
                new PromiseCell(
                        lines,
                        "what",
                        line -> {
                            what.setText(line.what());
                            quote.setText(line.target().judgement().commitment().quote());
                            note.setText(line.note());
                            note.setVisible(!line.note().isEmpty());
                            note.setManaged(note.isVisible());
                        });
        lines.prefWidthProperty().bind(cell.widthProperty().subtract(PADDING));
        cell.setTooltip(quote);
        return cell;
    }

    static PromiseCell goal() {
        Label goal = new Label();
        goal.getStyleClass().add("number-chip");
        return new PromiseCell(goal, "amount", line -> goal.setText(line.goal()));
    }

    static PromiseCell done() {
        Label done = new Label();
        return new PromiseCell(done, "amount", line -> done.setText(line.done()));
    }

    static PromiseCell gap() {
        Label gap = new Label();
        gap.getStyleClass().add("second");
        return new PromiseCell(gap, "amount", line -> gap.setText(line.gap()));
    }

    static PromiseCell verdict(PromiseWords words) {
        Label verdict = new Label();
        return new PromiseCell(
                verdict,
                "verdict-cell",
                line -> VerdictLabels.show(verdict, line.verdict(), words));
    }

    private static VBox lines(Label first, Label second) {
        VBox lines = new VBox(first, second);
        lines.getStyleClass().add("two-lines");
        return lines;
    }

    @Override
    protected void updateItem(@Nullable PromiseLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        fill.accept(line);
        setGraphic(node);
    }
}

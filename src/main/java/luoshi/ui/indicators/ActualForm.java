package luoshi.ui.indicators;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import luoshi.model.IndicatorPoint;
import luoshi.workbench.Actuals;
import org.jspecify.annotations.Nullable;

/** The fields in which an actual value is entered or corrected. */
final class ActualForm {
    private final IndicatorsViewModel model;
    private final VBox box;
    private final TextField year;
    private final TextField value;
    private final TextField note;
    private final Label problem;
    private @Nullable Long replaced;

    ActualForm(
            IndicatorsViewModel model,
            VBox box,
            TextField year,
            TextField value,
            TextField note,
            Label problem) {
        this.model = model;
        this.box = box;
        this.year = year;
        this.value = value;
        this.note = note;
        this.problem = problem;
        close();
    }

    /** Opens it for a new value. */
    void open() {
        replaced = null;
        fill("", "", "");
    }

    /** Opens it for a value that was entered before. */
    void open(IndicatorPoint point) {
        replaced = point.sourceId();
        fill(IndicatorWords.year(point), IndicatorWords.plain(point.value()), point.quote());
    }

    private void fill(String inYear, String amount, String said) {
        year.setText(inYear);
        value.setText(amount);
        note.setText(said);
        complain("");
        present(box, true);
        year.requestFocus();
    }

    void close() {
        present(box, false);
        complain("");
    }

    boolean isOpen() {
        return box.isVisible();
    }

    /** Keeps what was typed, or says what is wrong with it. What was done, in words. */
    Optional<String> keep() {
        Actuals.Typed typed = new Actuals.Typed(year.getText(), value.getText(), note.getText());
        Optional<String> wrong = model.wrong(typed, replaced);
        complain(wrong.orElse(""));
        if (wrong.isPresent()) {
            return Optional.empty();
        }
        close();
        return model.keep(typed, replaced);
    }

    private void complain(String words) {
        problem.setText(words);
        present(problem, !words.isEmpty());
    }

    private static void present(Node node, boolean isThere) {
        node.setVisible(isThere);
        node.setManaged(isThere);
    }
}
